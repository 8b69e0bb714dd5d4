/** A function of one thing that remembers what it answered: a page prints the same few labels over and over. */
export function remember<T, Asked = string>(answer: (asked: Asked) => T, most = 4000): (asked: Asked) => T {
  const known = new Map<Asked, T>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined || known.has(asked)) return before as T;
    const now = answer(asked);
    if (known.size >= most) known.clear();
    known.set(asked, now);
    return now;
  };
}
