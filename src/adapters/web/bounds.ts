const event = /<(?:(\/?)([a-z][a-z\d:-]*))?|&/gi;
/** Elements without content, and those whose end may be left out: neither adds to the depth. */
const flat =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|option|thead|tbody|tfoot)$/i;

/** Bounds a page is cut to: an honest one has some thousands of tags, some dozens deep. Entities and loose `<` count as strays. */
const mostTags = 30_000;
const mostStrays = 60_000;
const deepest = 100;
const longestTag = 20_000;

/**
 * The same page with at most so many tags, so deep, none very long: parsing and walking it is then linear. Tags beyond
 * the depth are dropped and their text kept; what comes after the last tag is dropped.
 */
export function bounded(html: string): string {
  let kept = '';
  let from = 0;
  let depth = 0;
  let tags = 0;
  let strays = 0;
  event.lastIndex = 0;
  for (let match = event.exec(html); match; match = event.exec(html)) {
    const [, closing, name] = match;
    if ((name ? ++tags : ++strays) > (name ? mostTags : mostStrays))
      return kept + html.slice(from, match.index);
    if (!name) continue;
    const end = html.indexOf('>', event.lastIndex);
    if (end < 0) return kept + html.slice(from, match.index);
    const tooLong = end - match.index > longestTag;
    let tooDeep = false;
    if (!flat.test(name)) {
      tooDeep = closing ? depth > deepest : depth >= deepest;
      depth = closing ? Math.max(0, depth - 1) : depth + 1;
    }
    if (tooDeep || tooLong) {
      kept += html.slice(from, match.index);
      if (tooLong && !tooDeep) kept += `${match[0]}>`;
      from = end + 1;
      event.lastIndex = from;
    }
  }
  return kept + html.slice(from);
}
