import { meaningsOf } from '#src/core/concepts.ts';
import { soundsNegative } from '#src/core/polarity.ts';
import { remembered } from '#src/core/remember.ts';
import { type Sentence, sentencesOf } from '#src/core/sentences.ts';
import { meet } from '#src/core/sets.ts';
import type { Place } from '#src/core/span.ts';
import { alike, read, type Token } from './reading.ts';

/** A denial: what it denies, its first telling word among them, and all that its clause tells. */
type Denial = Place & { scope: readonly Token[]; verb: Token; clause: readonly Token[] };

/** A text, what it tells of, and what it denies. */
export type Told = {
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  denials: readonly Denial[];
};

/** Words that deny; a «ne … que», a `not only` and what compares or doubles a denial are none. */
const marks =
  /(?<!\p{L})(?:(?:ne |n['’])(?:[\p{L}-]+['’ ]){1,6}?(?:pas|plus|jamais|rien|guère|nullement|aucune?|personne|ni)(?!\p{L})(?! (?:que|qu['’]|encore|seulement|moins|exclu|écarté|non plus|l[ea] seule?|l['’]unique|d['’]hier|davantage|tant|autant|aussi|mieux|d['’]une?))|(?<!(?:premiers?|quelques|un|les?|des|du|faux|grands?|petits?|deux|trois|ses|leurs) )pas (?:de |d['’]|question)|aucune?(?= )|ne (?:pas|plus|jamais|rien)(?!\p{L})|non(?= \p{L}+(?:ée?s?|bles?|coupables?)(?!\p{L}))|(?:not|never|no|none|nobody|nothing|cannot)(?!\p{L}|[. ]+\d)(?! (?:only|just|yet|longer than|more|less|fewer|long|doubt|other|surpris\p{L}*|rul\p{L}+ out))|\p{L}+n['’]t(?!\p{L})(?! (?:only|just|yet)))/giu;

/** What says that a denial is no plain one: exceptions, comparisons, conditions. */
const hedged =
  /(?<!\p{L})(?:depuis|since|sans|davantage|sauf|hormis|except|unless|without|other than|autre que|avant|before|until|si|if|aussi|autant|que|qu['’]|than|not only|non seulement)(?!\p{L})/iu;

/** Verbs a denial of which says a yes, or only that someone does not think so. */
const doubling =
  /^(?:exclu|écart|cach|manqu|empêch|hésit|dout|ni(?:e|er|ent|é)$|refus|ignor|tard|renonc|rul|den(?:y|ied)|doubt|hid|hesitat|prevent|stop|oppos|surpr|attend|désesp|espèr|croi|pens|think|believe|expect|necess|nécess)/iu;

const vague = new Set(
  'dire faire aller prendre mettre donner venir voir savoir trouver rester tenir passer avoir pouvoir devoir vouloir falloir etre say make go take put give come see know find stay keep pass get use have can must want need'
    .split(' ')
    .flatMap((word) => [...meaningsOf(word)]),
);
const isVague = ({ meanings }: Token): boolean => meet(meanings, vague);
const weigh = (tokens: readonly Token[]): number =>
  tokens.reduce((sum, one) => sum + (isVague(one) ? 0.35 : 1), 0);

/** What a denial reaches, in units and in telling words. */
const reach = { units: 70, words: 4, before: 2 };

function denialsIn(text: string, tokens: readonly Token[]): Denial[] {
  return Array.from(text.matchAll(marks)).flatMap(({ index: start, 0: { length } }) => {
    const end = start + length;
    const stop = end + (/[.!?"»”]|$/u.exec(text.slice(end))?.index ?? 0);
    const edge = end + (/[,;:.!?]|$/u.exec(text.slice(end))?.index ?? 0);
    if (
      hedged.test(text.slice(end, edge)) ||
      hedged.test(text.slice(Math.max(0, start - 14), start))
    )
      return [];
    const inside = tokens.filter((one) => one.start < end && one.end > start);
    const after = tokens.filter(
      (one) => one.start >= end && one.start < Math.min(stop, end + reach.units),
    );
    const first = inside[0] ?? after[0];
    const next = after.filter(({ clause }) => clause === first?.clause).slice(0, reach.words);
    const scope = [...inside, ...next];
    const verb = scope.find((one) => !isVague(one));
    if (!first || !verb || doubling.test(verb.text)) return [];
    const before = tokens
      .filter((one) => one.end <= start && one.sentence === first.sentence)
      .slice(-reach.before);
    const clause = tokens.filter(
      (one) =>
        (one.clause === first.clause && one.start < stop) ||
        scope.includes(one) ||
        before.includes(one),
    );
    return [{ start, end, scope, verb, clause }];
  });
}

/** Reads what a text tells of and what it denies. */
export const toldIn = remembered((text: string): Told => {
  const tokens = read(text);
  return { tokens, sentences: sentencesOf(text), denials: denialsIn(text, tokens) };
});

/** Turns that tell a never as a yes: a first, an only one, a most. */
const singular =
  /(?<!\p{L})(?:premi[eè]re?s?|first|seule?s?|only|most|record|davantage|autant|plus que|moindre|least)(?!\p{L})/iu;

/** How much of the clause of a denial a sentence must have to be the yes of it. */
const least = 0.6;

/** The denials of a text that another tells as a yes, in a sentence without any hint of a no that has most of their words. */
export function unmetIn(denying: Told, saying: Told): Place[] {
  const bySentence = Map.groupBy(saying.tokens, ({ sentence }) => sentence);
  return denying.denials.filter((denial) => {
    const sentences = saying.sentences.map(({ text }, i) => {
      const held = bySentence.get(i) ?? [];
      const has = (one: Token) => held.some((other) => alike(one, other));
      const met = denial.clause.filter(has);
      const share = weigh(met) / weigh(denial.clause);
      const scope = weigh(denial.scope.filter(has)) / weigh(denial.scope);
      const telling = met.filter((one) => !isVague(one)).length;
      return { text, share, all: share + scope, isMet: has(denial.verb) && telling >= 2 };
    });
    const most = Math.max(0, ...sentences.map(({ all }) => all));
    const best = sentences.find(({ all }) => all >= most);
    return (
      best?.isMet === true &&
      best.share >= least &&
      !soundsNegative(best.text) &&
      !singular.test(best.text) &&
      toldIn(best.text).denials.length === 0
    );
  });
}
