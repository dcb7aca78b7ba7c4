import type { Command } from '#src/command.ts';
import { JungleError } from '#src/core/errors.ts';
import { sectionRef } from '#src/core/section-ref.ts';
import { reply } from '#src/locale/replies.ts';
import { openIssue, sectionIn } from '#src/pipeline/find.ts';
import { moveSection } from '#src/pipeline/move.ts';

const usage = '/jungle move <section> <place ou #rubrique>';

/** `/jungle move`: another place in the rubric, or another rubric; votes follow. */
export const move: Command = {
  name: 'move',
  aliases: ['déplace', 'déplacer'],
  usage,
  summary: 'déplace une section dans sa rubrique, ou vers une autre',
  run: async ({ newsroom, tx, event, args }) => {
    const { ref, rest } = sectionRef(args);
    const { ref: place } = sectionRef(rest);
    if (!ref || !place) throw new JungleError('command.usage', { usage });
    const section = await sectionIn(tx, await openIssue(newsroom, tx), ref);
    const done = await moveSection(newsroom, tx, section, place, event);
    if (done === 'stays') return reply.unmoved(section.number, section.title);
    const moved = await sectionIn(tx, await openIssue(newsroom, tx), section.id);
    return reply.moved(section.number, moved.number, moved.title, done === 'rewritten');
  },
};
