import type { Response } from 'undici';
import { PageRefused } from './refusal.ts';

/** The whole body, decompressed; refused as soon as it passes `maxBytes`, whatever length was announced. */
export async function readBody(response: Response, maxBytes: number): Promise<Uint8Array> {
  const heavy = () => new PageRefused('page.heavy', String(maxBytes));
  if (Number(response.headers.get('content-length')) > maxBytes) throw heavy();
  if (!response.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > maxBytes) throw heavy();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
