import { expect, test } from 'vitest';
import type { FindingCode } from '#src/core/finding.ts';
import { noBreaks } from '#src/core/text/typography.ts';
import { findingMessage, passageText } from '#src/locale/findings.ts';

const say = (code: FindingCode, subject: string, beside = {}) =>
  findingMessage({ code, subject }, beside);

test.each<FindingCode>([
  'number',
  'date',
  'name',
  'quotation',
  'title',
  'evidence',
  'polarity',
  'overstated',
  'medium',
  'order',
  'paragraphs',
  'length',
  'unsourced',
  'attribution',
  'unnamed',
  'chronology',
])('a finding of %s says what is wrong, then what to do', (code) => {
  expect(say(code, '46')).toMatch(/ : (?:\p{Ll}+(?:ez|dites)|dites)(?:-l[ea]s?|-y)? ?.*\.$/u);
});

test('a length is told with what the rubric asks for', () => {
  const words = [90, 160] as const;
  expect(say('length', '46', { words })).toContain('de 90 à 160 : étoffez-le');
  expect(say('length', '300', { words })).toContain('resserrez-le');
  expect(say('length', '46', { words: [90, 1500] })).toMatch(/de 90 à 1\s500/);
});

test.each([
  ['0', '0 mot,'],
  ['1', '1 mot,'],
  ['2', '2 mots,'],
])('a length of %s is told as «%s»', (words, told) => {
  expect(say('length', words, { words: [90, 160] })).toContain(`compte ${told}`);
  expect(say('length', words)).toContain(`(${told.slice(0, -1)})`);
});

test('what is quoted at length is never cut through a character', () => {
  for (const before of [85, 86, 87, 88])
    expect(say('name', `${'a'.repeat(before)}${'🎉'.repeat(4)} fin`).isWellFormed()).toBe(true);
});

test('a quotation that is only translated is not told as one that was altered', () => {
  const told = findingMessage({ code: 'quotation', subject: 'Tout va bien', hard: false });
  expect(told).toContain('est traduite : dites-le');
  expect(say('quotation', 'Tout va bien')).toContain('mot pour mot');
});

test('a reversal tells the word that it is set against, where one is known', () => {
  const told = (against?: string) =>
    findingMessage({ code: 'polarity', subject: 'rouvre', ...(against ? { against } : {}) });
  expect(told('fermée')).toMatch(/opposé à «\sfermée\s»/u);
  expect(told()).not.toContain('opposé');
});

test('a lead is told of its articles, a brief of its article', () => {
  expect(say('number', '12', { several: true })).toContain('dans les articles');
  expect(say('number', '12')).toContain('dans l’article');
  expect(say('polarity', 'rien', { several: true })).toContain('des articles');
});

test('what the page has, and tells of something else, is not told as absent from it', () => {
  for (const code of ['number', 'date', 'name'] as const)
    expect(findingMessage({ code, subject: '12', elsewhere: true })).toMatch(
      /figure dans l’article, mais .*à un autre propos : comparez avec la source\.$/u,
    );
});

test('the words of the page stand beside the doubt, short, without guillemets in guillemets', () => {
  const said = `« Nous partons », dit ${'Anna '.repeat(80)}.`;
  const told = findingMessage({ code: 'name', subject: 'Anne', said });
  expect(told).toMatch(/vérifiez-le\. Passage le plus proche : « “Nous partons”, dit Anna .*… »$/u);
  expect(told.length).toBeLessThan(340);
  expect(findingMessage({ code: 'length', subject: '12', said })).not.toContain('Nous partons');
});

test('a fact without evidence is told without empty guillemets', () => {
  expect(say('evidence', '')).toBe(
    'Aucun passage de l’article n’est donné pour preuve de ce fait : vérifiez-le sur la page.',
  );
  expect(say('evidence', ' ', { several: true })).toContain('des articles');
});

