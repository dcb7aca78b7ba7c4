import type { IssueView, SectionView } from '#src/core/issue.ts';
import { tally } from '#src/core/vote.ts';

/** A section as people see it, of a brief of one sample page. */
export const sectionView = ({
  brief,
  ...section
}: Partial<Omit<SectionView, 'brief'>> & {
  brief: Partial<SectionView['brief']>;
}): SectionView => ({
  id: 's1',
  number: 1,
  rubric: 'bruisse',
  place: 0,
  link: 'https://gazette.example/1',
  title: 'Et sinon…',
  state: 'open',
  brief: { text: '', medium: 'La Gazette', facts: [], revision: '1', writer: 'extract', ...brief },
  findings: [],
  sources: [],
  tally: tally([], { quorum: 2, vetoers: [], voters: [] }),
  ...section,
});

/** An issue as people see it, of one section. */
export const issueView = (state: IssueView['state'], section: SectionView): IssueView => ({
  number: 1,
  state,
  sections: [section],
});
