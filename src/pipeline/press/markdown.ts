import type { Source } from '#src/core/brief.ts';
import { callUrl } from '#src/core/call-to-action.ts';
import { type CitedPart, citedParts } from '#src/core/cited.ts';
import type { IssueView, SectionView } from '#src/core/issue.ts';
import { edition } from '#src/locale/edition.ts';

/** Makes foreign text inert in Markdown: no markup, no raw HTML, no accidental list or heading. */
const inert = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=[#\w])/g, '\\&')
    .replace(/^(\s*)([#+-]|\d+[.)])(?=\s)/gm, '$1\\$2');

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
    const { title, brief, sources } = section;
    const heading = section.rubric === rubric ? [] : [`## ${inert(title)}`];
    rubric = section.rubric;
    return [
      ...heading,
      ...(brief.headline ? [`### ${inert(brief.headline)}`] : []),
      ...citedParts(brief, sources).map(printed),
      ...(brief.call
        ? [`**[${inert(brief.call.label)}](${address(callUrl(brief.call, sources))})**`]
        : []),
      ...sources.map(
        ({ medium, title: page, url }, i) =>
          `${edition.source} ${brief.origins ? `\\[${i + 1}\\] ` : ''}[${inert(page || url)}](${address(url)}) — ${inert(medium)}`,
      ),
    ];
  });
}

/** An issue as Markdown; all foreign text is escaped. */
export const issueMarkdown = (view: IssueView): string =>
  `${[`# ${edition.title(view)}`, ...edition.warning(view).map((line) => `> ${line}`), ...sections(view)].join('\n\n')}\n`;
