import type { Fact } from '#src/core/brief.ts';
import { type Folded, locate } from '#src/core/fold.ts';
import type { Name } from '#src/core/names.ts';
import { type Sentence, sentencesOf } from '#src/core/sentences.ts';
import type { Cast } from './mentions.ts';

/** A page as evidence is looked up in it. */
export type Ground = {
  text: string;
  folded: Folded;
  sentences: readonly Sentence[];
  title: string;
};

/** Reads a page for looking up evidence. */
export const groundOf = (text: string, folded: Folded, title: string): Ground => ({
  text,
  folded,
  sentences: sentencesOf(text),
  title,
});

/** Where evidence stands: its own words, and all that its pronouns and roles may stand for. */
type Setting = { evidence: string; sentences: string; window: string };

/** The evidence's sentences and those around it: its paragraph up to it, two sentences before, one after, the title. */
export function settingOf(evidence: string, ground: Ground): Setting | undefined {
  const place = locate(evidence, ground.folded);
  if (!place) return undefined;
  const { sentences, text, title } = ground;
  const first = sentences.findIndex(({ end }) => end > place.start);
  const last = sentences.findLastIndex(({ start }) => start < place.end);
  const paragraph = text.lastIndexOf('\n', place.start) + 1;
  const from = Math.min(paragraph, sentences[Math.max(0, first - 2)]?.start ?? 0);
  const to = sentences[Math.min(sentences.length - 1, last + 1)]?.end ?? text.length;
  return {
    evidence,
    sentences: text.slice(sentences[first]?.start, sentences[last]?.end),
    window: `${title}\n${text.slice(from, to)}`,
  };
}

const keysOf = ({ words }: Name): string[] => words.map(({ key }) => key);

const linked =
  /[,;:]|(?<!\p{L})(?:s?he|it|they|ils?|elles?|by|with|for|par|pour|avec|selon|in|en|à|of|on|sur|dans)\s/iu;
const pronoun = /(?<!\p{L})(?:s?he|it|they|I|we|ils?|elles?|je|nous)(?!\p{L})/u;

/** Whether a name is what a text opens with: at most a role stands before it. */
function opens({ start }: Name, text: string): boolean {
  const before = text.slice(0, start);
  return /^(?:\S+\s+){0,3}(?:[\p{L}]['’])?$/u.test(before) && !linked.test(before);
}

/** The names of a claim that its evidence gives no ground for, while it names another of their kind in their stead. */
export function ungrounded(fact: Fact, ground: Ground, cast: Cast, medium: string): Name[] {
  const setting = settingOf(fact.evidence, ground);
  if (!setting) return [];
  const { claim } = fact;
  const { evidence, sentences, window } = setting;
  const rivals = cast
    .namesOf(evidence)
    .filter((name) => !cast.tells(claim, name) && !cast.tells(medium, name));
  const claimed = cast.namesOf(claim);
  return claimed.filter((name) => {
    if (!keysOf(name).every((key) => cast.page.names.has(key))) return false;
    const peers = rivals.filter((other) => cast.kindOf(other) === cast.kindOf(name));
    if (cast.tells(sentences, name)) {
      const twice =
        name.words.length > 1 && claimed.some((one) => one !== name && one.text === name.text);
      return twice && peers.length > 0;
    }
    if (!cast.tells(window, name)) return rivals.some((other) => !cast.oneName(name, other));
    const meant = cast.isTopic(name) && pronoun.test(evidence);
    return (
      !meant &&
      opens(name, claim) &&
      peers.some((other) => !cast.oneName(name, other) && opens(other, evidence))
    );
  });
}
