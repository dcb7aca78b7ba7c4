import { emojiName } from './text/emoji.ts';

/** What a mark says about a section. */
export type MarkKind = 'approve' | 'changes' | 'veto';

/** One emoji put on or taken off one revision of a section by one person, at the platform's time. */
export type Mark = {
  person: string;
  emoji: string;
  added: boolean;
  /** Milliseconds since the epoch, as the platform says. */
  at: number;
};

/** How a newsroom votes. */
export type VoteRules = {
  quorum: number;
  vetoers: readonly string[];
  /** Who may vote; empty means everyone. */
  voters: readonly string[];
};

/** One person's standing mark on a revision. */
export type Ballot = { person: string; kind: MarkKind };

/** The standing ballots of a revision and what they come to. */
export type Tally = {
  approve: number;
  changes: number;
  veto: number;
  quorum: number;
  ballots: readonly Ballot[];
  /** What those put whose mark has no weight: an editor's ✅ on their own text, anything of who is no voter. */
  uncounted: readonly Ballot[];
};

/** How many voters are lacking for a text to reach the quorum; `own` when its writer, whose ✅ does not count, is one of them. */
export type Lacking = { people: number; own: boolean };

/** Who is lacking among those who vote on a text of `editor`. */
export function lackingVoters(voters: readonly string[], quorum: number, editor: string): Lacking {
  const all = new Set(voters);
  const own = all.delete(editor);
  return { people: Math.max(0, quorum - all.size), own };
}

/** Where a section stands; computed, never stored. */
export type SectionState = 'open' | 'approved' | 'changes' | 'vetoed';

/** The emojis that each section's message carries from the start. */
export const voteEmojis = ['white_check_mark', 'pencil2', 'no_entry'] as const;

const kinds = new Map<string, MarkKind>([
  ['white_check_mark', 'approve'],
  ['pencil2', 'changes'],
  ['no_entry', 'veto'],
]);

/** The mark an emoji stands for, if any: 👀 and all others carry no weight. */
export const markKind = (emoji: string): MarkKind | undefined => kinds.get(emojiName(emoji));

const weight: Record<MarkKind, number> = { approve: 0, changes: 1, veto: 2 };

/**
 * Marks in force: per person and emoji the latest platform time wins, on equal times the removal.
 * Taking 👍 off leaves the same person's ✅ where it stands: the two fold together only when counted.
 */
export function standing(marks: readonly Mark[]): Mark[] {
  const latest = new Map<string, Mark>();
  for (const mark of marks) {
    const key = JSON.stringify([mark.person, mark.emoji]);
    const known = latest.get(key);
    if (!known || mark.at > known.at || (mark.at === known.at && !mark.added))
      latest.set(key, mark);
  }
  return [...latest.values()].filter((mark) => mark.added);
}

/** Tally of one revision: a pure function of its marks, whatever their order or repeats. `editor` wrote the revision. */
export function tally(marks: readonly Mark[], rules: VoteRules, editor?: string): Tally {
  const ballots = new Map<string, MarkKind>();
  const uncounted: Ballot[] = [];
  for (const { person, emoji } of standing(marks)) {
    const said = markKind(emoji);
    if (!said) continue;
    const votes = rules.voters.length === 0 || rules.voters.includes(person);
    if (!votes || (said === 'approve' && person === editor)) {
      uncounted.push({ person, kind: said });
      continue;
    }
    const kind = said === 'veto' && !rules.vetoers.includes(person) ? 'changes' : said;
    const known = ballots.get(person);
    if (!known || weight[kind] > weight[known]) ballots.set(person, kind);
  }
  const count = (kind: MarkKind): number => [...ballots.values()].filter((k) => k === kind).length;
  const byPerson = (a: Ballot, b: Ballot): number =>
    a.person === b.person ? a.kind.localeCompare(b.kind) : a.person < b.person ? -1 : 1;
  return {
    approve: count('approve'),
    changes: count('changes'),
    veto: count('veto'),
    quorum: rules.quorum,
    ballots: [...ballots].map(([person, kind]) => ({ person, kind })).sort(byPerson),
    uncounted: uncounted.sort(byPerson),
  };
}

/** A section is approved by its quorum (never by silence), with no open ✏️ or ⛔ and no hard finding uncleared. */
export function sectionState(votes: Tally, hardFindings: number): SectionState {
  if (votes.veto > 0) return 'vetoed';
  if (votes.changes > 0) return 'changes';
  return votes.approve >= Math.max(1, votes.quorum) && hardFindings === 0 ? 'approved' : 'open';
}
