import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blanked, quotationsIn } from '#src/core/text/quotations.ts';
import { frenchTypography } from '#src/core/text/typography.ts';
import { findings } from '#test/core/checks/doubts.ts';

const quoted = (text: string): string[] => quotationsIn(text).map((one) => one.text);

test.each([
  ['« La réforme « historique » sera votée »', 'La réforme « historique » sera votée'],
  ['« La réforme "historique" sera votée »', 'La réforme "historique" sera votée'],
  ['« La réforme “historique” sera votée »', 'La réforme “historique” sera votée'],
  ['"La réforme « historique » sera votée"', 'La réforme « historique » sera votée'],
  ['“La réforme « historique » sera votée”', 'La réforme « historique » sera votée'],
  ['“La réforme ‘historique’ sera votée”', 'La réforme ‘historique’ sera votée'],
  [`'La réforme "historique" sera votée'`, 'La réforme "historique" sera votée'],
  ['‘The “historic” reform will be voted’', 'The “historic” reform will be voted'],
])('«%s» is one quotation, with the one within it', (text, words) => {
  expect(quoted(text)).toEqual([words]);
  expect(quoted(`Il dit : ${text}, puis « oui ».`)).toEqual([words, 'oui']);
});

test.each([
  ['« Jamais close. Puis « oui » et « non ».', ['oui', 'non']],
  ['Un « mot » de trop » et « oui ».', ['mot', 'oui']],
  ['« Jamais close, puis « oui ».\nUne ligne, un mot » de trop.', ['oui']],
  ['Il dit "non. Elle dit « oui » et "peut-être".', ['oui', 'peut-être']],
  ['„Un” et « deux », puis „trois”.', ['Un', 'deux', 'trois']],
  ['Un "mot" puis « deux » et "trois".', ['mot', 'deux', 'trois']],
  ['The players’ “big” game and the fans’ cheer', ['big']],
  [`The players' "big" game and the fans' cheer`, ['big']],
])('marks without their like in «%s» make no quotation of what is outside', (text, words) => {
  expect(quoted(text)).toEqual(words);
});

const page = {
  title: 'La réforme reportée',
  text: 'Le maire de Dole a parlé mardi. « La réforme "historique" ne sera pas votée avant la fin de l’année », a-t-il dit.',
};

const faultsOf = (text: string): string[] =>
  findings(text, page)
    .filter(({ code }) => code === 'quotation')
    .map(({ hard }) => (hard ? 'hard' : 'mild'));

const marks = [
  ['« ', ' »', '"'],
  ['« ', ' »', '“'],
  ['« ', ' »', '«'],
  ['"', '"', '«'],
  ['“', '”', '«'],
  ['“', '”', '‘'],
  ["'", "'", '"'],
] as const;
const closing: Record<string, string> = { '“': '”', '«': '»', '‘': '’' };

test.each(marks)('a false quotation in %s…%s that holds one in %s is found', (left, right, in1) => {
  const word = `${in1}historique${closing[in1] ?? in1}`;
  const told = `Le maire a dit : ${left}La réforme ${word} sera abandonnée par tous les élus${right}.`;
  expect(faultsOf(told)).toEqual(['hard']);
  expect(faultsOf(frenchTypography(told))).toEqual(['hard']);
  const true1 = `Le maire a dit : ${left}La réforme ${word} ne sera pas votée${right}.`;
  expect(faultsOf(true1)).toEqual([]);
  expect(faultsOf(frenchTypography(true1))).toEqual([]);
});

test('quotations are in order, apart from each other, and say what is at their place', () => {
  const piece = fc.constantFrom(
    '«',
    '»',
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    'mot',
    ' ',
    '. ',
    ', ',
    '\n',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
      (text) => {
        let last = 0;
        for (const { text: words, start, end } of quotationsIn(text)) {
          expect(text.slice(start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
        expect(blanked(text)).toHaveLength(text.length);
      },
    ),
    { numRuns: 2000 },
  );
});
