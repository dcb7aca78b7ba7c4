import { canonicalUrl } from '#src/core/links/url.ts';
import { type Arrival, type Happening, type Phase, week } from '#test/support/week.ts';
import { channel, type SlackBot, textOf } from './bot.ts';
import { asking, delivery } from './deliveries.ts';
import type { Kept } from './server.ts';

const userOf = (who: string): string => `U0${who.toUpperCase()}`;

const keyOf = ({ blocks }: Kept): string => blocks?.[0]?.block_id ?? '';

/** The messages that stand for the sections, by number. */
function sectionsIn(bot: SlackBot): Map<number, string> {
  const found = new Map<number, string>();
  for (const post of bot.posts()) {
    const number = /^(\d+)\. /.exec(textOf(post))?.[1];
    if (number && keyOf(post).startsWith('key:section:')) found.set(Number(number), post.ts);
  }
  return found;
}

/** Plays the week in a pretended workspace, its deliveries coming in as they are told to. */
export async function playWeek(bot: SlackBot, arrivals: readonly Arrival[]): Promise<void> {
  const { slack } = bot;
  const said = new Map<string, string>();
  const first = new Map<number, string>();
  let sections = new Map<number, string>();

  const own = (message: string): Kept => {
    const found = slack.at(channel, said.get(message));
    if (!found) throw new Error(`nobody said ${message}`);
    return found;
  };

  /** What Slack delivers of it, once it has happened. */
  const happen = (happening: Happening): object => {
    const user = userOf(happening.who);
    bot.pass(60_000);
    const ts = slack.tick();
    switch (happening.kind) {
      case 'says': {
        const { message, text } = happening;
        said.set(message, ts);
        slack.messages.push({ channel, ts, user, text, reactions: new Map() });
        return delivery.message({ channel, ts, user, text });
      }
      case 'replies': {
        const { message, text } = happening;
        const thread_ts = own(happening.under).ts;
        said.set(message, ts);
        slack.messages.push({ channel, ts, user, text, thread_ts, reactions: new Map() });
        return delivery.message({ channel, ts, user, text, thread_ts });
      }
      case 'edits': {
        const message = own(happening.message);
        message.text = happening.text;
        return delivery.edit(message, ts);
      }
      case 'deletes': {
        const message = own(happening.message);
        slack.messages.splice(slack.messages.indexOf(message), 1);
        return delivery.remove(message, ts);
      }
      case 'sorts': {
        const { emoji, added } = happening;
        return delivery.reaction(
          { channel, ts: own(happening.message).ts, user },
          emoji,
          ts,
          added,
        );
      }
      case 'votes': {
        const { section, emoji, added, stale } = happening;
        const on = (stale ? first : sections).get(section) ?? '';
        slack.reacted(channel, on, user, emoji, added);
        return delivery.reaction({ channel, ts: on, user }, emoji, ts, added);
      }
      case 'asks':
        return asking.command(channel, user, happening.command);
      default:
        return happening satisfies never;
    }
  };

  const play = async (phase: Phase, arrival: Arrival): Promise<void> => {
    const deliveries = phase.map(happen);
    for (const burst of arrival) {
      await Promise.all(burst.map((i) => bot.hand(deliveries[i] ?? {})));
      await bot.settled();
    }
    sections = sectionsIn(bot);
    for (const [number, ts] of sections) if (!first.has(number)) first.set(number, ts);
  };

  for (const [i, phase] of week.entries()) await play(phase, arrivals[i] ?? []);
}

type Issue = {
  state: string;
  sections: {
    rubric: string;
    state: string;
    text: string;
    sources: { url: string }[];
    tally: { approve: number; changes: number; veto: number; people: { id: string }[] };
  }[];
};

/** What the week came to, as people see it: the issue, the pool, and the channel without its passing news. */
export async function endOf(bot: SlackBot) {
  const { state, sections } = (await bot.issue(1)) as Issue;
  const pool = (await bot.links()).filter((link) => link.state !== 'withdrawn');
  const news = bot.posts().filter((post) => keyOf(post).startsWith('key:state:'));
  const notes = await bot.newsroom.store.read(bot.id, (tx) =>
    tx.threadNotes.aboutEach(pool.map(({ id }) => id)),
  );
  const standing = bot.slack.messages.filter((message) => !news.includes(message));
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
      .map(({ id, canonicalUrl: url, rubric, state: stands, droppers }) => ({
        url,
        rubric,
        state: stands,
        droppers,
        notes: notes.get(id)?.map(({ text }) => text) ?? [],
      }))
      .sort((a, b) => (a.url < b.url ? -1 : 1)),
    channel: standing
      .map((message) => ({
        text: textOf(message).replace(/\?(?:utm_source|fbclid)=\w+/g, ''),
        reactions: [...message.reactions]
          .filter(([, by]) => by.size > 0)
          .map(([name]) => name)
          .sort(),
      }))
      .map((message) => JSON.stringify(message))
      .sort(),
    news: textOf(news.at(-1) ?? { text: '' }),
  };
}
