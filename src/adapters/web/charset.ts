const boms: readonly [label: string, bytes: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const declaration =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)|^<\?xml[^>]{0,100}encoding=["']([\w:.-]+)/i;

function decoder(label: string | undefined): InstanceType<typeof TextDecoder> | undefined {
  if (!label) return undefined;
  try {
    return new TextDecoder(label.trim().replace(/^["']|["']$/g, ''));
  } catch {
    return undefined;
  }
}

const strictUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Bytes that are strictly UTF-8 beyond ASCII are that, whatever old template declares otherwise. */
const provesUtf8 = (text: string, encoding: string): boolean =>
  !/^(?:utf-16|iso-2022)/.test(encoding) && (text.match(/[\u0080-\uffff]/g)?.length ?? 0) >= 3;

/** A declaration inside the page cannot be UTF-16, as it was readable byte by byte; see the HTML standard's prescan. */
function declaredInside(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096));
  const [, meta, xml] = declaration.exec(head.toString('latin1')) ?? [];
  const label = meta ?? xml;
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/**
 * The text of a page: byte order mark, header, then declaration in the page; where nothing is declared, UTF-8 if the
 * bytes are strictly that, else windows-1252. A page that declares UTF-8 falsely is
 * windows-1252 too; one with a few broken bytes stays UTF-8.
 */
export function decodePage(bytes: Uint8Array, contentType = ''): string {
  for (const [label, mark] of boms)
    if (mark.every((byte, at) => bytes[at] === byte)) return new TextDecoder(label).decode(bytes);
  const header = /charset\s*=\s*("[^"]*"|[^;\s]+)/i.exec(contentType)?.[1];
  const declared = decoder(header) ?? decoder(declaredInside(bytes));
  const text = strictUtf8(bytes);
  if (declared && declared.encoding !== 'utf-8' && !(text && provesUtf8(text, declared.encoding)))
    return declared.decode(bytes);
  if (text !== undefined) return text;
  const lenient = new TextDecoder().decode(bytes);
  const broken = lenient.split('\ufffd').length - 1;
  const whole = lenient.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return whole > broken ? lenient : new TextDecoder('windows-1252').decode(bytes);
}
