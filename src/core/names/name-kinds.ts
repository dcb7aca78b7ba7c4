import { textBefore } from '#src/core/text/span.ts';
import { wordSet } from '#src/core/text/word-list.ts';
import { bareWords } from '#src/core/text/words.ts';
import { isPlace } from './gazetteer.ts';
import { isGiven } from './given-names.ts';
import { keysOf, type Name } from './names.ts';
import { liesSomewhere } from './places.ts';
import { rolesOf } from './roles.ts';

/** What bears a name, `other` when nothing tells: only names of one kind stand in for each other. */
export type NameKind = 'person' | 'place' | 'thing' | 'other';

const things = wordSet(
  `media destination magazine weekly dispatch observer chronicle telegraph bulletin digest quarterly revue motors motor group groupe city town club
  united university universite american college school ecole institute institut bank banque telecom airlines airline airways air press news times post
  journal herald tribune gazette courier ledger company corp inc ltd plc sa gmbh holdings ventures capital partners fund fonds foundation fondation
  trust council conseil commission agency agence ministry ministere department court cour cup coupe league ligue park parc hospital hopital observatory
  observatoire centre center museum musee society societe association union federation syndicat party parti records studio studios pictures films film
  games systems technologies technology computers computer software energy resources metals mining railways railway rail station street road avenue rue
  bridge pont river lake mount mont island ile islands house maison hall halles saint stadium stade open theatre theater opera library bibliotheque
  church eglise north south east west new star series prize prix award awards festival network radio television tv channel services service
  international national federal european casa atelier ateliers hotel cafe bodega cantina villa teatro teatre galerie galleria gallery academy academie
  orchestra orchestre quartet quatuor ensemble label bakery boulangerie brewery brasserie winery domaine chateau farm ferme project projet lab labs
  laboratoire laboratories clinic clinique insurance assurances logistics shipping foods brands cross point valley beach bay coast county district
  region province republic kingdom empire army navy police force forces guard senate congress assembly exchange stock review reporter appliance factory
  machine port act law world war olympic administration`,
);

const bodies =
  /(?<!\p{L})(?:agence|société|groupe|entreprise|association|fondation|banque|éditeur|site|magazine|journal|quotidien|studio|start-up|chaîne|plateforme|firme|syndicat|parti|collectif|laboratoire|company|firm|group|network|agency|bank|maker|publisher|website|newspaper|carrier|platform)(?: \p{Ll}{4,})? $/iu;
const governed = /(?:^|[\s'’(])(?:from|of|at|for|with|de|du|chez|des|d['’])\s?$/iu;
const aged = /^(?:, (?:aged )?\d\d,| ?\(\d\d\)|,? \(?\d\d ans)/u;
/** Whether a name may be a person's by its shape: a given name and a last one. */
export const isShapedAsPerson = ({ words, text }: Name): boolean =>
  words.length > 1 &&
  !/\d|&/u.test(text) &&
  words.every(({ text: word }) => /\p{Ll}|^\p{Lu}$/u.test(word));

const honours = /(?:^|[\s(])(?:M|Mme|MM|Mlle|Mr|Mrs|Ms|Dr|Sir|Lady|Dame|Lord|Me|Pr)\.? $/u;
const after =
  /^,? (?:said|says|told|added|argued|wrote|who|qui|dont|a (?:dit|déclaré|expliqué|estimé|assuré|affirmé|confié|raconté)|dit|assure|explique|affirme|estime|ajoute|raconte|confie|déclare|soupire|, \d\d,)(?!\p{L})/u;
const before =
  /(?:said|says|added|according to|dit|assure|explique|affirme|estime|ajoute|raconte|confie|déclare|soupire|selon) $/iu;

/** Whether a bare word tells that what bears it is no person: `motors`. */
export const isThing = (key = ''): boolean => things.has(key);

const ofThings = (keys: readonly string[]): boolean => keys.some((key) => things.has(key));

const directions =
  /^(?:north|south|east|west|united|latin|arab|saudi|central|san|santa|los|las|fort|port|cape|(?:nor|sou|ea|we)\S*ern|nord|sud|est|ouest|nouvelle|new|haute?|basse?)$/;

const ofPlaces = (keys: readonly string[]): boolean => {
  const named = keys.filter((key) => !directions.test(key));
  return named.length > 0 && named.every((key) => isPlace(key) || liesSomewhere(key));
};

/** Whether the shape of a name is that of no person: an acronym, a number in it. */
const coded = ({ words, text }: Name): boolean =>
  /\d|&/u.test(text) || words.every(({ text: word }) => /^\p{Lu}{2,}/u.test(word));

/** Whether the last words of a text, or its first ones, name a role. */
const hasRole = (text: string, count: number): boolean =>
  (count < 0 ? bareWords(text).slice(count) : bareWords(text).slice(0, count)).some(
    (word) => rolesOf(word) !== undefined,
  );

/** Reads the names of a page and tells what bears each: a person by a given name, a title, words of saying or a last name that comes back alone. */
export function kindsIn(page: string, names: readonly Name[]): (name: Name) => NameKind {
  const people = new Set<string>();
  const bodied = new Set<string>();
  const sites = new Map<string, number>();
  const alone = new Set(names.filter(({ words }) => words.length === 1).flatMap(keysOf));
  for (const name of names) {
    const keys = keysOf(name);
    const last = keys.at(-1) ?? '';
    const ahead = textBefore(page, name.start, 32);
    const behind = page.slice(name.end, name.end + 40);
    if (keys.length < 3)
      sites.set(
        keys.join(' '),
        (sites.get(keys.join(' ')) ?? 0) +
          (/(?:^|[\s(])(?:in|near|from|à|At|À) $/u.test(ahead) ? 1 : -1),
      );
    const titled = honours.test(ahead);
    if (/[«“"‘]\s?$/u.test(ahead) && /^,?\s?[»”"’]/u.test(behind)) bodied.add(last);
    const given = isGiven(keys[0]) || (isGiven(keys[1]) && keys.length > 2);
    if (!titled && (coded(name) || ofThings(keys) || (!given && ofPlaces([last])))) continue;
    if (bodies.test(ahead)) {
      bodied.add(last);
      continue;
    }
    const told =
      !governed.test(ahead) &&
      (after.test(behind) ||
        before.test(ahead) ||
        aged.test(behind) ||
        hasRole(ahead, -1) ||
        (/^, /u.test(behind) && hasRole(behind, 3)));
    if (
      titled ||
      (isShapedAsPerson(name) && (given || told || (alone.has(last) && !alone.has(keys[0] ?? ''))))
    )
      people.add(last);
  }
  return (name) => {
    const keys = keysOf(name);
    if (people.has(keys.at(-1) ?? '') && !ofThings(keys)) return 'person';
    if (ofPlaces(keys)) return 'place';
    if (coded(name) || ofThings(keys) || bodied.has(keys.at(-1) ?? '')) return 'thing';
    if (!isShapedAsPerson(name) && (sites.get(keys.join(' ')) ?? -1) > 0) return 'place';
    return isShapedAsPerson(name) && isGiven(keys[0]) ? 'person' : 'other';
  };
}
