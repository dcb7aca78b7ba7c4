import type { Command } from '#src/command.ts';
import { firstWords } from '#src/core/arguments.ts';
import { JungleError } from '#src/core/errors.ts';
import { reply } from '#src/locale/replies.ts';
import { linkNamed } from '#src/pipeline/find.ts';
import { pasteArticle } from '#src/pipeline/paste.ts';

const usage = '/jungle paste <lien> <texte>';

/** `/jungle paste`: gives by hand the text of a page that cannot be read. */
export const paste: Command = {
  name: 'paste',
  aliases: ['colle', 'coller'],
  usage,
  summary: 'colle à la main le texte d’une page que je n’ai pas pu lire',
  address: { at: 'after', aliases: ['colle', 'coller'] },
  run: async ({ newsroom, tx, event, args }) => {
    const { words, rest } = firstWords(args, 1);
    const [ref] = words;
    if (!ref || !rest) throw new JungleError('command.usage', { usage });
    const link = await linkNamed(tx, ref);
    const { person, room } = event;
    await pasteArticle(newsroom, tx, link, rest, { person, room });
    return reply.pasted(link.number);
  },
};
