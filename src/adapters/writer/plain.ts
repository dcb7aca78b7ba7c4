const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
};

/** What the names of letters with accents end on. */
const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  cedil: '\u0327',
};

function characterNamed(name: string): string | undefined {
  const [, letter = '', accent = ''] = /^([a-z])([a-z]+)$/iu.exec(name) ?? [];
  const mark = accents[accent];
  return named[name.toLowerCase()] ?? (mark && (letter + mark).normalize('NFC'));
}

/** Entities as the characters that they stand for; what is no entity of these stays as it is. */
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/giu, (whole, decimal, hex, name) => {
    if (name) return characterNamed(name) ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** «[1]», «[1, 3]», «[1][2]», «[Article 2]», «【1†source】»: sources by their numbers; not the label of a link. */
const sourceMark =
  /[ \t\u00a0\u202f]?[[【](?:(?:articles?|sources?|n°)[ \u00a0]*)?\d{1,2}(?:\s*(?:[,;–-]|et)\s*\d{1,2})*(?:†[^\]】\n]*)?[\]】](?!\()/giu;

/** The marks of sources in a model's text. */
export const sourceMarksIn = (text: string): string[] => text.match(sourceMark) ?? [];

/** What dresses a text without saying anything: spaces, breaks of paragraphs, tags, marks of lists and titles, emphasis, code. */
const dress: readonly (readonly [RegExp, string])[] = [
  [/[ \t\u00a0\u202f]{2,}/gu, ' '],
  [/\\n|<\/?(?:p|div|br|li|ul|ol|h[1-6])(?:\s[^<>]*)?\/?>/giu, '\n'],
  [/<\/?(?:a|b|i|u|em|strong|cite|small|span|sub|sup)(?:\s[^<>]*)?>/giu, ''],
  [/^[ \t]*(?:#+|[-*•])[ \t]+/gmu, ''],
  [/\*\*|__/gu, ''],
  [/(?<![*\p{L}\p{N}])\*(?=[^*\s])([^*\n]+)(?<=\S)\*(?![*\p{L}\p{N}])/gu, '$1'],
  [/(?<![\p{L}\p{N}_@/])_(?=[^_\s])([^_\n]+)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1'],
  [/`([^`\n]*)`/gu, '$1'],
  [sourceMark, ''],
];

/** A text of one line without Markdown, tags, entities or marks of sources; what is unsafe in it stays, to be refused. */
export const plainText = (text: string): string =>
  decoded(dress.reduce((left, [pattern, by]) => left.replace(pattern, by), text))
    .replace(/\s*\n\s*/gu, ' ')
    .trim();
