import type { Command } from '#src/command.ts';
import { JungleError } from '#src/core/errors.ts';
import { reply } from '#src/locale/replies.ts';
import { tallyText } from '#src/locale/section.ts';
import { onlySection, openIssue, sectionIn } from '#src/pipeline/find.ts';
import { namesIn } from '#src/pipeline/render.ts';
import { vote } from '#src/pipeline/vote.ts';

const usage = '/jungle approve <section>';

/** `/jungle approve`: the same ✅ as the reaction. */
export const approve: Command = {
  name: 'approve',
  aliases: ['approuve', 'approuver', 'ok'],
  usage,
  summary: 'approuve une section, comme la réaction ✅',
  run: async ({ newsroom, tx, event, args }) => {
    if (!args) throw new JungleError('command.usage', { usage });
    const section = await onlySection(tx, await openIssue(newsroom, tx), args);
    const subject = { section: section.id, revision: section.brief.revision };
    const cast = {
      emoji: 'white_check_mark',
      added: true,
      at: event.at,
      event: event.id,
      on: subject,
    };
    const verdict = await vote(newsroom, tx, { ...cast, person: event.person }, subject);
    if (verdict?.note) return verdict.note;
    const after = await sectionIn(tx, await openIssue(newsroom, tx), section.id);
    const own = after.tally.ballots.find(({ person }) => person === event.person);
    const tally = tallyText(after, await namesIn(tx));
    return own && own.kind !== 'approve'
      ? reply.overruled(section.number, own.kind, tally)
      : reply.approved(section.number, tally);
  },
};
