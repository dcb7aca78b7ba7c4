import { wordSet } from '#src/core/text/word-list.ts';
import { opening } from './patterns.ts';

/** What says whose a picture is, and what it shows. */
export const pictures = [
  opening(
    '(?:image|media|photo|video|picture|figure|audio|file)s? (?:source|caption|credit|copyright)s?(?= ?[,:.|])',
    "source (?:de (?:l'|la ))?(?:image|photo|vidéo)s?(?= ?[,:])|légende (?:de (?:l'|la ))?(?:image|photo|vidéo)s?(?= ?[,:])",
  ),
];

const making =
  `(?:(?:additional|with|also|extra|initial) )?(?:reporting|writing|editing|research|fact-checking|photography|photographs|photos?|graphics|illustrations?|translation|translated|production|produced|written|edited|reported|compiled|words|text|
propos recueillis|recueilli|traduit(?: de l['’]\\p{L}+)?|traduction|texte|textes|photos|illustrations?|infographies?|reportage|montage|réalisation|mise en page|édition|adapté de l['’]\\p{L}+)`.replaceAll(
    '\n',
    '',
  );

/** Who made a page, or with whom: what opens the line. */
const byline = new RegExp(
  `^[\\s([*—–-]*(?:${making}(?: (?:and|et) ${making})?[,:]? (?:by|from|par|de)|(?:with|avec)) `,
  'iu',
);

const between = wordSet(`
  and in at of for the by from with additional reporting writing editing photography research et à de du des la le les au aux en par avec agences agencies agency photos texte
  notre nos correspondant correspondante envoyé envoyée spécial spéciale spéciaux
`);

/** Words of a line of names at most. */
const longest = 30;

/** Whether a sentence has names and nothing that they do. */
function onlyNames(rest: string): boolean {
  const found = rest.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  return (
    found.length > 0 &&
    found.length <= longest &&
    found.some((word) => /^\p{Lu}/u.test(word)) &&
    found.every((word) => /^\p{Lu}/u.test(word) || between.has(word.toLowerCase()))
  );
}

/** Whether a sentence only says who made the page: «Additional reporting by Tom Lee», «Avec AFP et Reuters». */
export function isSignature(sentence: string): boolean {
  const [opens] = byline.exec(sentence.slice(0, 80)) ?? [];
  return opens !== undefined && onlyNames(sentence.slice(opens.length));
}

const saying = wordSet(`
  published updated posted modified created filed last first publié publiée mis mise jour modifié modifiée actualisé actualisée posté postée rédigé écrit ligne dernière
`);

const dated = wordSet(`
  le la à a de du en au hier aujourd hui il y et temps lecture lire min minutes minute mins heure heures h jour jours an ans
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  on at the of ago read and yesterday today hour hours day days am pm gmt bst est edt et pst utc cet cest
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  janv févr juil déc article
`);

/** Who published it: names after «par». */
const author = /(?<!\p{L})(?:par|by)(?: \p{Lu}[\p{L}.'’-]*){1,4}/gu;

/** Whether a sentence only says when the page was published: «Publié le 3 mars 2026 à 18h42». */
export function isDateline(sentence: string): boolean {
  if (sentence.length > 160 || !/\d/.test(sentence)) return false;
  const found =
    sentence
      .replace(author, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const rest = found.filter((word) => !/^\d+(?:er|h\d*|min|st|nd|rd|th|am|pm)?$/u.test(word));
  return (
    rest.some((word) => saying.has(word)) &&
    rest.every((word) => saying.has(word) || dated.has(word))
  );
}
