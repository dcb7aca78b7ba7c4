import { expect, test } from 'vitest';
import { sentencesOf } from '#src/core/text/sentences.ts';

const split = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

test('abbreviations and initials end no sentence', () => {
  expect(split('M. Dupont a vu le Dr. J. Morel. Il est parti.')).toEqual([
    'M. Dupont a vu le Dr. J. Morel.',
    'Il est parti.',
  ]);
  expect(split('The U.S. Army met Mr. Bell at 5 p.m. on Monday. It rained.')).toEqual([
    'The U.S. Army met Mr. Bell at 5 p.m. on Monday.',
    'It rained.',
  ]);
});

test('whose a picture is is no part of the sentence before it', () => {
  for (const [sentence, credit] of [
    ['Le maire de Dole, mardi.', '© AFP.'],
    ['The mayor resigned.', '(© Getty Images)'],
  ])
    expect(split(`${sentence} ${credit}`)).toEqual([sentence, credit]);
});

test('decimals and times stay whole', () => {
  expect(split('Le 97.4 FM gagne 5.6 points. Fin.')).toEqual([
    'Le 97.4 FM gagne 5.6 points.',
    'Fin.',
  ]);
});

test('a closing quotation mark stays with its sentence', () => {
  expect(split('« On y va ! » Elle sourit. "We go." They went.')).toEqual([
    '« On y va ! »',
    'Elle sourit.',
    '"We go."',
    'They went.',
  ]);
});

test('a quotation of two sentences is not cut', () => {
  expect(split('Il dit : « Je pars. Je reviens demain. » Puis il part.')).toEqual([
    'Il dit : « Je pars. Je reviens demain. »',
    'Puis il part.',
  ]);
});

test('line breaks always end a sentence, and each knows its place', () => {
  const text = 'Un titre\n\nUne phrase.';
  expect(sentencesOf(text)).toEqual([
    { text: 'Un titre', start: 0, end: 8 },
    { text: 'Une phrase.', start: 10, end: 21 },
  ]);
});
