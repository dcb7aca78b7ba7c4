import { expect, test } from 'vitest';
import { checkBrief } from '#src/core/checks/index.ts';
import { labelsIn } from '#src/core/numbers/labels.ts';
import { sectionRef } from '#src/core/section-ref.ts';
import { wholesIn } from '#src/core/style/rule-places.ts';
import { plainly } from '#src/core/text/injections/plainly.ts';
import { quotationsIn } from '#src/core/text/quotations.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';

const rubric = { kind: 'brief', words: [60, 160] } as const;
const short = 'La ville de Lormont ouvre un journal pour ses 5 600 habitants. ';

const odd: readonly (readonly [what: string, brief: string, page: string])[] = [
  ['signs that nobody sees', '\u200b'.repeat(20_000), short],
  ['letters in a row', 'Я'.repeat(100_000), short],
  ['numbers in a row', '9 '.repeat(2500), short],
  ['numbers in a row of the page', short, '9 '.repeat(5000)],
  ['hours in a row', '12:'.repeat(1500), short],
  ['shares in a row', '5 % '.repeat(1000), short],
  ['quotations in a row', short, '«a»'.repeat(30_000)],
];

/** Milliseconds after which a check that never ends is given up; none takes more than a few seconds. */
const patience = 60_000;

test.each(odd)(
  '%s are checked to the end',
  (_what, brief, page) => {
    const draft = { text: brief, facts: [], medium: '' };
    const found = checkBrief(draft, { text: page, title: '' }, rubric);
    for (const { span } of found) expect(span[1]).toBeLessThanOrEqual(brief.length);
    expect(found.map(({ code }) => code)).toContain('length');
  },
  patience,
);

test('a text without an end of sentence is cut between words, and nothing of it is lost', () => {
  const text = 'mot '.repeat(2000).trim();
  const parts = sentencesOf(text);
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.map((one) => one.text).join(' ')).toBe(text);
  for (const one of parts) expect(text.slice(one.start, one.end)).toBe(one.text);
});

test('quotations in several kinds of marks stand in their order, none within another', () => {
  expect(quotationsIn('“un” puis « deux “trois” » et "quatre"').map(({ text }) => text)).toEqual([
    'un',
    'deux “trois”',
    'quatre',
  ]);
});

test.each([
  ['full stops', '.'.repeat(200_000), (text: string) => sentencesOf(`${text}é`)],
  ['capitals', 'Я'.repeat(200_000), labelsIn],
  ['letters', 'a'.repeat(200_000), wholesIn],
  ['digits', '1'.repeat(200_000), wholesIn],
  ['letters and full stops', 'a.'.repeat(100_000), wholesIn],
  ['commas', ','.repeat(200_000), (text: string) => sectionRef(`a${text}a`)],
  ['letters that are not of Latin', 'Я'.repeat(200_000), plainly],
])('%s in a row are read at once', (_what, text, read) => {
  const start = process.cpuUsage();
  read(text);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
});
