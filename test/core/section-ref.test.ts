import { expect, test } from 'vitest';
import { sectionRef } from '#src/core/section-ref.ts';

test.each([
  ['2', '2', ''],
  ['2.', '2', ''],
  ['n°2', '2', ''],
  ['n° 2 plus court', '2', 'plus court'],
  ['#2 : Un texte.', '2', 'Un texte.'],
  ['section 2', '2', ''],
  ['Section n° 2, plus court', '2', 'plus court'],
  ['la section 12 !', '12', '!'],
  ['2 ... et le reste', '2', '... et le reste'],
  ['section 3: shorter, please', '3', 'shorter, please'],
  ['1.3 Un paragraphe', '1.3', 'Un paragraphe'],
  ['section 1.3. Un paragraphe', '1.3', 'Un paragraphe'],
  ['1 2', '1', '2'],
  ['une.2', 'une.2', ''],
  ['une.2.), shorter', 'une.2', 'shorter'],
  ['…, !?', '…', '!?'],
  ['une, plus court', 'une', 'plus court'],
  ['#loupe Un texte', '#loupe', 'Un texte'],
  ['0194f2-7a 2', '0194f2-7a', '2'],
  ['2@ab12 Un\n\ntexte', '2@ab12', 'Un\n\ntexte'],
  ['nord 2', 'nord', '2'],
  ['section', 'section', ''],
  ['?', '?', ''],
  ['', '', ''],
])('«%s» names «%s», and goes on with «%s»', (text, ref, rest) => {
  expect(sectionRef(text)).toEqual({ ref, rest });
});
