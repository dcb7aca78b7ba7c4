import type { Command } from '#src/command.ts';
import { firstWords } from '#src/core/arguments.ts';
import { JungleError } from '#src/core/errors.ts';
import { reply } from '#src/locale/replies.ts';
import { openIssue, sectionIn } from '#src/pipeline/find.ts';
import { requestRedraft } from '#src/pipeline/redraft.ts';

const usage = '/jungle redraft <section> [consigne]';

/** `/jungle redraft`: another version of a section by the writer, after an instruction. */
export const redraft: Command = {
  name: 'redraft',
  aliases: ['autre', 'version'],
  usage,
  summary: 'fait écrire une autre version d’une section, selon une consigne',
  run: async ({ newsroom, tx, event, args }) => {
    const { words, rest } = firstWords(args, 1);
    const [ref] = words;
    if (!ref) throw new JungleError('command.usage', { usage });
    const section = sectionIn(await openIssue(newsroom, tx), ref);
    await requestRedraft(tx, section, rest, event);
    return reply.redrafting(section.number);
  },
};
