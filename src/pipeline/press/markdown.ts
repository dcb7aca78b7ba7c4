import { callUrl } from '#src/core/call-to-action.ts';
import type { IssueView, SectionView } from '#src/core/issue.ts';
import { edition } from '#src/locale/edition.ts';

/** Makes foreign text inert in Markdown: no markup, no raw HTML, no accidental list or heading. */
const inert = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=[#\w])/g, '\\&')
    .replace(/^(\s*)([#+-]|\d+[.)])(?=\s)/gm, '$1\\$2');

const address = (url: string): string => `<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>`;

function sections(view: IssueView): string[] {
  let rubric = '';
  return view.sections.flatMap((section: SectionView) => {
    const { title, brief, sources } = section;
    const heading = section.rubric === rubric ? [] : [`## ${inert(title)}`];
    rubric = section.rubric;
    return [
      ...heading,
      ...(brief.headline ? [`### ${inert(brief.headline)}`] : []),
      inert(brief.text),
      ...(brief.call
        ? [`**[${inert(brief.call.label)}](${address(callUrl(brief.call, sources))})**`]
        : []),
      ...sources.map(
        ({ medium, title: page, url }) =>
          `${edition.source} [${inert(page || url)}](${address(url)}) — ${inert(medium)}`,
      ),
    ];
  });
}

/** An issue as Markdown; all foreign text is escaped. */
export const issueMarkdown = (view: IssueView): string =>
  `${[`# ${edition.title(view)}`, ...edition.warning(view).map((line) => `> ${line}`), ...sections(view)].join('\n\n')}\n`;
