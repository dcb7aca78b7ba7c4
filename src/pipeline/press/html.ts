import type { Source } from '#src/core/brief.ts';
import { type CallToAction, callUrl } from '#src/core/call-to-action.ts';
import { type CitedPart, citedParts } from '#src/core/cited.ts';
import { escapeHtml } from '#src/core/html.ts';
import type { IssueView, SectionView } from '#src/core/issue.ts';
import type { Part } from '#src/core/lead.ts';
import { edition } from '#src/locale/edition.ts';
import { style } from './style.ts';

const webOnly = (url: string): string => (/^https?:\/\//i.test(url) ? url : '#');

const sourceLine = (number: string, { url, title, medium, byline }: Source): string =>
  `<p class="source">${edition.source} ${number}<a href="${escapeHtml(webOnly(url))}" rel="noopener noreferrer">${escapeHtml(title || url)}</a> — ${escapeHtml(medium)}${byline ? `, ${escapeHtml(byline)}` : ''}</p>`;

const tags: Record<Part['kind'], (inner: string) => string> = {
  standfirst: (inner) => `<p class="standfirst">${inner}</p>`,
  heading: (inner) => `<h4>${inner}</h4>`,
  paragraph: (inner) => `<p>${inner}</p>`,
};

const reference = ({
  number,
  source: { url, medium },
}: CitedPart<Source>['cited'][number]): string =>
  ` <a href="${escapeHtml(webOnly(url))}" rel="noopener noreferrer" title="${escapeHtml(medium)}">${number}</a>`;

/** The numbers of a paragraph’s sources, small above its line. */
const references = (cited: CitedPart<Source>['cited']): string =>
  cited.length > 0 ? `<sup>${cited.map(reference).join('')}</sup>` : '';

const paragraphs = ({ brief, sources }: SectionView): string =>
  citedParts(brief, sources)
    .map(({ kind, text, cited }) =>
      tags[kind](escapeHtml(text).replaceAll('\n', '<br>') + references(cited)),
    )
    .join('\n');

const callLine = (call: CallToAction, sources: readonly Source[]): string =>
  `<p class="call"><a href="${escapeHtml(webOnly(callUrl(call, sources)))}" rel="noopener noreferrer">${escapeHtml(call.label)}</a></p>`;

const article = (section: SectionView): string => {
  const { brief, sources } = section;
  return [
    '<article>',
    ...(brief.headline ? [`<h3>${escapeHtml(brief.headline)}</h3>`] : []),
    paragraphs(section),
    ...(brief.call ? [callLine(brief.call, sources)] : []),
    ...sources.map((source, i) => sourceLine(brief.origins ? `${i + 1}. ` : '', source)),
    '</article>',
  ].join('\n');
};

function rubrics(view: IssueView): string {
  const keys = [...new Set(view.sections.map(({ rubric }) => rubric))];
  return keys
    .map((key) => {
      const sections = view.sections.filter(({ rubric }) => rubric === key);
      const title = escapeHtml(sections[0]?.title ?? key);
      return `<section>\n<h2>${title}</h2>\n${sections.map(article).join('\n')}\n</section>`;
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
