import { type Clause, has } from './clause';

const channelText = ({ sentence, tokens }: Clause): string[] =>
  tokens.flatMap(({ kind, start, end }) => (kind === 'channel' ? [sentence.passage.text.slice(start, end)] : []));

/** 通过网络收到的: a part of all; 通过网络、信函等渠道: all. */
export function isOneChannel(clause: Clause): boolean {
  const text = clause.sentence.passage.text.slice(clause.start, clause.end);
  // 网站依申请公开系统 is one.
  const named = clause.tokens.filter(({ kind }) => kind === 'channel' || kind === 'join' || kind === 'number');
  const channels = named.filter(({ kind }, index) => kind === 'channel' && named[index - 1]?.kind !== 'channel');
  return channels.length === 1 && !/等|各[种类]|多种/.test(text);
}

const onPaper = /^(?:书面|线下|纸质|信函|现场|当面|窗口|邮寄)$/;
const online = /^(?:网络|网上|在线|线上|互联网)$/;

/** 未收到书面申请，也无网上申请, 网上0件、信函0件: together the sentence denies every way in, not one. */
export function deniesEveryChannel({ sentence }: Clause): boolean {
  const denials = sentence.clauses.filter(
    (clause) =>
      clause.isSure &&
      (has(clause, 'none') || clause.count?.figure?.value === 0) &&
      clause.setting.subject === 'requests',
  );
  // 网络申请0件、信函申请0件、其他3件.
  if (sentence.clauses.some(({ count }) => (count?.figure?.value ?? 0) > 0)) return false;
  const channels = denials.flatMap(channelText);
  return channels.some((it) => onPaper.test(it)) && channels.some((it) => online.test(it));
}
