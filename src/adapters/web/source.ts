/** A page's source ready for a DOM, and its structured data taken out first. */
export type Source = { html: string; structured: readonly string[] };

const dropped = ['script', 'style', 'svg', 'template', 'iframe', 'object', 'canvas', 'math'];

/** Cuts every `<tag …>…</tag>` in one pass; an element never closed ends with the page, as in a browser. */
function without(
  html: string,
  tag: string,
  each?: (opening: string, inner: string) => void,
): string {
  const opening = new RegExp(`<${tag}(?=[\\s/>])`, 'gi');
  const closing = new RegExp(`</${tag}(?=[\\s/>])`, 'gi');
  let kept = '';
  let from = 0;
  for (let start = opening.exec(html); start; start = opening.exec(html)) {
    kept += html.slice(from, start.index);
    const head = html.indexOf('>', start.index);
    if (head < 0) return kept;
    closing.lastIndex = head + 1;
    const end = closing.exec(html);
    if (!end) return tag === 'script' ? kept : kept + html.slice(head + 1);
    each?.(html.slice(start.index, head + 1), html.slice(head + 1, end.index));
    const tail = html.indexOf('>', end.index);
    from = tail < 0 ? html.length : tail + 1;
    opening.lastIndex = from;
  }
  return kept + html.slice(from);
}

function withoutComments(html: string): string {
  let kept = '';
  let from = 0;
  for (let start = html.indexOf('<!--'); start >= 0; start = html.indexOf('<!--', from)) {
    kept += html.slice(from, start);
    const end = html.indexOf('-->', start + 4);
    if (end < 0) return kept;
    from = end + 3;
  }
  return kept + html.slice(from);
}

/** Takes out of a page, before any DOM, what never is text: scripts, styles, drawings, comments. */
export function sourceOf(html: string): Source {
  const structured: string[] = [];
  let rest = without(html, 'script', (opening, inner) => {
    if (/ld\+json/i.test(opening)) structured.push(inner);
  });
  rest = withoutComments(rest);
  for (const tag of dropped.slice(1)) rest = without(rest, tag);
  return { html: rest.replace(/[\u00ad\u200b\u2060\ufeff\0]/g, ''), structured };
}
