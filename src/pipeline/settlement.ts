import { readWeeklyTime } from '#src/core/dates/deadline.ts';
import { JungleError } from '#src/core/errors.ts';
import type { HouseRules } from '#src/core/house.ts';
import { slug } from '#src/core/text/slug.ts';
import type { NamedRoom, Tx } from '#src/ports/store.ts';
import { chatOf, type Newsroom } from './newsroom.ts';

const settingWords = {
  quorum: ['quorum'],
  voters: ['votants', 'voters'],
  vetoers: ['vetos', 'veto', 'vetoers'],
  deadline: ['bouclage', 'deadline'],
  rooms: ['salons', 'rooms'],
  cap: ['plafond', 'jetons', 'cap'],
} as const;

type Setting = keyof typeof settingWords;

const names = Object.keys(settingWords) as Setting[];
const nobody = /^(?:aucun|aucune|personne|none|-)?$/i;
const everybody = /^(?:tous|toutes|tout le monde|all)?$/i;
const split = (text: string): string[] => text.split(',').flatMap((part) => part.trim() || []);

/** Rooms of every connected chat. */
export async function knownRooms({ chats }: Newsroom, tx: Tx): Promise<NamedRoom[]> {
  return (await Promise.all(chats.map(({ name }) => tx.rooms.list(name)))).flat();
}

async function peopleIn(tx: Tx, text: string): Promise<string[]> {
  const ids: string[] = [];
  for (const name of split(text)) {
    const person = await tx.people.find(name.replace(/^@/, ''));
    if (!person) throw new JungleError('person.unknown', { name });
    ids.push(person.id);
  }
  return ids;
}

async function roomsIn(newsroom: Newsroom, tx: Tx, text: string): Promise<HouseRules['rooms']> {
  const known = await knownRooms(newsroom, tx);
  return split(text).map((word) => {
    const name = slug(word.replace(/^#/, ''));
    const room = known.find((one) => slug(one.name) === name && chatOf(newsroom, one.chat));
    if (!room)
      throw new JungleError('room.unknown', { name: word, known: known.map((one) => one.name) });
    return { chat: room.chat, id: room.id };
  });
}

function quorumIn(text: string): number {
  const quorum = Number(text);
  if (!/^\d{1,2}$/.test(text) || quorum < 1 || quorum > 50)
    throw new JungleError('setting.quorum', { text });
  return quorum;
}

function deadlineIn(text: string): HouseRules['deadline'] {
  const deadline = readWeeklyTime(text);
  if (!deadline) throw new JungleError('setting.deadline', { text });
  return deadline;
}

function capIn(text: string): number {
  const digits = text.replace(/\s/gu, '');
  if (!/^\d{1,12}$/.test(digits)) throw new JungleError('setting.cap', { text });
  return Number(digits);
}

/** What the lines of `/jungle settings` make of the rules: one setting and its value a line. Refuses what it cannot read. */
export async function readSettlement(
  newsroom: Newsroom,
  tx: Tx,
  rules: HouseRules,
  lines: readonly string[],
): Promise<HouseRules> {
  let settled = rules;
  for (const line of lines) {
    const [, word = '', value = ''] = /^(\S+)\s*(.*)$/u.exec(line.trim()) ?? [];
    const setting = names.find((name) =>
      settingWords[name].some((known) => known === slug(word.replace(/:$/, ''))),
    );
    switch (setting) {
      case 'quorum':
        settled = { ...settled, quorum: quorumIn(value) };
        break;
      case 'voters':
        settled = { ...settled, voters: everybody.test(value) ? [] : await peopleIn(tx, value) };
        break;
      case 'vetoers':
        settled = { ...settled, vetoers: nobody.test(value) ? [] : await peopleIn(tx, value) };
        break;
      case 'rooms': {
        const rooms = nobody.test(value) ? [] : await roomsIn(newsroom, tx, value);
        settled = { ...settled, ...(rooms ? { rooms } : {}) };
        break;
      }
      case 'cap':
        settled = { ...settled, monthlyTokens: nobody.test(value) ? null : capIn(value) };
        break;
      case 'deadline': {
        const { deadline: _, ...others } = settled;
        const deadline = nobody.test(value) ? undefined : deadlineIn(value);
        settled = { ...others, ...(deadline ? { deadline } : {}) };
        break;
      }
      default:
        throw new JungleError('setting.unknown', { name: word });
    }
  }
  return settled;
}
