const paragraph =
  'L’été, le cœur de la forêt bruisse déjà : « là-bas, où l’on s’égare », écrit Zoé Lefèvre, naïve et têtue.';

const sentences = Array.from({ length: 12 }, (_, n) => `<p>${n + 1}. ${paragraph}</p>`).join('\n');

const bytes: Record<string, (text: string) => Buffer> = {
  'utf-8': (text) => Buffer.from(text, 'utf8'),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'iso-8859-1': (text) => windows1252(text),
  'windows-1252': (text) => windows1252(text),
};

const high = new Map([
  ['€', 0x80],
  ['…', 0x85],
  ['Œ', 0x8c],
  ['‘', 0x91],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
  ['œ', 0x9c],
]);

const windows1252 = (text: string): Buffer =>
  Buffer.from([...text].map((letter) => high.get(letter) ?? letter.charCodeAt(0)));

const marks: Record<string, number[]> = { 'utf-8': [0xef, 0xbb, 0xbf], 'utf-16le': [0xff, 0xfe] };

/** A French page in the charset, declared by its `header`, a `meta`, a `bom`, or not at all (`none`). */
export function inCharset(
  charset: string,
  declared: string,
): { headers: Record<string, string>; body: Buffer } {
  const meta = declared === 'meta' ? `<meta charset="${charset}">` : '';
  const text = `<!doctype html><html><head>${meta}<title>Le cœur de l’été</title></head><body><article><h1>Le cœur de l’été</h1>${sentences}</article></body></html>`;
  const encode = bytes[charset] ?? windows1252;
  const bom = declared === 'bom' ? Buffer.from(marks[charset] ?? []) : Buffer.alloc(0);
  const type = declared === 'header' ? `text/html; charset=${charset}` : 'text/html';
  return { headers: { 'content-type': type }, body: Buffer.concat([bom, encode(text)]) };
}
