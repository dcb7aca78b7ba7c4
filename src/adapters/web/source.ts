/** A page's source ready for a DOM, and its structured data taken out first. */
export type Source = {
  html: string;
  structured: readonly string[];
  /** Style sheets that the page holds itself, each under the media it is for. */
  styles: readonly string[];
  /** How many scripts there are, structured data apart. */
  scripts: number;
  /** Scripts that carry marked-up text, for pages that are empty without them. */
  carrying: readonly string[];
};

const opening = /<(?:!--|(script|style|svg|template|iframe|object|canvas|math)(?=[\s/>]))/gi;
const closings = new Map(
  ['script', 'style', 'svg', 'template', 'iframe', 'object', 'canvas', 'math'].map((tag) => [
    tag,
    new RegExp(`</${tag}(?=[\\s/>])`, 'gi'),
  ]),
);
/** An opening paragraph tag inside a string, escaped as JSON may have it. */
const carries = /(?:<|\\u003c)p(?:>|\\u003e|\s)/i;
const invisible = /[\u00ad\u200b\u2060\ufeff\0]/g;

/** Where a tag that begins before `from` ends: after its `>`, or with the page. */
function after(html: string, from: number): number {
  const end = html.indexOf('>', from);
  return end < 0 ? html.length : end + 1;
}

/**
 * Takes out of a page, in one pass and before any DOM, what never is text: scripts, styles, drawings, comments. A
 * script or comment that never ends goes on to the end of the page, as in a browser; of another such element only the
 * tag is dropped.
 */
export function sourceOf(page: string): Source {
  const structured: string[] = [];
  const styles: string[] = [];
  const carrying: string[] = [];
  const kept: string[] = [];
  const ended = new Set<string>();
  let scripts = 0;
  let from = 0;
  opening.lastIndex = 0;
  for (let found = opening.exec(page); found; found = opening.exec(page)) {
    kept.push(page.slice(from, found.index));
    const tag = found[1]?.toLowerCase();
    if (!tag) {
      const end = page.indexOf('-->', found.index + 4);
      from = end < 0 ? page.length : end + 3;
    } else {
      const inner = after(page, found.index);
      const closing = ended.has(tag) ? undefined : closings.get(tag);
      if (closing) closing.lastIndex = inner;
      const end = closing?.exec(page);
      if (end && tag === 'script') {
        const script = page.slice(inner, end.index);
        if (/ld\+json/i.test(page.slice(found.index, inner))) structured.push(script);
        else {
          scripts++;
          if (script.length > 400 && carries.test(script)) carrying.push(script);
        }
      }
      if (end && tag === 'style') {
        const [, media] =
          /\smedia\s*=\s*["']?([^"'>]*)/i.exec(page.slice(found.index, inner)) ?? [];
        const sheet = page.slice(inner, end.index);
        styles.push(media?.trim() ? `@media ${media}{${sheet}}` : sheet);
      }
      if (!end) ended.add(tag);
      from = end ? after(page, end.index) : tag === 'script' ? page.length : inner;
    }
    opening.lastIndex = from;
  }
  kept.push(page.slice(from));
  return { html: kept.join('').replace(invisible, ''), structured, styles, scripts, carrying };
}
