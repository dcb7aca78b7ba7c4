import type { Finding, FindingCode } from '#src/core/finding.ts';
import { apart, saidApart } from '#src/core/said-apart.ts';
import { oneOf } from '#src/core/text/one-of.ts';
import { overlaps, type Place } from '#src/core/text/span.ts';
import { unmasked } from '#src/core/text/unmasked.ts';
import { unseenIn } from '#src/core/text/unseen.ts';
import { anyOf } from '#src/core/text/word-list.ts';
import { bare } from '#src/core/text/words.ts';
import { domain, isGap, isNamed } from './domains.ts';
import type { Check, CheckedAgainst } from './subject.ts';

/** What opens another program, or a script, without the slashes of an address. */
const schemes =
  anyOf(`https? ftp mailto javascript vbscript livescript data tel sms file blob intent view-source bitcoin ethereum
  litecoin monero magnet ed2k callto skype whatsapp tg slack msteams ms-[a-z]+ market itms-[a-z]+ irc xmpp sip facetime zoommtg vscode`);

/** What a browser or a chat takes for an address: by its scheme, as a script, without a scheme, by numbers. */
const address = new RegExp(
  oneOf([
    /(?:[a-z][a-z0-9+.-]*:\/\/|www\.)[^\s<>«»"”]+/u,
    new RegExp(`(?<![\\p{L}\\p{N}])${schemes}:[^\\s<>«»"”]+`, 'u'),
    /(?:java|vb)(?:[\t\n]+)?script:\s*[\w.]+\s*[(=][^\s<>«»"”]*/u,
    /(?<![\p{L}\p{N}:/])\/\/[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+[^\s<>«»"”]*/u,
    /(?<![\p{L}\p{N}.,])\d{1,3}(?:\.\d{1,3}){3}(?::\d+|\/)[^\s<>«»"”]*/u,
  ]),
  'giu',
);

const mention =
  /<[@!#][^>\n]*>|<\/?at>|(?<![\p{L}\p{N}])@[\p{L}\p{N}_.-]{2,}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+\.[\p{L}]{2,}/giu;

/** Tags, open ones too, links, code, spoilers, emphasis, and entities. */
const markup = new RegExp(
  oneOf([
    /<\/?[a-z!?][^<>]*>/u,
    /<(?:img|script|svg|iframe|style|object|embed|form|input|link|meta|video|audio|base|math)(?![\p{L}\p{N}])/u,
    /<\s+\/?(?:[abipqsu]|br|hr|h[1-6]|em|strong|img|script|svg|iframe|style|div|span)(?:\s+[a-z-]+\s*=[^<>]*)?\s*\/?>/u,
    /<https?:[^>\n]*>|\[[^\]\n]+\]\[[^\]\n…]*\]|!?\[[^\]\n]*\]\([^)\n]*\)/u,
    /```|`[^`\n]+`/u,
    /\|\|[^|\n]+\|\|/u,
    /(?<![*\p{L}\p{N}])(?<stars>\*{1,3})(?=[^*\s])[^*\n]+(?<=\S)\k<stars>(?![*\p{L}\p{N}])/u,
    /(?<![\p{L}\p{N}_])(?<lines>_{1,2})(?=[^_\s])[^_\n]+(?<=\S)\k<lines>(?![\p{L}\p{N}_])/u,
    /(?<![\p{L}\p{N}~])(?<waves>~{1,2})(?=[^~\s])[^~\n]+(?<=\S)\k<waves>(?![\p{L}\p{N}~])/u,
    /&(?:[a-z]{2,31};|#\d+;?|#x[\da-f]+;?)/u,
  ]),
  'giu',
);

/** An address without the marks of the sentence that it ends, but for a bracket that it opens. */
function trimmed(url: string): string {
  const cut = url.replace(/[.,;:!?)\]…]+$/u, '');
  const isOpen = cut.lastIndexOf('(') > cut.lastIndexOf(')');
  return isOpen && url.startsWith(`${cut})`) ? `${cut})` : cut;
}

const key = (one: string): string =>
  bare(one)
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');

/** Whether an address is the page's, or its site's. */
function isOwn(url: string, { url: own, canonicalUrl, medium }: CheckedAgainst): boolean {
  const site = own && key(own).split('/')[0];
  return [own, canonicalUrl, medium, site].some((one) => one && key(one) === key(url));
}

/** Whether a domain stands in the title or the medium's name, as a whole. */
const isTold = (name: string, { title, medium }: CheckedAgainst): boolean =>
  !name.includes('/') &&
  [title, medium].some(
    (one) =>
      one &&
      bare(one)
        .split(/[\s,;:()«»"“”]+/)
        .includes(bare(name)),
  );

type Hit = Place & { subject: string };

const hits = (text: string, pattern: RegExp, cut = (one: string) => one): Hit[] =>
  Array.from(text.matchAll(pattern), (match) => {
    const subject = cut(match[0]);
    return { start: match.index, end: match.index + subject.length, subject };
  });

const meets = (one: Hit, others: readonly Hit[]): boolean =>
  others.some((other) => overlaps(one, other));

const numberOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Unseen characters, each run by the numbers of its own. */
const hiddenIn = (text: string): Hit[] =>
  unseenIn(text).map(({ start, end }) => ({
    start,
    end,
    subject: Array.from(text.slice(start, end).slice(0, 8), numberOf).join(' '),
  }));

/** What must never reach readers or a chat from a page: addresses that are not the page's, mentions, markup, unseen characters. */
export const safety: Check = ({ draft, source: { article }, rubric }) => {
  const check = (original: string): Finding[] => {
    const { text, at } = unmasked(original);
    const found = (code: FindingCode, start: number, end: number, subject: string): Finding => ({
      code,
      about: 'safety',
      hard: true,
      span: [start, end],
      subject,
    });
    const seen = (code: FindingCode, places: readonly Hit[]): Finding[] =>
      places.map(({ start, end, subject }) => found(code, at(start), at(end - 1) + 1, subject));
    const urls = hits(text, address, trimmed);
    const mentions = hits(text, mention, trimmed).filter((one) => !meets(one, urls));
    const domains = hits(text, domain, trimmed).filter(
      (one) =>
        !meets(one, urls) &&
        !meets(one, mentions) &&
        !isGap(one.subject) &&
        !isTold(one.subject, article) &&
        !isNamed(one.subject, text.slice(0, one.start), text.slice(one.end)),
    );
    const headings = rubric.kind === 'feature' ? [] : hits(text, /^#{1,6} \S[^\n]*/gmu);
    return [
      ...seen(
        'foreign-url',
        [...urls, ...domains].filter((one) => !isOwn(one.subject, article)),
      ),
      ...seen('mention', mentions),
      ...seen(
        'markup',
        hits(text, markup).filter((one) => !meets(one, mentions)),
      ),
      ...seen('markup', headings),
      ...hiddenIn(original).map(({ start, end, subject }) => found('markup', start, end, subject)),
    ];
  };
  return [
    ...check(draft.text),
    ...saidApart(draft)
      .flatMap(check)
      .map((one) => ({ ...one, span: apart })),
  ];
};
