import type { IssueView } from '#src/core/issue.ts';
import type { Names } from '#src/locale/section.ts';
import { issueHtml } from './html.ts';
import { issueJson } from './json.ts';
import { issueMarkdown } from './markdown.ts';
import { issueText } from './text.ts';

/** The files an issue can be had as. */
export const formats = ['html', 'md', 'txt', 'json'] as const;

/** One of `formats`. */
export type Format = (typeof formats)[number];

/** An issue as a file of that format. */
export function press(view: IssueView, format: Format, names: Names): string {
  switch (format) {
    case 'html':
      return issueHtml(view);
    case 'md':
      return issueMarkdown(view);
    case 'txt':
      return issueText(view);
    case 'json':
      return `${JSON.stringify(issueJson(view, names), null, 2)}\n`;
    default:
      return format satisfies never;
  }
}
