import { canonicalUrl } from '#src/core/links/url.ts';
import { type Arrival, type Happening, type Phase, week } from '#test/support/week.ts';
import { accountOf, activity, channel, message, press, reaction, slash } from './activities.ts';
import { buttonsOf, cardText, type TeamsBot } from './bot.ts';
import type { Posted } from './connector.ts';

type Vote = Extract<Happening, { kind: 'votes' }>;

const minute = 60_000;

/** What Teams calls the emojis of the week; some ✅ are its 👍. */
const reactionIds: Record<string, readonly string[]> = {
  white_check_mark: ['2705_whiteheavycheckmark', 'like'],
  pencil2: ['270f_pencil'],
  no_entry: ['26d4_noentry'],
  herb: ['1f33f_herb'],
  mag: ['1f50d_magnifyingglasstiltedleft'],
  newspaper: ['1f4f0_newspaper'],
  headphones: ['1f3a7_headphone'],
};

const idOf = (emoji: string, section = 0): string => {
  const ids = reactionIds[emoji] ?? [];
  return ids[section % ids.length] ?? emoji;
};

/** A vote that is cast once on the text that stands is cast by button, the others by reaction. */
const isPressed = (vote: Vote, phase: Phase): boolean =>
  vote.stale === undefined &&
  phase.filter(
    (other) =>
      other.kind === 'votes' &&
      other.who === vote.who &&
      other.section === vote.section &&
      other.emoji === vote.emoji,
  ).length === 1;

/** The messages that stand for the sections, by number. */
function sectionsIn(bot: TeamsBot): Map<number, Posted> {
  const numbered = bot
    .sections()
    .map((posted) => [Number(/^(\d+)\. /.exec(cardText(posted))?.[1]), posted] as const);
  return new Map(numbered);
}

/** Plays the week in a pretended channel, its deliveries coming in as they are told to. */
export async function playWeek(bot: TeamsBot, arrivals: readonly Arrival[]): Promise<void> {
  const { connector } = bot;
  const said = new Map<string, string>();
  const roots = new Map<string, string>();
  const first = new Map<number, Posted>();
  let sections = new Map<number, Posted>();

  const own = (name: string): string => {
    const id = said.get(name);
    if (id === undefined) throw new Error(`nobody said ${name}`);
    return id;
  };
  const inThread = (id: string) => ({
    id,
    conversation: {
      isGroup: true,
      conversationType: 'channel',
      id: `${channel};messageid=${roots.get(id) ?? id}`,
    },
  });

  /** What Teams tells of it: a message, its edit, its deletion, a command, a reaction or a button. */
  const told = (happening: Happening, phase: Phase): Record<string, unknown> => {
    const { who } = happening;
    switch (happening.kind) {
      case 'says': {
        const id = String(bot.at());
        said.set(happening.message, id);
        connector.reactions.set(id, new Set());
        return { ...message(happening.text), ...inThread(id) };
      }
      case 'replies': {
        const id = String(bot.at());
        said.set(happening.message, id);
        roots.set(id, own(happening.under));
        connector.reactions.set(id, new Set());
        return { ...message(happening.text), ...inThread(id) };
      }
      case 'edits': {
        const edited = { type: 'messageUpdate', channelData: { eventType: 'editMessage' } };
        return { ...message(happening.text), ...edited, ...inThread(own(happening.message)) };
      }
      case 'deletes': {
        connector.reactions.delete(own(happening.message));
        const deleted = { type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } };
        return { ...deleted, ...inThread(own(happening.message)) };
      }
      case 'sorts': {
        // Teams tells of reactions on a bot's own messages only; should it tell of others, they count the same.
        const ids = [idOf(happening.emoji)];
        const on = own(happening.message);
        return happening.added ? reaction(who, on, ids) : reaction(who, on, [], ids);
      }
      case 'votes': {
        const { section, emoji, added, stale } = happening;
        const on = (stale ? first : sections).get(section);
        if (!on) throw new Error(`there is no section ${section}`);
        const button = buttonsOf(on).find(({ data }) => data.emoji === emoji);
        if (button && isPressed(happening, phase)) return press(on.id, button);
        const ids = [idOf(emoji, section)];
        return added ? reaction(who, on.id, ids) : reaction(who, on.id, [], ids);
      }
      case 'asks':
        return slash(happening.command);
      default:
        return happening satisfies never;
    }
  };

  const play = async (phase: Phase, arrival: Arrival): Promise<void> => {
    const deliveries = phase.map((happening) => {
      connector.members.set(accountOf(happening.who).id, happening.who);
      bot.pass(minute);
      const timestamp = new Date(bot.at()).toISOString();
      return activity(connector.url, happening.who, { timestamp, ...told(happening, phase) });
    });
    for (const burst of arrival) {
      await Promise.all(burst.map((i) => bot.deliver(deliveries[i])));
      await bot.settled();
    }
    // The cards of a published issue have no buttons any more: a late vote is put on what they were.
    const shown = sectionsIn(bot);
    if (shown.size > 0) sections = shown;
    for (const [number, posted] of sections) if (!first.has(number)) first.set(number, posted);
  };

  for (const [i, phase] of week.entries()) await play(phase, arrivals[i] ?? []);
}

/** What the week came to, as people see it: the issue, the pool, and the channel without its passing news. */
export async function endOf(bot: TeamsBot) {
  const { state, sections } = await bot.issue(1);
  const pool = (await bot.links()).filter((link) => link.state !== 'withdrawn');
  const posts = bot
    .visible()
    .filter(({ only, conversation }) => !only && conversation.startsWith(channel));
  const isNews = (posted: Posted): boolean => /^(?:🟢|🟠|📬)/u.test(cardText(posted));
  return {
    state,
    sections: sections.map(({ rubric, state: stands, text, sources, tally }) => ({
      rubric,
      state: stands,
      text,
      sources: sources.map(({ url }) => canonicalUrl(url)),
      votes: [tally.approve, tally.changes, tally.veto],
      people: tally.people.map(({ id }) => id).sort(),
    })),
    pool: pool
      .map(({ url, rubric, state: stands, droppers, notes }) => ({
        url: canonicalUrl(url),
        rubric,
        state: stands,
        droppers: droppers.map(({ id }) => id).sort(),
        notes: notes.map(({ text }) => text),
      }))
      .sort((a, b) => (a.url < b.url ? -1 : 1)),
    cards: posts
      .filter((posted) => !isNews(posted))
      .map((posted) => cardText(posted).replace(/\?(?:utm_source|fbclid)=\w+/g, ''))
      .sort(),
    reactions: [...bot.connector.reactions.values()].map((own) => [...own].sort().join()),
    news: posts.filter(isNews).map(cardText).at(-1),
  };
}
