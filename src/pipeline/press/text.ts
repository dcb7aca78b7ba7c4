import type { Source } from '#src/core/brief.ts';
import { callUrl } from '#src/core/call-to-action.ts';
import type { IssueView, SectionView } from '#src/core/issue.ts';
import { type CitedPart, citedParts, markOf } from '#src/core/lead/cited.ts';
import { edition } from '#src/locale/edition.ts';
import { draftNote } from '#src/locale/writers.ts';
import { still, stillName } from './still.ts';

const widest = 72;

/** Words with a line of a sign below them, which tells a title from a text. */
const underlined = (words: string, sign: string): string =>
  `${words}\n${sign.repeat(Math.min(words.length, widest))}`;

const printed = ({ kind, text, cited }: CitedPart<Source>): string => {
  if (kind === 'heading') return underlined(still(text), '-');
  return cited.length > 0 ? `${still(text)} ${markOf(cited)}` : still(text);
};

const sourceLine = (mark: string, source: Source): string =>
  `${edition.source} ${mark}${stillName(source.title || source.url)} — ${stillName(edition.credit(source))}\n${source.url}`;

const section = (
  { brief, sources, findings, composed }: SectionView,
  title: string,
  marked: boolean,
): string =>
  [
    title.toUpperCase(),
    brief.headline ? underlined(still(brief.headline), '=') : '',
    ...citedParts(brief, sources).map(printed),
    brief.call ? `→ ${still(brief.call.label)} : ${callUrl(brief.call, sources)}` : '',
    ...sources.map((source, i) => sourceLine(brief.origins ? `[${i + 1}] ` : '', source)),
    marked ? draftNote(brief, findings, composed && 'composed') : '',
  ]
    .filter(Boolean)
    .join('\n\n');

/** An issue as plain text for mail readers without HTML, each rubric named once. */
export const issueText = (view: IssueView): string =>
  `${[
    edition.title(view),
    ...edition.warning(view),
    ...view.sections.map((one, i) =>
      section(
        one,
        view.sections[i - 1]?.rubric === one.rubric ? '' : one.title,
        view.state === 'draft',
      ),
    ),
  ].join('\n\n\n')}\n`;
