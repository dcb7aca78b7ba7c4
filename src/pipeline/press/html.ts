import type { Source } from '#src/core/brief.ts';
import { type CallToAction, callUrl } from '#src/core/call-to-action.ts';
import type { IssueView, SectionView } from '#src/core/issue.ts';
import { type CitedPart, citedParts } from '#src/core/lead/cited.ts';
import type { Part } from '#src/core/lead/lead.ts';
import { escapeHtml } from '#src/core/text/html.ts';
import { edition } from '#src/locale/edition.ts';
import { draftNote } from '#src/locale/writers.ts';
import { still, stillName } from './still.ts';
import { style } from './style.ts';

const webOnly = (url: string): string => (/^https?:\/\//i.test(url) ? url : '#');

const words = (text: string): string => escapeHtml(stillName(text));

const sourceLine = (number: string, source: Source): string =>
  `<p class="source">${edition.source} ${number}<a href="${escapeHtml(webOnly(source.url))}" rel="noopener noreferrer">${words(source.title || source.url)}</a> — ${words(edition.credit(source))}</p>`;

const tags: Record<Part['kind'], (inner: string) => string> = {
  standfirst: (inner) => `<p class="standfirst">${inner}</p>`,
  heading: (inner) => `<h4>${inner}</h4>`,
  paragraph: (inner) => `<p>${inner}</p>`,
};

const reference = ({
  number,
  source: { url, medium },
}: CitedPart<Source>['cited'][number]): string =>
  `\u00a0<a href="${escapeHtml(webOnly(url))}" rel="noopener noreferrer" title="${words(medium)}">${number}</a>`;

/** The numbers of a paragraph’s sources, small above its line, tied to its last word. */
const references = (cited: CitedPart<Source>['cited']): string =>
  cited.length > 0 ? `<sup>${cited.map(reference).join('')}</sup>` : '';

const paragraphs = ({ brief, sources }: SectionView): string =>
  citedParts(brief, sources)
    .map(({ kind, text, cited }) =>
      tags[kind](escapeHtml(still(text)).replaceAll('\n', '<br>') + references(cited)),
    )
    .join('\n');

const callLine = (call: CallToAction, sources: readonly Source[]): string =>
  `<p class="call"><a href="${escapeHtml(webOnly(callUrl(call, sources)))}" rel="noopener noreferrer">${words(call.label)}</a></p>`;

const note = (text: string): string[] =>
  text ? [`<p class="warning">${escapeHtml(text)}</p>`] : [];

const article = (section: SectionView, marked: boolean): string => {
  const { brief, sources, findings, composed } = section;
  return [
    '<article>',
    ...(brief.headline ? [`<h3>${escapeHtml(still(brief.headline))}</h3>`] : []),
    paragraphs(section),
    ...(brief.call ? [callLine(brief.call, sources)] : []),
    ...sources.map((source, i) => sourceLine(brief.origins ? `${i + 1}. ` : '', source)),
    ...(marked ? note(draftNote(brief, findings, composed && 'composed')) : []),
    '</article>',
  ].join('\n');
};

function rubrics(view: IssueView): string {
  const keys = [...new Set(view.sections.map(({ rubric }) => rubric))];
  return keys
    .map((key) => {
      const sections = view.sections.filter(({ rubric }) => rubric === key);
      const title = escapeHtml(sections[0]?.title ?? key);
      return `<section>\n<h2>${title}</h2>\n${sections.map((one) => article(one, view.state === 'draft')).join('\n')}\n</section>`;
    })
    .join('\n');
}

/** An issue as one self-contained HTML page: no script, no outside asset, all foreign text escaped. */
export function issueHtml(view: IssueView): string {
  const title = escapeHtml(edition.title(view));
  const warning = edition.warning(view).map((line) => `<p class="warning">${escapeHtml(line)}</p>`);
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${[...warning, rubrics(view)].join('\n')}
</main>
</body>
</html>
`;
}
