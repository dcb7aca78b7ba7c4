import type { Fact } from '#src/core/brief.ts';
import type { Finding } from '#src/core/finding.ts';
import { statedAt } from '#src/core/stated-at.ts';
import { clauseEdges } from '#src/core/text/clause-edges.ts';
import { fold, locate } from '#src/core/text/fold.ts';
import { quotationsIn } from '#src/core/text/quotations.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';
import { type Place, textBefore } from '#src/core/text/span.ts';
import { shared } from '#src/core/words/concepts.ts';
import { figuresIn } from './figures-in.ts';
import type { Subject } from './subject.ts';

/** How much of a claim or a sentence another must say to speak of the same. */
const least = 0.4;

const edge = clauseEdges(
  '.;:,()\\n',
  'and|et|contre|against|(?:up |down )?from|after|après|malgré|despite',
);

/** The words around a place, up to the nearest mark or link on either side. */
function clauseAround(text: string, { start, end }: Place): string {
  const before = textBefore(text, start, 90);
  const after = text.slice(end, end + 60);
  const from = Array.from(before.matchAll(edge)).at(-1);
  const to = Array.from(after.matchAll(edge))[0];
  return (
    before.slice(from ? from.index + from[0].length : 0) +
    text.slice(start, end) +
    after.slice(0, to?.index)
  );
}

/** What a sentence that has a figure of the kind at fault says more of it. */
const ofItsKind = 0.3;

/** How much of a doubted sentence another says, more where it has a figure of the kind at fault; of a quotation, how much of its words. */
function likeness({ code, subject }: Finding, said: string): (text: string) => number {
  const units = figuresIn(subject).quantities.map(({ unit }) => unit?.name);
  const hasLike = (text: string): boolean => {
    if (code === 'date') return figuresIn(text).dates.length > 0;
    if (code === 'quotation') return quotationsIn(text).length > 0;
    const { quantities } = figuresIn(text);
    return code === 'number' && quantities.some(({ unit }) => units.includes(unit?.name));
  };
  const words = code === 'quotation' ? subject : said;
  return (text) => shared(words, text) + (hasLike(text) ? ofItsKind : 0);
}

/** A finding with a place of the page, and the words there. */
const heldAgainst = (finding: Finding, { start, end }: Place, page: string): Finding => ({
  ...finding,
  source: [start, end],
  said: page.slice(start, end).replace(/\s+/gu, ' ').trim(),
});

/** The fact whose claim has the words at fault of a finding, where they are nowhere in the brief at its place. */
function claimedBy({ subject, span: [start, end] }: Finding, { draft }: Subject): Fact | undefined {
  if (start === end || draft.text.slice(start, end).includes(subject)) return undefined;
  return draft.facts.find(({ claim }) => {
    const [from, to] = statedAt(claim, draft.text);
    return from <= start && end <= to && claim.includes(subject);
  });
}

/** Gives each doubt about a fact the place of the page that it should be held against: the evidence of the fact that is stated there, else the sentence most like it, but for what the brief has word for word. */
export function sourced(findings: readonly Finding[], subject: Subject): Finding[] {
  if (!findings.some(({ about }) => about === 'fact')) return [...findings];
  const { draft, source } = subject;
  const { text } = source.article;
  const page = fold(text);
  const sentences = sentencesOf(draft.text);
  const told = sentencesOf(text);
  return findings.map((finding): Finding => {
    if (finding.about !== 'fact') return finding;
    const claimed = finding.code === 'evidence' ? undefined : claimedBy(finding, subject);
    const theirs = claimed && locate(claimed.evidence, page);
    if (theirs) return heldAgainst({ ...finding, claim: claimed.claim }, theirs, text);
    const [start, end] = finding.span;
    const said = sentences.find((one) => one.start <= start && end <= one.end)?.text;
    if (said === undefined) return finding;
    const here = fold(said);
    const isNew = ({ start, end }: Place) => locate(text.slice(start, end), here) === undefined;
    const near = clauseAround(draft.text, { start, end });
    const [fact] = draft.facts
      .filter(({ claim }) => shared(claim, said) >= least)
      .map((one) => ({ one, score: shared(near, one.claim) }))
      .sort((a, b) => b.score - a.score);
    const evidence = fact && fact.score > 0 && locate(fact.one.evidence, page);
    if (evidence && isNew(evidence)) return heldAgainst(finding, evidence, text);
    const score = likeness(finding, said);
    const [nearest] = told
      .filter(isNew)
      .map((sentence) => ({ sentence, score: score(sentence.text) }))
      .sort((a, b) => b.score - a.score);
    if (!nearest || nearest.score < least) return finding;
    return heldAgainst(finding, nearest.sentence, text);
  });
}
