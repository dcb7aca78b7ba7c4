const signatures: readonly [type: string, at: number, bytes: string][] = [
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/png', 0, '\x89PNG'],
  ['image/gif', 0, 'GIF8'],
  ['image/webp', 8, 'WEBP'],
  ['image/avif', 4, 'ftypavif'],
  ['video/mp4', 4, 'ftyp'],
  ['video/webm', 0, '\x1a\x45\xdf\xa3'],
  ['audio/mpeg', 0, 'ID3'],
  ['audio/ogg', 0, 'OggS'],
  ['audio/wav', 8, 'WAVE'],
  ['application/zip', 0, 'PK\x03\x04'],
  ['application/gzip', 0, '\x1f\x8b'],
  ['application/msword', 0, '\xd0\xcf\x11\xe0'],
];

const texts: readonly [type: string, start: RegExp][] = [
  [
    'application/rss+xml',
    /^(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:rss|rdf:RDF)\b/i,
  ],
  ['application/atom+xml', /^(?:<\?xml[^>]{0,200}\?>\s*)?<feed\b/i],
  ['application/xml', /^(?:<\?xml[^>]{0,200}\?>\s*)?<(?:urlset|sitemapindex)\b/i],
  ['application/json', /^(?:\{\s*"|\[\s*[{["\d])/],
];

/** What a body is that was announced as a page and is none, by how it begins; undefined for anything else. */
export function notAPage(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024));
  const start = head.toString('latin1');
  const known = signatures.find(([, at, signature]) => start.startsWith(signature, at));
  if (known) return known[0];
  const text = start.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (/<(?:!doctype|html|body)\b/i.test(text)) return undefined;
  return texts.find(([, pattern]) => pattern.test(text))?.[0];
}
