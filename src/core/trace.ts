import type { Article } from './article.ts';
import type { Fact } from './brief.ts';
import { checkBrief } from './checks/index.ts';
import { negations, soundsNegative } from './denials/polarity.ts';
import { partsOf } from './lead/lead.ts';
import { statedAt } from './stated-at.ts';
import { fold, locate } from './text/fold.ts';
import { type Sentence, sentencesOf } from './text/sentences.ts';
import { overlaps, type Place, within } from './text/span.ts';
import type { ToTrace, Traced } from './to-trace.ts';
import { shared, tellingWords } from './words/concepts.ts';

const asBrief = { kind: 'brief', words: [0, 100_000] } as const;
/** Of a claim’s telling words, the share that a sentence must have to state it; and of a sentence’s, a passage to back it. */
const stated = 0.5;
const backed = 0.7;
/** Telling words of a sentence that can be traced, at least; and of one that must be. */
const fewestTraced = 4;
const fewestOwed = 3;
/** How much better two sentences of a page must back than one. */
const worthTwo = 0.15;
/** How many passages are tried. */
const tried = 3;

/** Whether a claim says nothing of fact that a text does not bear out. */
function bornOut(claim: string, by: Partial<Article> & Pick<Article, 'text'>): boolean {
  const draft = { text: claim, medium: '', facts: [{ claim, evidence: by.text }] };
  return checkBrief(draft, by, asBrief).every(({ about }) => about !== 'fact');
}

const placeIn = (text: string, claim: string): Place => {
  const [start, end] = statedAt(claim, text);
  return { start, end };
};

/** Whether a text still states a fact: by the sentence that stated it, unchanged, or by another that bears its claim out and denies no more. */
function stillStates(text: string, { claim }: Fact, before: string): boolean {
  const was = before.slice(...statedAt(claim, before));
  if (locate(was, fold(text))) return true;
  const now = text.slice(...statedAt(claim, text));
  return (
    shared(claim, now) >= stated &&
    negations(now) === negations(was) &&
    bornOut(claim, { text: now })
  );
}

/** The facts of earlier revisions that the text still states, the newest wording of each, on pages that hold their evidence. */
function keptFacts({ draft, earlier, pages }: ToTrace): Fact[] {
  const known = new Set<string>();
  return earlier.toReversed().flatMap((before) => {
    const kept = before.facts.flatMap((fact): Fact[] => {
      const page = pages.find(
        ({ url, text }) =>
          (fact.source === undefined || fact.source === url) && locate(fact.evidence, fold(text)),
      );
      if (!page || known.has(fact.evidence) || !stillStates(draft.text, fact, before.text))
        return [];
      return [draft.sources ? { ...fact, source: page.url } : fact];
    });
    for (const { evidence } of kept) known.add(evidence);
    return kept;
  });
}

/** The sentences of a page, and each with the next of its paragraph. */
function passagesOf({ text }: Article): { text: string; cost: number }[] {
  const sentences = sentencesOf(text);
  const pairs = sentences.slice(1).flatMap((next, i) => {
    const both = text.slice(sentences[i]?.start, next.end);
    return both.includes('\n') ? [] : [{ text: both, cost: worthTwo }];
  });
  return [...sentences.map((one) => ({ text: one.text, cost: 0 })), ...pairs];
}

type Backing = { evidence: string; page: Article };

/** The passage that clearly backs a sentence, if one does. */
function backingOf({ text }: Sentence, pages: readonly Article[]): Backing | undefined {
  if (tellingWords(text).length < fewestTraced) return undefined;
  return pages
    .flatMap((page) =>
      passagesOf(page).map((passage) => {
        const score = shared(text, `${passage.text}\n${page.medium}`);
        return { page, evidence: passage.text, score, rank: score - passage.cost };
      }),
    )
    .filter(({ score }) => score >= backed)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, tried)
    .find(
      ({ page, evidence }) =>
        soundsNegative(text) === soundsNegative(evidence) &&
        bornOut(text, { ...page, text: evidence }),
    );
}

/** The sentences of a text that a person wrote, each with the pages that its paragraph rests on. */
function writtenByHand({ draft, earlier, pages }: ToTrace) {
  const others = earlier
    .filter(({ writer }) => writer === 'model' || writer === 'extract')
    .map(({ text }) => fold(text));
  const sentences = sentencesOf(draft.text);
  return partsOf(draft.text)
    .filter(({ kind }) => kind !== 'heading')
    .flatMap((part, i) => {
      const own = pages.filter(({ url }) => draft.origins?.[i]?.includes(url));
      return sentences
        .filter((one) => within(one, part) && !others.some((text) => locate(one.text, text)))
        .map((sentence) => ({ sentence, grounds: own.length > 0 ? own : pages }));
    });
}

/** Traces a text to its pages: by the facts of earlier revisions that it still states, and by passages that clearly back its other sentences. */
export function trace(asked: ToTrace): Traced {
  const { text, sources } = asked.draft;
  const facts = keptFacts(asked);
  const unbacked: [number, number][] = [];
  const held = facts.map(({ claim }) => placeIn(text, claim));
  for (const { sentence, grounds } of writtenByHand(asked)) {
    if (held.some((place) => overlaps(place, sentence))) continue;
    const found = backingOf(sentence, grounds);
    if (found) {
      const source = sources ? { source: found.page.url } : {};
      facts.push({ claim: sentence.text, evidence: found.evidence, ...source });
    } else if (tellingWords(sentence.text).length >= fewestOwed || /\d/.test(sentence.text))
      unbacked.push([sentence.start, sentence.end]);
  }
  const startOf = ({ claim }: Fact): number => placeIn(text, claim).start;
  return { facts: facts.sort((a, b) => startOf(a) - startOf(b)), unbacked };
}
