import { callUrl } from '#src/core/call-to-action.ts';
import type { IssueView, SectionView } from '#src/core/issue.ts';
import { partsOf } from '#src/core/lead.ts';
import { edition } from '#src/locale/edition.ts';

const section = ({ title, brief, sources }: SectionView): string =>
  [
    title.toUpperCase(),
    ...(brief.headline ? [brief.headline] : []),
    partsOf(brief.text)
      .map(({ text }) => text)
      .join('\n\n'),
    ...(brief.call ? [`→ ${brief.call.label} : ${callUrl(brief.call, sources)}`] : []),
    ...sources.map(({ medium, url }) => `${edition.source} ${medium}, ${url}`),
  ].join('\n\n');

/** An issue as plain text for mail readers without HTML. */
export const issueText = (view: IssueView): string =>
  `${[edition.title(view), ...edition.warning(view), ...view.sections.map(section)].join('\n\n\n')}\n`;
