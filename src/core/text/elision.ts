import { anyOf } from './word-list.ts';
import { bare } from './words.ts';

/** Words whose h is aspirated, by what follows it. */
const aspirated = new RegExp(
  `^h${anyOf(`
    ach ack addock aie aill ain air al(?:al|et|les?$|lebard|ls?$|o(?!g)|te) amac ambour amburg ameau amster anch and
    angar ant app arang aras arcel ard arem areng argn aricot ariss arnach arnais arp asard asch ash at(?:e|if|iv) au
    avan avre ayon eaum eriss erni erons?$ eros$ erse etr eurt ibou ic$ ideu ierarch ip(?:s?$|-|pie) iss its?$ it- obb
    och ock old olland omard ongr ont oquet ord ors ot(?:s|tes?)?$ oubl oue ouil oul ousse ub(?:s?$|lot) uch uees?$ uer
    uguenot uit ulul url uron ussard utt
  `)}`,
  'u',
);
const unelided = /^(?:onz|oui(?:$|-|stit)|uhlan|ulul)/u;

/** Whether a word is said with a vowel at its head, before which others elide; an aspirated h is none. */
export function opensOnVowel(word: string): boolean {
  const plain = bare(word);
  if (/^y(?![aeiou])/u.test(plain)) return true;
  return plain.startsWith('h')
    ? !aspirated.test(plain)
    : /^[aeiou]/u.test(plain) && !unelided.test(plain);
}

const elided: Readonly<Record<string, string>> = {
  le: 'l’',
  la: 'l’',
  de: 'd’',
  que: 'qu’',
  je: 'j’',
  me: 'm’',
  te: 't’',
  se: 's’',
  ne: 'n’',
  jusque: 'jusqu’',
  lorsque: 'lorsqu’',
  puisque: 'puisqu’',
  quoique: 'quoiqu’',
};

const euphonic: Readonly<Record<string, string>> = {
  du: 'de l’',
  au: 'à l’',
  ma: 'mon ',
  ta: 'ton ',
  sa: 'son ',
  beau: 'bel ',
  nouveau: 'nouvel ',
  vieux: 'vieil ',
};

/** `l’`, `c’` and `mon` before a vowel may stand for several words. */
const whole: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(elided)
      .filter(([, short]) => short !== 'l’')
      .map(([long, short]) => [short, `${long} `]),
  ),
  cet: 'ce ',
  bel: 'beau ',
  nouvel: 'nouveau ',
  vieil: 'vieux ',
};

const being = /^(?:e(?:s|st|tait|taient|tais|ut)|a|ait|aura|avait)$/u;

/** The words that elide before a vowel, in full. */
export const elidable: readonly string[] = Object.keys(elided);

const short = /[’'ʼ‘]$/u;

/** As a word is written: its first letter, or all of them, in capitals. */
export function casedAs(model: string, text: string): string {
  const letters = model.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return text.toUpperCase();
  return /^\p{Lu}/u.test(model) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
}

function beforeVowel(left: string, now: string): string {
  if (left === 'si') return /^ils?$/u.test(bare(now)) ? 's’' : 'si ';
  if (left === 'ce') return being.test(bare(now)) ? 'c’' : 'cet ';
  return elided[left] ?? euphonic[left] ?? (short.test(left) ? left : `${left} `);
}

function beforeConsonant(left: string): string | undefined {
  if (/^(?:mon|ton|son)$/u.test(left)) return undefined;
  return whole[left] ?? (short.test(left) ? undefined : `${left} `);
}

/** Whether `s’` stands for «si» before some words: it does before «il» and «ils». */
const isIf = (left: string, was: string): boolean =>
  left === 's’' && /^ils?(?!-)\b/u.test(bare(was));

/** A word (`la`, `d’`) with what parts it from the next, once that one is `now` and no longer `was`; undefined when what is right cannot be told. */
export function beforeWord(left: string, was: string, now: string): string | undefined {
  const folded = left.toLowerCase().replace(short, '’');
  const gap = short.test(left) ? '' : ' ';
  if (!opensOnVowel(now) && !opensOnVowel(was) && gap !== '') return `${left}${gap}`;
  if (isIf(folded, was)) {
    if (/^ils?(?!-)\b/u.test(bare(now))) return left;
    return /^ils?$/u.test(bare(was)) ? casedAs(left, 'si ') : undefined;
  }
  const found = opensOnVowel(now) ? beforeVowel(folded, now) : beforeConsonant(folded);
  return found === `${folded}${gap}` ? `${left}${gap}` : found && casedAs(left, found);
}
