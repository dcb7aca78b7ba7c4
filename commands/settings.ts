import type { Command, Context } from '#src/command.ts';
import { readDeadline } from '#src/core/deadline.ts';
import { JungleError } from '#src/core/errors.ts';
import { settingsMessage } from '#src/locale/settings.ts';
import { namesIn } from '#src/pipeline/render.ts';
import { changeSettings } from '#src/pipeline/settings.ts';
import type { KeptSettings } from '#src/ports/store.ts';

const usage =
  '/jungle settings [quorum <n> | votants <noms> | veto <noms> | échéance <jour heure>]';
const line = /^(quorum|votants?|v[ée]tos?|[ée]ch[ée]ance|deadline|voters|vetoers)\s*:?\s*(.*)$/iu;
const nobody = /^(?:|tous|toutes|tout le monde|personne|aucune?|-)$/iu;

async function people({ tx, newsroom }: Context, text: string): Promise<string[]> {
  if (nobody.test(text)) return [];
  const names = text.split(/,| et /).map((name) => name.trim().replace(/^@/, ''));
  const { voters, vetoers } = newsroom.settings.votes;
  const found: string[] = [];
  for (const name of names.filter(Boolean)) {
    const person = await tx.people.find(name);
    // Someone named by the process's settings may not have come yet.
    const id = person?.id ?? [...voters, ...vetoers].find((known) => known === name);
    if (!id) throw new JungleError('settings.person', { name });
    if (!found.includes(id)) found.push(id);
  }
  return found;
}

async function changeIn(context: Context, text: string): Promise<KeptSettings> {
  const [, name = '', value = ''] = line.exec(text.trim()) ?? [];
  const key = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  if (key === 'quorum') {
    const quorum = Number(value);
    if (!Number.isInteger(quorum) || quorum < 1 || quorum > 50)
      throw new JungleError('settings.quorum', { quorum: value });
    return { quorum };
  }
  if (/^vot/.test(key)) return { voters: await people(context, value) };
  if (/^veto/.test(key)) return { vetoers: await people(context, value) };
  if (!key) throw new JungleError('command.usage', { usage });
  if (nobody.test(value)) return { deadline: '' };
  const deadline = readDeadline(value.trim());
  if (!deadline || deadline <= context.newsroom.now())
    throw new JungleError('settings.deadline', { text: value });
  return { deadline: deadline.toISOString() };
}

/** `/jungle settings`: how the newsroom votes and when it closes its issue, shown, or changed a line each. */
export const settings: Command = {
  name: 'settings',
  aliases: ['réglages', 'reglages', 'réglage', 'reglage'],
  usage,
  summary: 'montre les réglages : quorum, qui vote, qui a un veto, échéance ; ou les change',
  run: async (context) => {
    const { newsroom, tx, event, args } = context;
    const lines = args.split('\n').filter((text) => text.trim());
    let change: KeptSettings = {};
    for (const text of lines) change = { ...change, ...(await changeIn(context, text)) };
    if (lines.length > 0)
      await changeSettings(newsroom, tx, change, { person: event.person, cause: event.id });
    return settingsMessage(newsroom.settings, await namesIn(tx), lines.length > 0);
  },
};
