import { replacements } from '#src/core/learn-style.ts';
import { timesToLearn } from '#src/core/style.ts';
import { note } from '#src/locale/notes.ts';
import type { Tx } from '#src/ports/store.ts';
import type { Newsroom } from './newsroom.ts';

/** Learns from a person's edit of a writer's text: what people replaced alike in enough briefs becomes a rule. Answers the new rules, as they are told. */
export async function learn(
  { now }: Newsroom,
  tx: Tx,
  { link, text, person }: { link: string; text: string; person: string },
): Promise<ReturnType<typeof note.learned>[]> {
  const written = (await tx.briefs.history(link)).findLast(
    ({ writer }) => writer === 'model' || writer === 'extract',
  );
  if (!written) return [];
  const edits = replacements(written.text, text);
  await tx.style.note(link, edits);
  const told = [];
  const at = now().toISOString();
  for (const edit of edits) {
    if (await tx.style.known(edit.wrong)) continue;
    const times = await tx.style.times(edit);
    if (times < timesToLearn) continue;
    await tx.style.add({ ...edit, learned: true, by: person, at });
    await tx.audit.add({ at, by: person, action: 'style', subject: 'style', detail: { ...edit } });
    told.push(note.learned(edit, times));
  }
  return told;
}
