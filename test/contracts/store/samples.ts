import type { ChatEvent, MessageRef } from '#src/core/event.ts';
import type { Link } from '#src/core/links/link.ts';
import type { KeptBrief } from '#src/ports/store/briefs.ts';
import type { Tx } from '#src/ports/store/tx.ts';

/** A time in the samples, minutes after a fixed one. */
export const minute = (n: number): string => new Date(Date.UTC(2026, 0, 5, 9, n)).toISOString();

/** A message on the desk's one room. */
export const ref = (message: string): MessageRef => ({ chat: 'desk', id: 'redaction', message });

/** A message as it comes in, with a link unless another text is given. */
export const said = (
  newsroom: string,
  id: string,
  text = 'À lire : https://gazette.example/a',
): ChatEvent => ({
  kind: 'message',
  id,
  newsroom,
  person: 'lea',
  room: { chat: 'desk', id: 'redaction' },
  at: 1000,
  message: `m-${id}`,
  text,
});

/** A link received from a sample medium, in state `ready`. */
export async function ready(tx: Tx, slug: string, rubric = 'bruisse'): Promise<Link> {
  const url = `https://gazette.example/${slug}`;
  const { link } = await tx.links.receive({ url, canonicalUrl: url, rubric, at: minute(0) });
  await tx.links.update(link.id, { state: 'ready' });
  return { ...link, state: 'ready' };
}

/** The nth brief of a link. */
export const brief = (n: number, text = `Texte ${n}.`): KeptBrief => ({
  text,
  medium: 'La Gazette d’essai',
  facts: [{ claim: 'un fait', evidence: 'un fait' }],
  revision: `${n}-abcdef`,
  writer: 'extract',
  findings: [],
  at: minute(n),
});
