import { guillemetsIn } from './guillemets.ts';

const fixed = '\u00a0';

const quoted =
  /(?<![^\s\u00a0\u202f([«’'—–-])"(?=[^\s"])([^"«»\n]*[^\s"«»])"(?![\p{L}\p{N}])|“([^“”«»\n]*)”/gu;

/** A text whose straight and curly quotation marks are « », or “ ” within « ». */
export function frenchQuotes(text: string): string {
  const pairs = guillemetsIn(text);
  let [next, from, open] = [0, 0, false];
  return text.replace(
    quoted,
    (whole, straight: string | undefined, curly: string | undefined, at: number) => {
      const since = text.slice(from, at);
      const last = Math.max(...['«', '»', '\n'].map((mark) => since.lastIndexOf(mark)));
      if (last >= 0) open = since.charAt(last) === '«';
      from = at;
      while ((pairs[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
      const inside = open || (pairs[next]?.start ?? at) < at;
      if (inside) return straight === undefined ? whole : `“${straight}”`;
      return `«${fixed}${straight ?? curly}${fixed}»`;
    },
  );
}
