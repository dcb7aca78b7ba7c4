import { formsOf, isPlace } from '#src/core/names/gazetteer.ts';
import { longNamesIn } from '#src/core/names/institutions.ts';
import { isShapedAsPerson, type NameKind } from '#src/core/names/name-kinds.ts';
import { type Name, smallWordsIn } from '#src/core/names/names.ts';
import { keptBeside } from '#src/core/remember.ts';
import { textBefore } from '#src/core/text/span.ts';
import type { Cast } from './cast.ts';
import { type Slot, slotOf } from './slots.ts';

/** A name where it stands in a text. */
export type Mention = { name: Name; kind: NameKind; slot: Slot };

/** Whether a name may be a person's. */
export const isPersonal = ({ kind }: Mention): boolean => kind === 'person' || kind === 'other';

/** Whether a name may be that of something that acts, and is nobody. */
export const isThing = ({ kind }: Mention): boolean => kind === 'thing' || kind === 'other';

/** Initials that name a thing of everyday life, and nobody. */
const initials =
  /^(?:USB(?:-[AC])?|HDMI|GPS|PDF|AI|IA|DNA|ADN|TV|CD|DVD|LED|VIP|PhD|CEO|PDG|GDP|PIB|LGBT\S*|HIV|VIH|MRI|IRM|API|SMS|QR|DIY|VAT|TVA|AM|PM)$/u;

/** The institutions that a text names at length, with no other capital: «l’Agence régionale de santé». */
const bodiesIn = (text: string, cast: Cast): Name[] =>
  longNamesIn(text)
    .filter(
      ({ short, start, end }) =>
        !initials.test(short.toUpperCase()) &&
        !cast.namesOf(text).some((one) => one.start < end && start < one.end),
    )
    .map(({ short, start, end }) => {
      const word = { text: short.toUpperCase(), key: short, start, end, opens: false };
      return { words: [word], text: text.slice(start, end), start, end };
    });

/** What stands before a place that only tells where something is from: «l’entreprise de l’Ohio». */
const from =
  /(?<!\p{L}|tribunal de l['’])(?:entreprise|société|groupe|firme|compagnie|start-up|jeune pousse|éditeur|constructeur|enseigne|fabricant|marque|exploitant|opérateur|studio|maison|équipementier|distributeur) (?:d[eu] |d['’]|des )(?:la |l['’])?$/iu;

/** Whether a place only qualifies the noun beside it: `the Chicago network`. */
const qualifies = ({ start, end }: Name, text: string): boolean =>
  from.test(textBefore(text, start, 28)) ||
  (/(?<!\p{L})(?:the|an?|its|their) $/iu.test(textBefore(text, start, 6)) &&
    /^ \p{Ll}{3}/u.test(text.slice(end, end + 4)));

/** The names of a text in their slots, those left out that only qualify the noun beside them: `the German firm`. */
export const mentionsIn = keptBeside((text, cast: Cast): readonly Mention[] =>
  cast
    .namesOf(text)
    .map((name): Mention => ({ name, kind: cast.kindOf(name), slot: slotOf(name, text) }))
    .concat(bodiesIn(text, cast).map((name) => ({ name, kind: 'thing', slot: slotOf(name, text) })))
    .filter(({ name, kind }) => kind !== 'place' || !qualifies(name, text))
    .filter(({ name }) => !initials.test(name.text)),
);

/** Whether a lone word with a capital is a noun that the page writes without one too: `Women`. */
const isNoun = ({ name, kind }: Mention, { page }: Cast): boolean =>
  kind === 'other' && name.words.length === 1 && page.lower.includes(name.words[0]?.key ?? '');

/** Whether one mention may have been put for the other. */
export function rivals(one: Mention, other: Mention, cast: Cast): boolean {
  const kinds = [one.kind, other.kind];
  if (isNoun(one, cast) || isNoun(other, cast)) return false;
  if (one.kind === other.kind) return true;
  if (kinds.includes('thing') && kinds.includes('other')) return true;
  const unknown = one.kind === 'other' ? one : other.kind === 'other' ? other : undefined;
  if (!unknown) return false;
  if (kinds.includes('person')) return isShapedAsPerson(unknown.name);
  return kinds.includes('place') && one.slot === 'place' && other.slot === 'place';
}

/** The words of a text for the people or the things of a country: «libériennes». */
export const peoplesIn = (text: string): Mention[] =>
  smallWordsIn(text)
    .filter(({ key }) => formsOf(key).size > 1 && isPlace(key))
    .map((word) => {
      const name = { words: [word], text: word.text, start: word.start, end: word.end };
      return { name, kind: 'place', slot: slotOf(name, text) };
    });
