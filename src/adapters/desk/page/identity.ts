import { folded } from './folded.ts';
import type { Person } from './wire.ts';

const personKey = 'bruisse.person';
const roomKey = 'bruisse.room';

const remember = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage may be refused: the choice then lasts as long as the page.
  }
};

const recall = (key: string): string | undefined => {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
};

/** What this browser chose last time: a person's id or name, and a room's id. */
export const remembered = () => ({ person: recall(personKey), room: recall(roomKey) });

/** Keeps the person this browser acts as. */
export const rememberPerson = (person: string): void => remember(personKey, person);

/** Keeps the room this browser shows. */
export const rememberRoom = (room: string): void => remember(roomKey, room);

/** Whether an id is the bot's. */
export const isBot = ({ id }: Pick<Person, 'id'>): boolean => id === 'bruisse';

/** The person with that id, else with that name, accents and case ignored. */
export const findPerson = (people: readonly Person[], idOrName: string): Person | undefined =>
  people.find(({ id }) => id === idOrName) ??
  people.find(({ name }) => folded(name.trim()) === folded(idOrName.trim()));
