import { readWeeklyTime, type WeeklyTime } from '#src/core/dates/deadline.ts';
import { JungleError } from '#src/core/errors.ts';
import type { Room } from '#src/core/event.ts';
import type { HouseRules } from '#src/core/house.ts';
import { slug } from '#src/core/text/slug.ts';
import type { SettingsShown } from '#src/locale/settings.ts';
import type { Tx } from '#src/ports/store/tx.ts';
import { standingVotes } from './house.ts';
import type { Newsroom } from './newsroom.ts';
import { settingsShown } from './settings-shown.ts';
import { peopleIn, roomsIn } from './settled-lists.ts';

const settingWords = {
  quorum: ['quorum'],
  voters: ['votants', 'voters'],
  vetoers: ['vetos', 'veto', 'vetoers'],
  deadline: ['bouclage', 'deadline'],
  rooms: ['salons', 'rooms'],
  cap: ['plafond', 'jetons', 'cap'],
} as const satisfies Record<keyof SettingsShown, readonly string[]>;

type Setting = keyof SettingsShown;

const names = Object.keys(settingWords) as Setting[];
const nobody = /^(?:aucun|aucune|personne|none|-)$/i;
const everybody = /^(?:tous|toutes|tout le monde|all)$/i;

const isSame = (value: string, shown: string): boolean =>
  value.replace(/\s+/g, ' ') === shown.replace(/\s+/g, ' ');

/** What is listed, which is something: an empty list never stands for all, nor for none. */
function demandSome<T>(setting: Setting, listed: readonly T[]): readonly T[] {
  if (listed.length === 0) throw new JungleError('setting.blank', { setting });
  return listed;
}

function quorumIn(text: string): number {
  const quorum = Number(text);
  if (!/^\d{1,2}$/.test(text) || quorum < 1 || quorum > 50)
    throw new JungleError('setting.quorum', { text });
  return quorum;
}

function deadlineIn(text: string): WeeklyTime {
  const deadline = readWeeklyTime(text);
  if (!deadline) throw new JungleError('setting.deadline', { text });
  return deadline;
}

function capIn(text: string): number {
  const digits = text.replace(/\s/gu, '');
  if (!/^\d{1,12}$/.test(digits)) throw new JungleError('setting.cap', { text });
  return Number(digits);
}

/** What the lines of `/jungle settings` make of the rules: one setting and its value a line, said in a room. Refuses what it cannot read. A deadline alone is settled anew, be it the same; the form sends it along with all others. */
export async function readSettlement(
  newsroom: Newsroom,
  tx: Tx,
  rules: HouseRules,
  { lines, here }: { lines: readonly string[]; here: Room },
): Promise<HouseRules> {
  const shown = await settingsShown(newsroom, tx);
  const standing = await standingVotes(newsroom, tx);
  const people = async (setting: 'voters' | 'vetoers', value: string) =>
    isSame(value, shown[setting])
      ? standing[setting]
      : demandSome(setting, await peopleIn(tx, value));
  let settled = rules;
  for (const line of lines) {
    const [, word = '', value = ''] = /^(\S+)\s*(.*)$/u.exec(line.trim()) ?? [];
    const setting = names.find((name) =>
      settingWords[name].some((known) => known === slug(word.replace(/:$/, ''))),
    );
    if (setting && !value) throw new JungleError('setting.blank', { setting });
    switch (setting) {
      case 'quorum':
        settled = { ...settled, quorum: quorumIn(value) };
        break;
      case 'voters':
        settled = { ...settled, voters: everybody.test(value) ? [] : await people(setting, value) };
        break;
      case 'vetoers':
        settled = { ...settled, vetoers: nobody.test(value) ? [] : await people(setting, value) };
        break;
      case 'rooms': {
        if (isSame(value, shown.rooms)) break;
        const rooms = nobody.test(value)
          ? []
          : demandSome(setting, await roomsIn(newsroom, tx, value, here));
        settled = { ...settled, rooms };
        break;
      }
      case 'cap':
        settled = { ...settled, monthlyTokens: nobody.test(value) ? null : capIn(value) };
        break;
      case 'deadline': {
        if (lines.length > 1 && isSame(value, shown.deadline)) break;
        const { deadline: _, deadlineSince: __, ...others } = settled;
        const deadlineSince = newsroom.now().toISOString();
        settled = nobody.test(value)
          ? others
          : { ...others, deadline: deadlineIn(value), deadlineSince };
        break;
      }
      default:
        throw new JungleError('setting.unknown', { name: word });
    }
  }
  return settled;
}
