import type { Brief, Source } from './brief.ts';
import { type Finding, openFindings, settledBeforeLeaving } from './finding.ts';
import type { Rubric } from './rubric.ts';
import type { SectionState, Tally } from './vote.ts';

/** Where an issue stands: computed from its sections until it is published. */
export type IssueState = 'draft' | 'approved' | 'published';

/** Another version of a section that is being written, in place of a revision, and who asked for it. */
export type Redraft = { revision: string; person: string };

/** A place in an issue, holding one link's brief. */
export type Section = {
  id: string;
  issue: number;
  rubric: string;
  /** Order within the rubric, from 0; gaps are allowed. */
  place: number;
  link: string;
  redrafts?: readonly Redraft[];
};

/** A numbered edition. */
export type Issue = {
  number: number;
  publishedAt?: string;
  /** Where readers find it, when known. */
  url?: string;
  sections: readonly Section[];
};

/** Sections in the order readers see them: by rubric, then place; a section's number is its rank from 1. */
export function inOrder<S extends Pick<Section, 'rubric' | 'place'>>(
  sections: readonly S[],
  rubrics: readonly Pick<Rubric, 'key'>[],
): S[] {
  const rank = (key: string): number => {
    const i = rubrics.findIndex((rubric) => rubric.key === key);
    return i < 0 ? rubrics.length : i;
  };
  return [...sections].sort((a, b) => rank(a.rubric) - rank(b.rubric) || a.place - b.place);
}

/** Free places of each rubric in an issue. */
export function freePlaces(
  sections: readonly Pick<Section, 'rubric'>[],
  rubrics: readonly Rubric[],
): Map<string, number> {
  return new Map(
    rubrics.map(({ key, holds: [, max] }) => [
      key,
      Math.max(0, max - sections.filter((section) => section.rubric === key).length),
    ]),
  );
}

/** An issue is approved when it holds something and each of its sections is approved. */
export function issueState(sections: readonly SectionState[], publishedAt?: string): IssueState {
  if (publishedAt) return 'published';
  return sections.length > 0 && sections.every((state) => state === 'approved')
    ? 'approved'
    : 'draft';
}

/** A section with all that people see of it. */
export type SectionView = Omit<Section, 'issue' | 'redrafts'> & {
  /** Who waits for another version of this revision. */
  redrafting?: readonly string[];
  /** What its rubric asks for. */
  words?: Rubric['words'];
  /** Its number in the issue, from 1: what a person types. */
  number: number;
  title: string;
  state: SectionState;
  brief: Brief;
  findings: readonly Finding[];
  sources: readonly Source[];
  tally: Tally;
  /** A feature that was drafted from one page, which is no more than a paragraph. */
  alone?: true;
  /** In an issue that a command composed, which nobody can ask another version in. */
  composed?: true;
};

/** An issue with all that people see of it. */
export type IssueView = {
  number: number;
  state: IssueState;
  publishedAt?: string;
  url?: string;
  sections: readonly SectionView[];
};

/** Numbers of the sections that hold a finding to settle before the issue leaves. */
export const unsettledSections = (
  sections: readonly Pick<SectionView, 'number' | 'findings'>[],
): number[] =>
  sections
    .filter(({ findings }) =>
      openFindings(findings).some(({ code }) => settledBeforeLeaving.includes(code)),
    )
    .map(({ number }) => number);
