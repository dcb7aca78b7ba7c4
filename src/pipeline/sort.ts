import type { MessageRef } from '#src/core/event.ts';
import type { Drop } from '#src/core/links/link.ts';
import { defaultRubricOf, type Rubric } from '#src/core/rubric.ts';
import { emojiName } from '#src/core/text/emoji.ts';
import { standing } from '#src/core/vote.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import type { Newsroom } from './newsroom.ts';

/** The rubric whose emoji this is. */
export const rubricOfEmoji = (emoji: string, rubrics: readonly Rubric[]): Rubric | undefined =>
  rubrics.find((rubric) => rubric.emoji === emojiName(emoji));

/** The message a drop was made in. */
export const refOf = ({ chat, room, message }: Drop): MessageRef => ({ chat, id: room, message });

/** Gives a link the rubric people chose for it: the latest rubric emoji on its messages, else the latest hashtag; one that the open issue holds keeps its own, and the issue's number is answered. */
export async function sortLink(
  newsroom: Newsroom,
  tx: Tx,
  id: string,
): Promise<number | undefined> {
  const issue = await tx.issues.open();
  if (issue?.sections.some(({ link }) => link === id)) return issue.number;
  const { rubrics } = newsroom.settings;
  const drops = await tx.links.dropsOf(id);
  const marks = (await Promise.all(drops.map((drop) => tx.marks.on(refOf(drop))))).flat();
  const chosen = standing(marks)
    .sort((a, b) => a.at - b.at)
    .flatMap(({ emoji }) => rubricOfEmoji(emoji, rubrics)?.key ?? [])
    .at(-1);
  const named = drops.flatMap(({ rubric }) => rubric ?? []).at(-1);
  await tx.links.update(id, { rubric: chosen ?? named ?? defaultRubricOf(rubrics) });
  return undefined;
}
