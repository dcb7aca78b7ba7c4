import { callUrl } from '#src/core/call-to-action.ts';
import type { IssueView, SectionView } from '#src/core/issue.ts';
import { partsOf } from '#src/core/lead/lead.ts';
import { edition } from '#src/locale/edition.ts';
import { draftNote } from '#src/locale/writers.ts';
import { stillName, unmarked } from './still.ts';

const section = (
  { title, brief, sources, findings, composed }: SectionView,
  marked: boolean,
): string =>
  [
    title.toUpperCase(),
    ...(brief.headline ? [unmarked(brief.headline)] : []),
    partsOf(brief.text)
      .map(({ text }) => unmarked(text))
      .join('\n\n'),
    ...(brief.call ? [`→ ${unmarked(brief.call.label)} : ${callUrl(brief.call, sources)}`] : []),
    ...sources.map(({ medium, url }) => `${edition.source} ${stillName(unmarked(medium))}, ${url}`),
    ...(marked ? [draftNote(brief, findings, composed && 'composed')].filter(Boolean) : []),
  ].join('\n\n');

/** An issue as plain text for mail readers without HTML. */
export const issueText = (view: IssueView): string =>
  `${[edition.title(view), ...edition.warning(view), ...view.sections.map((one) => section(one, view.state === 'draft'))].join('\n\n\n')}\n`;
