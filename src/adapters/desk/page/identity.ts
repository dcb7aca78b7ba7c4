import { folded } from './folded.ts';
import { browser, tab } from './memory.ts';
import type { Person } from './wire.ts';

const personKey = 'bruisse.person';
const roomKey = 'bruisse.room';

const recall = (key: string): string | undefined => tab.recall(key) ?? browser.recall(key);

const remember = (key: string, value: string): void => {
  tab.remember(key, value);
  browser.remember(key, value);
};

/** What this tab, or else this browser, chose last time: a person's id or name, and a room's id. */
export const remembered = () => ({ person: recall(personKey), room: recall(roomKey) });

/** Keeps whom this tab acts as, for tabs to come too. */
export const rememberPerson = (person: string): void => remember(personKey, person);

/** Keeps the room that this tab shows, for tabs to come too. */
export const rememberRoom = (room: string): void => remember(roomKey, room);

/** Keeps whom this tab acts as and the room that it shows, whatever other tabs choose. */
export const settleIn = (person: string, room: string): void => {
  tab.remember(personKey, person);
  tab.remember(roomKey, room);
};

/** Whether an id is the bot's. */
export const isBot = ({ id }: Pick<Person, 'id'>): boolean => id === 'bruisse';

/** Whether somebody may be called so: with a letter or a digit, and not as the bot is. */
export function isName(name: string): boolean {
  const parts = folded(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return parts.length > 0 && parts.join('-') !== 'bruisse';
}

/** The person with that id, else with that name, accents and case ignored. */
export const findPerson = (people: readonly Person[], idOrName: string): Person | undefined =>
  people.find(({ id }) => id === idOrName) ??
  people.find(({ name }) => folded(name.trim()) === folded(idOrName.trim()));
