const beginning = new Uint8Array(128);
for (const mark of ' \t\n\r\f>+~*|.#:,&([\\"\'') beginning[mark.charCodeAt(0)] = 1;

/** What is not looked beyond: brackets, quotes, and what stands for other selectors. */
const bracket = /[&([\\"']/;

/** States that no element of a page just opened is in, and what is no element. */
const unmet = new Set(
  ':hover :active :focus :focus-within :focus-visible :visited :target :before :after :first-line :first-letter :'.split(
    ' ',
  ),
);

/** Whether a page that knows these names may meet one part of a selector. */
function mayBe(part: string, known: ReadonlySet<string>): boolean {
  if (part[0] === '.' || part[0] === '#') return known.has(part);
  if (part[0] === ':') return !unmet.has(part);
  const tag = beginning[part.charCodeAt(0)] === 1 ? part.slice(1) : part;
  return tag === '' || known.has(tag) || known.has(tag.toLowerCase());
}

/** Whether one of a list of selectors may match in a page that knows these names, as far as can be told before its first bracket. */
export function mayMatch(selectors: string, known: ReadonlySet<string>): boolean {
  let from = 0;
  while (from < selectors.length && !bracket.test(selectors[from] ?? '')) {
    let to = from + 1;
    while (to < selectors.length && beginning[selectors.charCodeAt(to)] !== 1) to++;
    if (selectors[to] === '\\') return true;
    if (!mayBe(selectors.slice(from, to), known)) {
      to = selectors.indexOf(',', to);
      if (to < 0) return false;
    } else if (selectors[to] === ',') return true;
    from = to;
  }
  return true;
}
