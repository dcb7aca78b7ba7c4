import { casedAs } from '#src/core/text/elision.ts';
import { wordSet } from '#src/core/text/word-list.ts';
import { foldWords, type StyleRule, soughtWords } from './style-rule.ts';

/** «à» and «de» with the article behind them, as they are written. */
export const contracted: Readonly<Record<string, string>> = {
  'de le': 'du',
  'de les': 'des',
  'à le': 'au',
  'à les': 'aux',
};

const parted: Readonly<Record<string, readonly [preposition: string, article: string]>> =
  Object.fromEntries(
    Object.entries(contracted).map(([long, short]) => {
      const [preposition = '', article = ''] = long.split(' ');
      return [short, [preposition, article]];
    }),
  );

/** What a word may stand as where it is contracted with a neighbour: `last` of several it meets an article behind it, else a preposition before it. */
export const contractionsOf = (word: string, last: boolean): string[] =>
  Object.entries(parted).flatMap(([short, [preposition, article]]) =>
    word === (last ? preposition : article) ? [short] : [],
  );

/** Articles, and the words that stand in their place. */
export const determiner =
  /^(?:l[’'ʼ‘]|l[ae]s?|une?|des|du|aux?|cet?|cette|ces|mon|ton|son|[mts](?:a|es)|notre|votre|leurs?|nos|vos|chaque|aucune?|quelle?)$/iu;

/** Words that an article follows whatever noun it belongs to; adjectives, quantities and nouns are none. */
const leading = wordSet(`
  après avant avec chez comme compris concernant contre dans depuis derrière devant durant dès entre envers excepté hormis hors
  malgré moyennant outre par parmi passé pendant pour sans sauf selon sous suivant sur travers vers via voici voilà
`);

const infinitive = /\p{L}(?:[ei]r|re)$/u;

/** Whether an article can stand behind words that replace others: a preposition, or a verb in a verb’s place. */
function takesArticle(words: string, wrong: string): boolean {
  const [last = '', was = ''] = [words.split(' ').at(-1), wrong.split(' ').at(-2)];
  return leading.has(last) || (infinitive.test(last) && infinitive.test(was));
}

/** Words with an article behind them, in the place of others; undefined when none can stand there. */
function withArticle(words: string, article: string, wrong: string): string | undefined {
  const last = /[^\s'’ʼ‘]*['’ʼ‘]?$/u.exec(words)?.[0] ?? '';
  const joint = contracted[`${foldWords(last)} ${article}`];
  if (joint) return words.slice(0, words.length - last.length) + casedAs(last, joint);
  return takesArticle(foldWords(words), foldWords(wrong)) ? `${words} ${article}` : undefined;
}

/** Words with a preposition before them; undefined when they open on no article. */
function withPreposition(preposition: string, words: string): string | undefined {
  const [, article = '', rest = ''] = /^(l(?:es?|a) |l['’])(.*)$/isu.exec(words) ?? [];
  if (article === '') return undefined;
  const joint = contracted[`${preposition} ${foldWords(article)}`];
  return joint ? `${joint} ${rest}` : `${preposition} ${words}`;
}

const ends = (words: string): readonly [first: string, last: string] => {
  const all = soughtWords(words).split(' ');
  return [all[0] ?? '', all.at(-1) ?? ''];
};

/** A rule for words of a text that are its own, contracted with what stands before or behind them: «suite à → après» is «suite au → après le» there. The rule itself for words that are not; undefined when what is wanted cannot stand there. */
export function contractedRule(rule: StyleRule, words: string): StyleRule | undefined {
  const [given, found] = [ends(rule.wrong), ends(words)];
  const article = found[1] === given[1] ? undefined : parted[found[1]]?.[1];
  const preposition = found[0] === given[0] ? undefined : parted[found[0]]?.[0];
  if (article === undefined && preposition === undefined) return rule;
  const behind = article ? withArticle(rule.wanted, article, rule.wrong) : rule.wanted;
  const wanted = behind && preposition ? withPreposition(preposition, behind) : behind;
  return wanted ? { wrong: foldWords(words), wanted } : undefined;
}
