import { expect, test } from 'vitest';
import { unmatchedIn } from '#src/core/text/unmatched.ts';
import { doubts } from '#test/core/checks/doubts.ts';

const told = (text: string): string[] => unmatchedIn(text).map((one) => one.words);

test.each([
  ['Le maire a dit : « Je pars demain', ['Je pars demain']],
  ['Le maire a dit : “ Je pars demain.', ['Je pars demain.']],
  ['Le maire a dit : "Je pars demain. Il s’en va.', ['Je pars demain. Il s’en va.']],
  ['Le maire a dit : " Je pars demain', ['Je pars demain']],
  ["Le maire a dit : 'Je pars et c'est tout.", ["Je pars et c'est tout."]],
  ['The mayor said, ‘I am leaving.', ['I am leaving.']],
  ['Il a dit « je pars. Elle a répondu « non merci ».', ['je pars. Elle a répondu']],
  ['« Un début.\nUne suite.', ['Un début.']],
  ['Il s’en va. Je pars ! », a dit le maire.', ['Je pars !']],
  ['Un « mot » de trop » et « oui ».', ['de trop']],
])('what follows or goes before a lone mark in «%s» is read', (text, words) => {
  expect(told(text)).toEqual(words);
});

test.each([
  'Il dit « oui », "non", “si”, ‘peut-être’, „ja“, ‚nein‘, 「もう」, »doch« et ‹ bah ›.',
  '« La réforme « historique » sera votée »',
  '“One.\n“Two.\n“Three.”',
  `The readers' vote, 5'10" tall, a 27" screen, 27 " wide, rock 'n' roll, 'til dawn, the '90s`,
  'Un écran de 27”, les années ’90, l ’école, l’‘affaire’',
  'Un “” vide, un « » aussi, une " seule.',
  'Aujourd’hui, l’élu n’a rien dit.',
])('no mark of «%s» is alone', (text) => {
  expect(told(text)).toEqual([]);
});

const page = {
  text: 'Le maire a parlé mardi. « Je reste en poste. La ville a besoin de calme », a-t-il dit.',
};
const faultsOf = (text: string) => doubts(text, page, { code: 'quotation' });

test.each(['« ', '“', '"', '‘', '‚', '「', '『', '❝'])(
  'an invented quotation that %s opens is found without its end, and a true one is let be',
  (mark) => {
    const invented = `${mark}Je démissionne demain matin`;
    expect(faultsOf(`Le maire a dit : ${invented}`)).toContain(invented);
    expect(faultsOf(`Le maire a dit : ${mark}Je reste en poste.`)).toEqual([]);
  },
);

test.each(['‚Je démissionne‘', '「Je démissionne」', '»Je démissionne«', '❝Je démissionne❞'])(
  'an invented quotation in the marks of %s is found',
  (told) => {
    expect(faultsOf(`Le maire a dit : ${told}.`)).toEqual(['Je démissionne']);
  },
);

test('lone marks in a row are read in bounded time', () => {
  for (const piece of ['«', '"a', "'a ", ' »', '“ ', ': " ', '.» ', '. '])
    expect(unmatchedIn(piece.repeat(20_000)).length).toBeLessThanOrEqual(20_000);
});
