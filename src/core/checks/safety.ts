import type { Finding, FindingCode } from '#src/core/finding.ts';
import { bare } from '#src/core/words.ts';
import type { Check, CheckedAgainst } from './subject.ts';

const address = /(?:[a-z][a-z0-9+.-]*:\/\/|www\.|(?:mailto|javascript|data|tel):)[^\s<>«»"”]+/giu;
const domain =
  /(?<![\p{L}\p{N}@./-])(?:[\p{L}\p{N}-]+\.)+(?:com|net|org|info|fr|uk|io|ai|co|eu|be|ch|de|me|app|dev|xyz|ru|cn|tk|biz|example|test|link|ly|gg|tv|news|site|online|shop|top)(?:\/[^\s<>«»"”]*)?(?![\p{L}\p{N}])/giu;
const mention =
  /<[@!#][^>\n]*>|<\/?at>|(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.-]{2,}|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.[\p{L}]{2,}/giu;
const markup =
  /<\/?[a-z][^>\n]*>|<https?:[^>\n]*>|!?\[[^\]\n]*\]\([^)\n]*\)|```|(?<![*\p{L}])\*\*[^*\n]+\*\*|&(?:[a-z]{2,8}|#\d+);/giu;

const trimmed = (url: string): string => url.replace(/[.,;:!?)\]…]+$/u, '');

function isOwn(url: string, { url: own, canonicalUrl, medium, title }: CheckedAgainst): boolean {
  const key = (one: string) =>
    bare(one)
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/\/$/, '');
  const site = own && key(own).split('/')[0];
  if ([own, canonicalUrl, medium, site].some((one) => one && key(one) === key(url))) return true;
  const named = !url.includes('/') && !url.startsWith('www.');
  return (
    named &&
    (/^\p{Lu}/u.test(url) || [title, medium].some((one) => one && bare(one).includes(bare(url))))
  );
}

/** Whether two sentences without a space between them only look like a domain: `2006.Test`. */
const isGap = (name: string): boolean =>
  /^\d+\.|^[^/]*\.\p{Lu}\p{Ll}[^/]*$/u.test(name) && !name.includes('/');

function hits(text: string, pattern: RegExp, code: FindingCode): Finding[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const subject = trimmed(match[0]);
    return {
      code,
      about: 'safety',
      hard: true,
      span: [match.index, match.index + subject.length],
      subject,
    };
  });
}

/** What must never reach readers or a chat from a page: addresses that are not the page's, mentions, markup. */
export const safety: Check = ({ draft, source, rubric }) => {
  const check = (text: string): Finding[] => {
    const urls = hits(text, address, 'foreign-url');
    const inUrl = (one: Finding) =>
      urls.some((url) => url.span[0] <= one.span[0] && one.span[1] <= url.span[1]);
    const domains = hits(text, domain, 'foreign-url').filter(
      (one) => !inUrl(one) && !isGap(one.subject),
    );
    const mentions = hits(text, mention, 'mention').filter((one) => !inUrl(one));
    const inMention = (one: Finding) =>
      mentions.some((at) => at.span[0] < one.span[1] && one.span[0] < at.span[1]);
    const headings = rubric.kind === 'feature' ? [] : hits(text, /^#{1,6} \S[^\n]*/gmu, 'markup');
    return [
      ...[...urls, ...domains.filter((one) => !inMention(one))].filter(
        (one) => !isOwn(one.subject, source.article),
      ),
      ...mentions,
      ...hits(text, markup, 'markup').filter((one) => !inMention(one)),
      ...headings,
    ];
  };
  return [
    ...check(draft.text),
    ...check(draft.headline ?? '').map((one) => ({ ...one, span: [0, 0] as const })),
  ];
};