test('a quotation that lacks a mark is told so, one that holds a mark is not', () => {
  expect(say('quotation', '« Je pars demain')).toBe(
    'Le guillemet ouvert devant « Je pars demain » ne se ferme pas : fermez-le après les mots cités, s’ils sont de la page, ou ôtez-le.',
  );
  expect(say('quotation', 'Je pars demain »')).toContain('après « Je pars demain » ne s’ouvre pas');
  expect(say('quotation', 'Un écran de 27" pour tous')).toContain('mot pour mot');
  expect(say('quotation', '"Oui" à tous')).toContain('mot pour mot');
});

test.each([
  ['Il part.', '« Il part ».'],
  ['Il part !', '« Il part ! »'],
  ['Qui part ?', '« Qui part ? »'],
  ['Il partait…', '« Il partait… »'],
  ['Il a dit : « Je pars. »', '« Il a dit : “Je pars” ».'],
  ['« Vraiment ? »', '« “Vraiment ?” »'],
  ['Une ligne.\n\n  Une autre.', '« Une ligne. Une autre ».'],
  ['Voir https://www.example.fr/a?b=c.', '« Voir https://www.example.fr/a?b=c ».'],
  ['Un mot\u202e retourné 🎉', '« Un mot retourné 🎉 ».'],
  ['Le livre de la S.A.', '« Le livre de la S.A. ».'],
])('a message that ends on «%s» of the page ends well', (said, end) => {
  const told = findingMessage({ code: 'name', subject: 'Anne', said });
  expect(told.slice(told.indexOf('proche : ') + 9)).toBe(end);
  expect(say('copied', said)).toMatch(/ »\.?$/u);
  expect(say('polarity', said)).not.toMatch(/(?<!\.A)\. » semble|« «|» »|\n/u);
});

test('what is cut short is cut between words, and its quotation closed', () => {
  const told = findingMessage({
    code: 'name',
    subject: 'Anne',
    said: `Il a dit « ${'partir, '.repeat(60)}».`,
  });
  expect(told).toMatch(/, partir…” »$/u);
});

test('what nobody sees, and mail, are told as such', () => {
  expect(say('markup', 'U+202E U+200B')).toBe(
    'Le texte cache des caractères invisibles (U+202E U+200B) : effacez-les, ou retapez ce passage.',
  );
  expect(say('markup', '<b>')).toContain('Le balisage « <b> »');
  expect(say('mention', 'contact@x.fr')).toBe(
    'L’adresse de courriel « contact@x.fr » n’a pas à être publiée : retirez-la.',
  );
  expect(say('mention', '@canal')).toContain('interpellerait');
});

test.each([
  'La ville compte : 12 000 arbres ; « Tant mieux ! », dit le maire.',
  'The city counts 12,000 trees: “so much the better!”',
  ': 5 % des n° 3',
])('a doubt ends on the words of the page, however it is set: «%s»', (said) => {
  for (const code of ['number', 'name', 'quotation'] as const) {
    const finding = { code, subject: '13 000', said };
    const passage = noBreaks(passageText(finding));
    expect(passage).not.toBe('');
    expect(noBreaks(findingMessage(finding)).endsWith(` ${passage}`)).toBe(true);
  }
  expect(passageText({ code: 'number', subject: '13 000', said, hard: false })).toBe('');
});

test.each<[FindingCode, string]>([
  ['number', 'le nombre « trois » figure dans l’article, mais autrement'],
  ['date', 'la date « trois » figure'],
  ['name', 'le nom « trois » figure'],
])('a doubt about the %s of a fact says which fact it is', (code, told) => {
  const claim = 'Le bus est trois fois moins cher.';
  const finding = { code, subject: 'trois', elsewhere: true, claim } as const;
  expect(findingMessage(finding)).toContain(
    `Dans le fait « Le bus est trois fois moins cher », ${told}`,
  );
});

test.each([
  ['troisième', 'Le rang'],
  ['1er', 'Le rang'],
  ['première fois', 'La mention'],
  ['trois', 'Le nombre'],
])('«%s» that has no support is called so: %s', (subject, called) => {
  expect(say('number', subject)).toMatch(new RegExp(`^${called} « ?${subject}`, 'u'));
});
