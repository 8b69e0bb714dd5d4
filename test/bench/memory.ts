import { parse as parse5 } from 'parse5';
import { check } from '../../src/check/check';
import { fromHtml } from '../../src/page/saved/fromHtml';
import { benchPage } from './benchPage';

// A process of its own for each work: the most it ever held, in megabytes.
const html = benchPage(12_000);
const options = { source: { kind: 'html' }, settings: {}, checkedAt: '2026-01-01T00:00:00.000Z' } as const;
const before = process.resourceUsage().maxRSS;
const kept = process.argv[2] === 'check' ? check(fromHtml(html), options) : parse5(html);
if (kept) console.log((process.resourceUsage().maxRSS - before) / 1024);
