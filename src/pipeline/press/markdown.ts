import type { Source } from '#src/core/brief.ts';
import { callUrl } from '#src/core/call-to-action.ts';
import type { IssueView, SectionView } from '#src/core/issue.ts';
import { type CitedPart, citedParts } from '#src/core/lead/cited.ts';
import { edition } from '#src/locale/edition.ts';
import { draftNote } from '#src/locale/writers.ts';
import { still, stillName } from './still.ts';

/** Makes foreign text inert in Markdown: no markup, no raw HTML, no accidental list, heading, rule or table. */
const inert = (text: string): string =>
  still(text)
    .replace(/[\\`*_[\]<>|~@]/g, '\\$&')
    .replace(/(?<=https?|ftp):(?=\/\/)|(?<=www)\./gi, '\\$&')
    .replace(/&(?=[#\w])/g, '\\&')
    .replace(/(?<!\S)#(?=#*(?:\s|$))/g, '\\#')
    .replace(/^([^\S\n]*\d+)([.)])(?=\s|$)/gm, '$1\\$2')
    .replace(/^([^\S\n]*)([+-](?=\s|$)|[-=:](?=[-=: \t]*$))/gm, '$1\\$2');

/** The same for the words of a link, where brackets end them. */
const label = (text: string): string => inert(stillName(text)).replace(/[()]/g, '\\$&');

const address = (url: string): string => `<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>`;

const references = (cited: CitedPart<Source>['cited']): string =>
  cited.map(({ number, source }) => ` [\\[${number}\\]](${address(source.url)})`).join('');

const printed = ({ kind, text, cited }: CitedPart<Source>): string => {
  if (kind === 'heading') return `#### ${inert(text)}`;
  return (kind === 'standfirst' ? `**${inert(text)}**` : inert(text)) + references(cited);
};

function sections(view: IssueView): string[] {
  let rubric = '';
  return view.sections.flatMap((section: SectionView) => {
    const { title, brief, sources, findings, composed } = section;
    const note = view.state === 'draft' ? draftNote(brief, findings, composed && 'composed') : '';
    const heading = section.rubric === rubric ? [] : [`## ${inert(title)}`];
    rubric = section.rubric;
    return [
      ...heading,
      ...(brief.headline ? [`### ${inert(brief.headline)}`] : []),
      ...citedParts(brief, sources).map(printed),
      ...(brief.call
        ? [`**[${label(brief.call.label)}](${address(callUrl(brief.call, sources))})**`]
        : []),
      ...sources.map(
        (source, i) =>
          `${edition.source} ${brief.origins ? `\\[${i + 1}\\] ` : ''}[${label(source.title || source.url)}](${address(source.url)}) — ${label(edition.credit(source))}`,
      ),
      ...(note ? [`*${inert(note)}*`] : []),
    ];
  });
}

/** An issue as Markdown; all foreign text is escaped. */
export const issueMarkdown = (view: IssueView): string =>
  `${[`# ${edition.title(view)}`, ...edition.warning(view).map((line) => `> ${line}`), ...sections(view)].join('\n\n')}\n`;
