/** Radicals of the supplement that PDF readers give for characters (Unicode itself does not say which), and two characters that scanners mistake. */
const SUPPLEMENT = new Map(
  '⺠民 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻑长 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟 ⺟母 ⺫目 ⻁虎 ⻌辶 ⻏阝 ⺼月 ⺝月 幵开 巿市'
    .split(' ')
    .map((pair): [string, string] => [pair[0] ?? '', pair[1] ?? '']),
);
const unusual = /[\u2e80-\u2fdf\uf900-\ufaff幵巿]/g;

function plainCharacter(character: string): string {
  const plain = SUPPLEMENT.get(character) ?? character.normalize('NFKC');
  return plain.length === character.length ? plain : character;
}

/** Text with the characters that radicals and compatibility forms stand for, one for one: ⽔ as 水. */
export const plainCharacters = (text: string): string => text.replace(unusual, plainCharacter);
