import type { Draft } from './draft.ts';
import { folded } from './folded.ts';
import { tab } from './memory.ts';
import type { Person } from './wire.ts';

type Kept = { by: string; draft: Draft };

const key = 'bruisse.drafts';

function recalled(): readonly Kept[] {
  try {
    return JSON.parse(tab.recall(key) ?? '[]') as Kept[];
  } catch {
    return [];
  }
}

let kept = recalled();

// By name, for the server gives somebody new another id than the page did.
const nameOf = ({ name }: Person): string => folded(name.trim());

const others = (person: Person, link: string): Kept[] =>
  kept.filter(({ by, draft }) => by !== nameOf(person) || draft.link !== link);

function keep(now: readonly Kept[]): void {
  kept = now;
  tab.remember(key, JSON.stringify(kept));
}

/** What a person has typed in sections' forms and not saved, wherever those sections are now. */
export const draftsOf = (person: Person): Draft[] =>
  kept.filter(({ by }) => by === nameOf(person)).map(({ draft }) => draft);

/** What a person has typed in the form of a link's section and not saved. */
export const draftOf = (person: Person, link: string): Draft | undefined =>
  draftsOf(person).find((draft) => draft.link === link);

/** Keeps a person's draft in the place of the one for the same link, over reloads of this tab. */
export const keepDraft = (person: Person, draft: Draft): void =>
  keep([...others(person, draft.link), { by: nameOf(person), draft }]);

/** Forgets a person's draft for a link. */
export const forgetDraft = (person: Person, link: string): void => keep(others(person, link));
