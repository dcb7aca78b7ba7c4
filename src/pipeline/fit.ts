import type { SectionView } from '#src/core/issue.ts';
import type { KeptBrief } from '#src/ports/store/briefs.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { rubricOf } from './draft.ts';
import { checkAgain } from './findings-of.ts';
import { requestLead } from './lead.ts';
import type { CommandEvent, Newsroom } from './newsroom.ts';
import { requestRedraft } from './redraft.ts';
import { isHeld } from './withdraw.ts';

/** Whether a text is a writer's own, for another rubric; one that rests on several pages is left to people. */
const isMisfit = ({ writer, sources, rubric: made }: KeptBrief, rubric: string): boolean =>
  (writer === 'model' || writer === 'extract') && !sources && made !== undefined && made !== rubric;

/** Has the text of a link that waits fit the rubric that the link is sorted into: a draft is written anew for it, what people wrote is checked for it. */
export async function fitLink(newsroom: Newsroom, tx: Tx, id: string): Promise<void> {
  const link = await tx.links.get(id);
  if (link?.state !== 'ready' || link.toldBy !== undefined || (await isHeld(tx, link))) return;
  const brief = await tx.briefs.latest(id);
  if (!brief || brief.rubric === link.rubric) return;
  if (isMisfit(brief, link.rubric)) return requestLead(newsroom, tx, id);
  await checkAgain(newsroom, tx, id, rubricOf(link.rubric, newsroom.settings.rubrics));
}

/** Has the text of a section fit the rubric that it came to; true when another is written for it. One that somebody approved is checked for it, and keeps its votes. */
export async function fitSection(
  newsroom: Newsroom,
  tx: Tx,
  section: SectionView & { issue: number },
  asker: Pick<CommandEvent, 'person' | 'room'>,
): Promise<boolean> {
  const { link, rubric, tally } = section;
  const brief = await tx.briefs.latest(link);
  if (!brief) return false;
  const misfit = isMisfit(brief, rubric) && tally.approve === 0;
  await checkAgain(newsroom, tx, link, rubricOf(rubric, newsroom.settings.rubrics), misfit);
  if (misfit) await requestRedraft(newsroom, tx, section, { instruction: '', rubric }, asker);
  return misfit;
}
