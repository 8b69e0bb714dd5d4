import { parse as parse5 } from 'parse5';
import { check } from '../../src/check/check';
import { fromHtml } from '../../src/page/saved/fromHtml';
import { benchPage } from './benchPage';
import { peakMemory } from './peakMemory';

// A process of its own for each work: the most it ever held beyond the text of the page, in megabytes.
const html = benchPage(12_000);
const options = { source: { kind: 'html' }, settings: {}, checkedAt: '2026-01-01T00:00:00.000Z' } as const;
const before = peakMemory();
const kept = process.argv[2] === 'check' ? check(fromHtml(html), options) : parse5(html);
if (kept) console.log((peakMemory() - before) / 1024);
