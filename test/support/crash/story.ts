import { editorsAt } from './editors.ts';
import { deathName } from './moments.ts';
import type { Mortal } from './mortal.ts';

/** What a week at the desk comes to, as its readers see it. */
export type Week = Awaited<ReturnType<typeof week>>;

/** Three people drop two links, one drafts, two approve both sections: the same week, whatever dies meanwhile. */
export async function week(desk: Mortal) {
  const { say, command, react, until, links, issue, messages } = editorsAt(desk);
  await say('camille', 'à lire https://gazette.example/un');
  await say('nour', 'et https://gazette.example/deux #loupe');
  await say('sacha', 'vu aussi https://gazette.example/un?utm_source=lettre');
  await until(
    links,
    (all) =>
      all.length === 2 &&
      all.every(({ state }) => state === 'ready') &&
      all.some(({ droppers }) => droppers.length === 2),
  );
  await desk.rest();
  await command('camille', '/jungle draft');
  const posts = await until(
    async () => (await messages()).filter(({ section }) => section),
    (all) => all.length === 2,
  );
  for (const { id } of posts)
    for (const person of ['camille', 'nour']) await react(person, id, '✅');
  await until(
    async () => ({ issue: await issue(), room: await messages() }),
    ({ issue: { state }, room }) =>
      state === 'approved' && room.some(({ text }) => text.startsWith('🟢')),
  );
  await until(messages, (all) =>
    all.every(
      ({ author, reactions, section }) =>
        (author.bot && !section) || reactions.length === (section ? 3 : 1),
    ),
  );

  return {
    deaths: desk.deaths.map(deathName),
    links: (await links()).map(({ url, rubric, state, droppers, brief }) => ({
      page: new URL(url).pathname,
      rubric,
      state,
      droppers: droppers.map(({ id }) => id).sort(),
      revision: brief?.revision.split('-')[0],
    })),
    sections: (await issue()).sections.map(({ rubric, state, tally }) => ({
      rubric,
      state,
      approve: tally.approve,
      voters: tally.people.map(({ id }) => id),
    })),
    room: (await messages()).map(({ author, text, reactions }) => ({
      by: author.id,
      text: text.replaceAll('\u00a0', ' ').split(/\n| : /)[0],
      reactions: reactions.map(({ emoji, people }) => `${emoji} ${people.map(({ id }) => id)}`),
    })),
  };
}
