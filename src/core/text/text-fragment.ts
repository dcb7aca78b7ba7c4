const wordsAtAnEnd = 4;
/** Words of a passage at most to be looked for as a whole. */
const wholeWords = 9;
/** Of an end, and of an address; a longer one is left as it is. */
const longestEnd = 80;
const longestAddress = 1200;

const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** As a text directive takes it: its own signs `-`, `,` and `&` encoded, and all that a chat could read as markup. */
const encoded = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Whether a browser has no text of its own to look in: a document that a viewer shows. */
const isDocument = (url: URL): boolean => /\.(?:pdf|docx?|epub)$/iu.test(url.pathname);

/** The address of a passage in its page, by its first and last words (https://wicg.github.io/scroll-to-text-fragment/); the page’s own where that cannot be said. */
export function passageUrl(page: string, passage: string): string {
  const url = URL.parse(page);
  const words = passage.replace(edges, '').split(/\s+/u).filter(Boolean);
  if (!url || !/^https?:$/.test(url.protocol) || isDocument(url) || words.length === 0) return page;
  const ends =
    words.length <= wholeWords
      ? [words]
      : [words.slice(0, wordsAtAnEnd), words.slice(-wordsAtAnEnd)];
  const looked = ends.map((end) => end.join(' ').replace(edges, ''));
  if (looked.some((end) => end === '' || end.length > longestEnd)) return page;
  const own = url.hash.replace(/:~:.*$/su, '') || '#';
  url.hash = '';
  const bare = url.href.replace(/#$/, '');
  return bare.length + own.length > longestAddress
    ? page
    : `${bare}${own}:~:text=${looked.map(encoded).join(',')}`;
}
