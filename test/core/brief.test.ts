import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentHash, parseRevision, revisionName } from '#src/core/brief.ts';

const sources = ['https://gazette.example/une'];
const hash = (text: string): string => contentHash({ text }, sources);

test.each([
  ['a no-break space', 'Oui\u00A0: 3\u202F000 lecteurs', 'Oui : 3 000 lecteurs'],
  ['a space before a high sign', 'Vraiment\u202F?', 'Vraiment?'],
  ['doubled spaces', 'un  mot', 'un mot'],
  ['spaces at the ends', ' un mot\n', 'un mot'],
  ['guillemets', 'Il dit « oui ».', 'Il dit "oui".'],
  ['curly quotation marks', 'Il dit “oui”.', 'Il dit « oui ».'],
  ['an apostrophe', 'l’été', "l'été"],
  ['œ', 'Le chœur, Œuvre, œuf', 'Le choeur, OEuvre, oeuf'],
  ['a line’s ending', 'un\r\ndeux', 'un\ndeux'],
])('%s folds: votes on the text stay', (_, one, other) => {
  expect(hash(one)).toBe(hash(other));
});

test.each([
  ['a digit', '3 000 lecteurs', '3 001 lecteurs'],
  ['a decimal comma', '3,5 %', '3.5 %'],
  ['a comma that goes', 'oui, non', 'oui non'],
  ['a space within a number', '3 000', '3000'],
  ['a capital', 'Le Monde', 'le Monde'],
  ['an accent', 'tache', 'tâche'],
  ['a hyphen', 'peut-être', 'peut être'],
  ['a dash', 'oui – non', 'oui - non'],
  ['an ellipsis', 'enfin…', 'enfin...'],
  ['æ', 'Lætitia', 'Laetitia'],
  ['a quotation mark that goes', 'dit « oui »', 'dit oui'],
  ['an apostrophe that goes', 'l’été', 'l été'],
  ['a paragraph’s end', 'Un.\n\nDeux.', 'Un. Deux.'],
  ['a currency', '5 €', '5 $'],
])('%s does not fold: votes start anew', (_, one, other) => {
  expect(hash(one)).not.toBe(hash(other));
});

test('The hash covers the headline and the sources, each in its place', () => {
  const whole = contentHash({ headline: 'Un', text: 'Deux' }, ['a', 'b']);
  expect(contentHash({ headline: 'Un.', text: 'Deux' }, ['a', 'b'])).not.toBe(whole);
  expect(contentHash({ text: 'Un Deux' }, ['a', 'b'])).not.toBe(whole);
  expect(contentHash({ headline: 'Un', text: 'Deux' }, ['b', 'a'])).not.toBe(whole);
  expect(contentHash({ headline: 'Un', text: 'Deux' }, ['a'])).not.toBe(whole);
  expect(contentHash({ headline: 'Un', text: 'Deux' }, ['a', 'b'])).toBe(whole);
});

test('Changing one digit or comma anywhere changes the hash', () => {
  const digits = fc.stringMatching(/^[ a-z«»’0-9,]*[0-9,][ a-z«»’0-9,]*$/);
  fc.assert(
    fc.property(digits, fc.nat(), (text, pick) => {
      const places = [...text.matchAll(/[0-9,]/g)].map(({ index }) => index);
      const at = places[pick % places.length] ?? 0;
      const other = text[at] === '7' ? '8' : '7';
      expect(hash(`${text.slice(0, at)}${other}${text.slice(at + 1)}`)).not.toBe(hash(text));
    }),
  );
});

test('Texts with the same letters and signs, spaces aside, are the only ones to share a hash', () => {
  const signs = fc.array(fc.constantFrom(..."ab1,.’'«» \u00A0\u202Fœ-\n"), { maxLength: 8 });
  const bare = (text: string): string =>
    text.replace(/’/g, "'").replace(/[«»]/g, '"').replace(/œ/g, 'oe').replace(/\s/g, '');
  fc.assert(
    fc.property(signs, signs, (one, other) => {
      const [a, b] = [one.join(''), other.join('')];
      expect(hash(a) !== hash(b) || bare(a) === bare(b)).toBe(true);
    }),
  );
});

test('A revision’s name gives back its number and hash', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1 }), fc.string(), (n, text) => {
      expect(parseRevision(revisionName(n, hash(text)))).toEqual({ n, hash: hash(text) });
    }),
  );
});
