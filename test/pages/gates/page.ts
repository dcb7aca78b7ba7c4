/** A page written for the tests: refused for what stands in the way, or read although it looks like it. */
export type GatePage = { name: string; html: string; url?: string };

/** The pages of one kind of gate, and those that only look like one. */
export type GatePages = { code: string; refused: readonly GatePage[]; read: readonly GatePage[] };

type Parts = { lang: string; title: string; site?: string; head?: string; body: string };

/** A whole document out of its parts, with a menu and a footer as sites have them. */
export const pageOf = ({ lang, title, site = 'La Vigie', head = '', body }: Parts): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title} | ${site}</title>` +
  `<meta property="og:site_name" content="${site}">${head}</head><body>` +
  `<nav><ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul></nav>` +
  `<main>${body}</main><footer><p>© ${site}</p></footer></body></html>`;

/** Paragraphs under a heading, as an article's. */
export const articleOf = (title: string, paragraphs: readonly string[]): string =>
  `<article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;

/** Structured data of an article. */
export const described = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...fields })}</script>`;
