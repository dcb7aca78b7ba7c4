import type { Command } from '#src/command.ts';
import { JungleError } from '#src/core/errors.ts';
import type { Link } from '#src/core/links/link.ts';
import { leadReply } from '#src/locale/lead.ts';
import { linkNamed } from '#src/pipeline/find.ts';
import { tellApart, tellTogether } from '#src/pipeline/lead.ts';

const usage = '/jungle une <lien> <lien>… | sépare <lien>';
const parts = /^(?:sépare|separe|séparer|separer)$/i;

/** `/jungle une`: several links tell one story, in one article with its sources. */
export const une: Command = {
  name: 'une',
  aliases: ['dossier', 'regroupe'],
  usage,
  summary: 'fait de plusieurs liens un seul article à plusieurs sources ; « sépare » en retire un',
  run: async ({ newsroom, tx, event, args }) => {
    const words = args.split(/[\s,]+/).filter(Boolean);
    const apart = parts.test(words[0] ?? '');
    const links: Link[] = [];
    for (const word of apart ? words.slice(1) : words) {
      const link = await linkNamed(tx, word);
      if (!links.some(({ id }) => id === link.id)) links.push(link);
    }
    const [first, ...others] = links;
    if (!first || (apart ? others.length > 0 : others.length === 0))
      throw new JungleError('command.usage', { usage });
    if (apart) {
      await tellApart(newsroom, tx, first);
      return leadReply.apart(first.number);
    }
    const { chat, id: room } = event.room;
    const { head, told } = await tellTogether(newsroom, tx, [first, ...others]);
    const drop = {
      link: head.id,
      person: event.person,
      chat,
      room,
      message: '',
      rubric: head.rubric,
    };
    await tx.links.addDrop(drop, new Date(event.at).toISOString());
    const all = [head, ...(await tx.links.followers(head.id))];
    const silent = all.filter(({ state }) => state === 'unreadable' || state === 'withdrawn');
    const numbers = silent.map(({ number }) => number);
    const say = told ? leadReply.together : leadReply.already;
    return say(head.number, all.length - silent.length, numbers);
  },
};
