import type { Command } from '#src/command.ts';
import { linkMessage, linksMessage } from '#src/locale/links.ts';
import { linkNamed } from '#src/pipeline/find.ts';
import { chatOf, type Newsroom } from '#src/pipeline/newsroom.ts';
import { namesIn } from '#src/pipeline/render.ts';
import { relatedLinks } from '#src/pipeline/same-story.ts';
import { toldWith } from '#src/pipeline/told-with.ts';
import { viewIssue } from '#src/pipeline/view.ts';
import type { Tx } from '#src/ports/store/tx.ts';

const shown = 30;
const waiting = ['received', 'reading', 'ready', 'unreadable'] as const;

/** Whether a message that dropped a link can be answered in a thread; a command that added it cannot. */
async function inThread(newsroom: Newsroom, tx: Tx, link: string): Promise<boolean> {
  const drops = await tx.links.dropsOf(link);
  return drops.some(
    ({ chat, room: id, message }) => message && chatOf(newsroom, chat)?.threaded?.({ chat, id }),
  );
}

/** `/jungle links`: the links that wait, by number, with their state; or one link, wherever it stands, with its notes. */
export const links: Command = {
  name: 'links',
  aliases: ['liens', 'lien'],
  usage: '/jungle links [lien]',
  summary: 'les liens en attente, leur numéro et leur état ; ou un seul lien et ses notes',
  address: { at: 'alone', aliases: [] },
  run: async ({ newsroom, tx, args }) => {
    const one = args ? await linkNamed(tx, args) : undefined;
    const rows = one ? [one] : await tx.links.list({ states: waiting, loose: true, limit: shown });
    const ids = rows.map(({ id }) => id);
    const wording = {
      names: await namesIn(tx),
      timeZone: newsroom.settings.timeZone,
      related: await relatedLinks(tx, ids),
      notes: await tx.threadNotes.aboutEach(ids),
      told: await toldWith(tx, rows),
    };
    const open = await tx.issues.open();
    const view = open && (await viewIssue(newsroom, tx, open.number));
    if (one) {
      const section = view?.sections.find(({ link }) => link === (one.toldBy ?? one.id));
      return linkMessage(one, wording, {
        threaded: await inThread(newsroom, tx, one.id),
        ...(view && section ? { placed: { issue: view.number, section: section.number } } : {}),
      });
    }
    const counts = await tx.links.count();
    const total = waiting.reduce((sum, state) => sum + counts[state], counts.drafting);
    return linksMessage(rows, { total, placed: view?.sections.length ?? 0 }, wording);
  },
};
