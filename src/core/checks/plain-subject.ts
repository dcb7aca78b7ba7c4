import type { Finding } from '#src/core/finding.ts';
import { remembered } from '#src/core/remember.ts';
import { plainDigits } from '#src/core/text/plain-digits.ts';
import {
  type Checked,
  type CheckedAgainst,
  type CheckedAs,
  readSource,
  type Subject,
} from './subject.ts';

/** Pages that are kept as they were read. */
const pagesKept = 20;

const plain = (text: string): string => plainDigits(text).text;

function withPlainDigits<Said extends Checked>(draft: Said): Said {
  const { headline, text, facts } = draft;
  return {
    ...draft,
    ...(headline === undefined ? {} : { headline: plain(headline) }),
    text: plain(text),
    facts: facts.map((fact) => ({
      ...fact,
      claim: plain(fact.claim),
      evidence: plain(fact.evidence),
    })),
  };
}

/** A page as every brief of it is checked against it, and its text in plain digits; it is known by all that it says, since it may come anew with each brief. */
const readPlain = remembered((json) => {
  const article: CheckedAgainst = JSON.parse(json);
  const page = plainDigits(article.text);
  const source = readSource({
    ...article,
    text: page.text,
    ...(article.title === undefined ? {} : { title: plain(article.title) }),
    ...(article.standfirst === undefined ? {} : { standfirst: plain(article.standfirst) }),
  });
  return { page, source };
}, pagesKept);

/** What is checked, all its numbers in plain digits; `own` puts a finding back in the digits and the places of the draft and the page. */
export function plainSubject(
  draft: Checked,
  article: CheckedAgainst,
  rubric: CheckedAs,
): { subject: Subject; own: (finding: Finding) => Finding } {
  const text = plainDigits(draft.text);
  const { page, source } = readPlain(JSON.stringify(article));
  const own = (finding: Finding): Finding => {
    const [start, end] = finding.span;
    const span = [text.at(start), text.at(end)] as const;
    const isThere = text.text.slice(start, end) === finding.subject;
    return {
      ...finding,
      span,
      subject: isThere ? draft.text.slice(...span) : finding.subject,
      ...(finding.source
        ? { source: [page.at(finding.source[0]), page.at(finding.source[1])] as const }
        : {}),
    };
  };
  return { subject: { draft: withPlainDigits(draft), source, rubric }, own };
}
