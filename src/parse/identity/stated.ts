import type { ChildNode } from 'domhandler';
import type { PageFacts } from '../../page/facts';
import { dateOf, yearsIn } from '../../report/dates';
import type { Place, Stated, StatedDate, StatedOrgan } from '../../report/report';
import type { Region } from '../region/region';
import type { SectionsReading } from '../sections/sections';
import type { Fields } from './fields';
import type { Identity } from './identity';
import { organOfPreamble, organOfTitle } from './organ';

/** What was read of a page before its statements are laid side by side. */
interface Readings {
  readonly facts: PageFacts;
  readonly region: Region;
  readonly fields: Fields;
  readonly identity: Identity;
  readonly sections: SectionsReading;
  readonly titles: readonly Title[];
}

const reportName = /(?:信息公开|政务公开).{0,14}(?:年度报告|年报|报告)/;
const annexed = /[（(]?[附含]图解[)）]?$/;
const otherName = /格式|通知|解读|读懂|图解|指南|目录|制度|[。；>]|当前位置/;

/** No title is longer, not even within the notice that publishes it. */
const LONGEST = 300;

/** Words that name a report, in whatever genre: 2023年政府信息公开年报 too, which heads a column on some portals. */
function namesReport(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = text.replace(/\s/g, '').replace(annexed, '');
  // 关于公布《…》的通知 names what it publishes.
  const compact = /^(?:关于)?[^《]{0,20}《(.*)》/.exec(words)?.[1] ?? words;
  if (compact.length > 60 || !reportName.test(compact) || otherName.test(compact)) return false;
  return yearsIn(compact).length > 0 || organOfTitle(compact) !== null;
}

/** Words that name the report, with the node they stand in; that above the report first. */
export interface Title {
  readonly text: string;
  readonly node: ChildNode | null;
}

export function titlesOf({ facts, region, identity }: Pick<Readings, 'facts' | 'region' | 'identity'>): Title[] {
  const above = region.before.filter((line) => line.kind === 'text').slice(-200);
  const metas = [facts.metas.get('articletitle'), facts.documentTitle].map((text) => ({
    text: text ?? '',
    node: null,
  }));
  const found = [...above.reverse(), ...facts.titles, ...metas].filter(({ text }) => namesReport(text));
  const own = identity.title === null ? [] : [{ text: identity.title, node: identity.titleNode }];
  const texts = new Set<string>();
  return [...own, ...found].flatMap(({ text, node }): Title[] => {
    if (texts.has(text)) return [];
    texts.add(text);
    return [{ text, node }];
  });
}

function besideTitle({ region, identity: { titleAt } }: Readings): string[] {
  if (titleAt < 0) return [];
  const near = [titleAt - 2, titleAt - 1, titleAt + 1].map((index) => region.before[index]);
  return near.flatMap((line) => (line?.kind === 'text' && line.text.length <= 60 ? [line.text] : []));
}

function datesOf({ facts, fields, sections }: Readings): StatedDate[] {
  const meta = facts.metas.get('pubdate');
  const stated: readonly (readonly [StatedDate['source'], string | null | undefined, Place])[] = [
    ['meta', meta, fields.publishedAt ? 'publishedAt' : 'title'],
    ['field', fields.publishedAt?.value, 'publishedAt'],
    ['written', fields.writtenAt?.value, 'writtenAt'],
    ['signature', sections.signature.date, 'signature'],
  ];
  return stated.flatMap(([source, raw, place]) => (raw ? [{ source, raw, date: dateOf(raw), place }] : []));
}

function organsOf({ fields, identity, sections, titles }: Readings): StatedOrgan[] {
  const preamble = identity.preamble.flatMap(({ text }, index): StatedOrgan[] => {
    const name = organOfPreamble(text);
    return name ? [{ source: 'preamble', name, place: `preamble.${index + 1}` }] : [];
  });
  const title = titles.map(({ text }) => organOfTitle(text)).find((name) => name !== null);
  return [
    ...(title ? [{ source: 'title', name: title, place: 'title' } as const] : []),
    ...preamble.slice(0, 1),
    ...(sections.signature.organ
      ? [{ source: 'signature', name: sections.signature.organ, place: 'signature' } as const]
      : []),
    ...(identity.publisher ? [{ source: 'publisher', name: identity.publisher, place: 'title' } as const] : []),
    ...(fields.publisher && fields.publisher.value !== identity.publisher
      ? [{ source: 'publisher', name: fields.publisher.value, place: 'title' } as const]
      : []),
  ];
}

/** Lays side by side what the page states of the report's title, time and author. */
export function statedOf(readings: Readings): Stated {
  const { facts, identity } = readings;
  return {
    titles: readings.titles.map(({ text }) => text),
    besideTitle: besideTitle(readings),
    dates: datesOf(readings),
    organs: organsOf(readings),
    period: identity.period,
    metas: facts.metas.size === 0 && facts.documentTitle === null ? null : facts.metas,
  };
}
