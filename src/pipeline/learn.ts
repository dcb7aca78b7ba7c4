import type { Message } from '#src/core/message.ts';
import { type Replacement, replacements } from '#src/core/style/learn-style.ts';
import { ringOf } from '#src/core/style/ring.ts';
import {
  areContrary,
  printedRule,
  type StyleRule,
  timesToLearn,
} from '#src/core/style/style-rule.ts';
import { note } from '#src/locale/notes.ts';
import { styleReply } from '#src/locale/style.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import type { Newsroom } from './newsroom.ts';

/** A replacement with the words that stood around it every time. */
async function asMade(tx: Tx, { wider, ...edit }: Replacement, times: number): Promise<StyleRule> {
  for (const rule of wider) if ((await tx.style.times(rule)) === times) return rule;
  return edit;
}

/** Learns from a person's edit of a writer's text: what people replaced alike in enough briefs becomes a rule, unless one says the contrary, or some lead back to it. Answers what is told of it. */
export async function learn(
  { now }: Newsroom,
  tx: Tx,
  { link, text, person }: { link: string; text: string; person: string },
): Promise<Message[]> {
  const written = (await tx.briefs.history(link)).findLast(
    ({ writer }) => writer === 'model' || writer === 'extract',
  );
  if (!written) return [];
  const edits = replacements(written.text, text);
  await tx.style.note(
    link,
    edits.flatMap(({ wider, ...edit }) => [edit, ...wider]),
  );
  const told: Message[] = [];
  const at = now().toISOString();
  for (const edit of edits) {
    if (await tx.style.known(edit.wrong)) continue;
    const times = await tx.style.times(edit);
    if (times < timesToLearn) continue;
    const rule = printedRule(await asMade(tx, edit, times));
    if (await tx.style.known(rule.wrong)) continue;
    const rules = await tx.style.list();
    const contrary = rules.find((other) => areContrary(rule, other));
    const ring = ringOf(rule, rules);
    if (contrary || ring) {
      if (times === timesToLearn)
        told.push(
          contrary ? styleReply.contrary(rule, contrary) : styleReply.ringed(rule, ring ?? []),
        );
      continue;
    }
    await tx.style.add({ ...rule, learned: true, by: person, at });
    await tx.audit.add({ at, by: person, action: 'style', subject: 'style', detail: { ...rule } });
    told.push(note.learned(rule, times));
  }
  return told;
}
