import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultRubricOf, defaultRubrics, rubricInText, rubricNamed } from '#src/core/rubric.ts';

const keyIn = (text: string): string | undefined => rubricInText(text, defaultRubrics)?.key;

test('The six rubrics stand in reading order', () => {
  const keys = defaultRubrics.map(({ key }) => key);
  expect(keys).toEqual(['une', 'bruisse', 'stories', 'loupe', 'adore', 'liane']);
});

test('A link that nobody sorts goes to `bruisse`, or to the first rubric of briefs that a newsroom has', () => {
  const without = defaultRubrics.filter(({ key }) => key !== 'bruisse');
  expect(defaultRubricOf(defaultRubrics)).toBe('bruisse');
  expect(defaultRubricOf(without)).toBe('loupe');
  expect(defaultRubricOf(without.filter(({ kind }) => kind !== 'brief'))).toBe('une');
});

test('A rubric answers to its key in any case, with or without accents or a hashtag', () => {
  for (const word of ['adore', '#adoré', 'ADORÉ', '#Adore\u0301'])
    expect(rubricNamed(word, defaultRubrics)?.key).toBe('adore');
  expect(rubricNamed('adorer', defaultRubrics)).toBeUndefined();
});

test.each([
  ['#loupe https://gazette.example/a', 'loupe'],
  ['https://gazette.example/a #Liane', 'liane'],
  ['Regardez ça\n#adoré !', 'adore'],
  ['(#stories)', 'stories'],
  ['à garder,#une.', 'une'],
  ['<https://gazette.example/a>#loupe', 'loupe'],
  ['#vendredi #liane', 'liane'],
  ['#loupe #liane', 'loupe'],
])('«%s» goes to %s', (text, key) => {
  expect(keyIn(text)).toBe(key);
});

test.each([
  'une belle une, sans dièse',
  'https://gazette.example/#une',
  'https://gazette.example/page#liane',
  'https://gazette.example/?a=1#loupe',
  'https://gazette.example/(#une',
  'gazette.example/#une',
  'mot#une',
  '##une',
  '#lianes',
])('«%s» names no rubric', (text) => {
  expect(keyIn(text)).toBeUndefined();
});

test('No address names a rubric, whatever its fragment', () => {
  const path = fc.array(fc.constantFrom(...'aé1/?=&()-.,')).map((signs) => signs.join(''));
  fc.assert(
    fc.property(
      fc.constantFrom('https://', 'www.'),
      path,
      fc.constantFrom(...defaultRubrics),
      (scheme, rest, { key }) => {
        const url = `${scheme}gazette.example/${rest}`;
        expect(keyIn(`à lire : ${url}#${key} merci`)).toBeUndefined();
        expect(keyIn(`à lire : ${url} #${key}`)).toBe(key);
      },
    ),
  );
});

test('A newsroom’s own rubric may have digits in its key', () => {
  const own = defaultRubrics.slice(0, 1).map((rubric) => ({ ...rubric, key: 'top10' }));
  expect(rubricInText('#Top10', own)?.key).toBe('top10');
});
