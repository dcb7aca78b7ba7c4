import type { Fact } from '#src/core/brief.ts';
import { genderOf } from '#src/core/names/given-names.ts';
import type { Name } from '#src/core/names/names.ts';
import { rolesOf } from '#src/core/names/roles.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { textBefore, within } from '#src/core/text/span.ts';
import { wordSet } from '#src/core/text/word-list.ts';
import { bare, bareWords } from '#src/core/text/words.ts';
import type { Cast } from './cast.ts';
import { isPersonal, mentionsIn } from './mentions.ts';
import type { Passage } from './passages.ts';
import { leads } from './slots.ts';

type Gender = 'he' | 'she';

/** The one gender of some; undefined when they are of none, or of both. */
function onlyOf(genders: readonly Gender[]): Gender | undefined {
  const [one, other] = new Set(genders);
  return other ? undefined : one;
}

const honours: readonly (readonly [RegExp, Gender])[] = [
  [/(?<!\p{L})(?:Mr|M|MM|Sir|Lord)\.? $/u, 'he'],
  [/(?<!\p{L})(?:Mrs|Ms|Miss|Mme|Mlle|Lady|Dame)\.? $/u, 'she'],
];

/** Roles that French leaves in the masculine whoever holds them. */
const common = wordSet(
  'maire ministre juge professeur docteur chef auteur medecin ingenieur depute',
);

const determined =
  /(?<!\p{L})(?:(le|un|ce)|la|une|cette) (\p{L}+)(?=(?: [\p{Ll}’'-]+){0,5},? $)/giu;

/** What French says of the gender of a name by the role before it: «la directrice générale, Ana Roux». */
const byRole = (text: string, { start }: Name): Gender[] =>
  Array.from(textBefore(text, start, 60).matchAll(determined))
    .filter(([, , role = '']) => rolesOf(bare(role)) && !common.has(bare(role)))
    .map(([, masculine]): Gender => (masculine ? 'he' : 'she'))
    .slice(-1);

const pronouns = /(?<!\p{L})(?:(he)|she)(?!\p{L})/giu;
const inverted = /\p{L}-(?:t-)?(?:(il)|elle)(?!\p{L})/giu;

const pronounsIn = (text: string): Gender[] =>
  [pronouns, inverted].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ([, masculine]): Gender => (masculine ? 'he' : 'she')),
  );

/** «Elle», «Il», at the head of a sentence, but for the «il» of nobody. */
const heads =
  /(?:^|[.!?»] )(?:(Il)(?! (?:y|faut|fallait|faudra|s['’]agi\p{L}*|a fallu|reste|suffi\p{L}*|convien\p{L}*|est|était|sera)(?!\p{L}))|Elle)(?!\p{L})/gu;

/** Of whom French sentences tell by a pronoun, where the page names around them somebody of that gender; a thing has one too. */
function subjectsIn(evidence: string, window: string, cast: Cast): Gender[] {
  const around = mentionsIn(window, cast).flatMap(({ name, kind }) =>
    kind === 'person' ? (genderOf(name.words[0]?.key) ?? []) : [],
  );
  return Array.from(
    evidence.matchAll(heads),
    ([, masculine]): Gender => (masculine ? 'he' : 'she'),
  ).filter((gender) => around.includes(gender));
}

/** What a page tells of somebody's gender: by titles, roles, and the pronouns of sentences that name nobody else. */
function genderIn(page: string, name: Name, cast: Cast): Gender | undefined {
  const own = cast.names.filter((one) => cast.oneName(one, name));
  const beside = own.flatMap((one) => [
    ...honours.flatMap(([title, gender]) =>
      title.test(textBefore(page, one.start, 6)) ? [gender] : [],
    ),
    ...byRole(page, one),
  ]);
  if (beside.length > 0) return onlyOf(beside);
  return onlyOf(
    sentencesOf(page)
      .filter((sentence) => own.some((one) => within(one, sentence)))
      .filter(({ text }) =>
        mentionsIn(text, cast).every(
          (one) => one.kind !== 'person' || cast.oneName(one.name, name),
        ),
      )
      .flatMap(({ text }) => pronounsIn(text)),
  );
}

/** Somebody whom a claim has speak or act where its evidence names nobody, and says `he` or `she` of another gender. */
export function misgenderedNames(
  { claim, evidence }: Pick<Fact, 'claim' | 'evidence'>,
  { mentions }: Passage,
  window: string,
  cast: Cast,
): Name[] {
  const people = mentions.filter(isPersonal);
  const [one] = people;
  if (!one || people.length > 1 || !leads(one.slot)) return [];
  if (mentionsIn(evidence, cast).some(isPersonal)) return [];
  const gender =
    onlyOf(byRole(claim, one.name)) ??
    genderIn(cast.text, one.name, cast) ??
    (bareWords(claim).some(rolesOf) ? undefined : genderOf(one.name.words[0]?.key));
  const told = onlyOf(pronounsIn(evidence)) ?? onlyOf(subjectsIn(evidence, window, cast));
  return gender !== undefined && told !== undefined && gender !== told ? [one.name] : [];
}
