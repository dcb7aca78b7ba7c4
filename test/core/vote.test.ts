import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Mark, markKind, sectionState, tally, type VoteRules } from '#src/core/vote.ts';

const rules: VoteRules = { quorum: 2, vetoers: [], voters: [] };

const put = (person: string, emoji: string, at = 1): Mark => ({ person, emoji, added: true, at });
const take = (person: string, emoji: string, at = 2): Mark => ({ person, emoji, added: false, at });

const people = ['ana', 'bob', 'chloé', 'dan'];
const emojis = [
  '✅',
  '👍🏽',
  ':+1::skin-tone-3:',
  '✔️',
  '✏️',
  'memo',
  '⛔',
  '👀',
  'tada',
  'constructor',
];

const someMarks = fc.array(
  fc.record({
    person: fc.constantFrom(...people),
    emoji: fc.constantFrom(...emojis),
    added: fc.boolean(),
    at: fc.integer({ min: 1, max: 5 }),
  }),
  { maxLength: 30 },
);

const someRules = fc.record({
  quorum: fc.integer({ min: 1, max: 4 }),
  vetoers: fc.subarray(people),
  voters: fc.subarray(people),
});

test('Order, duplicates and replays of marks change no tally', () => {
  const shuffled = someMarks.chain((marks) =>
    fc.record({
      marks: fc.constant(marks),
      again: fc.shuffledSubarray([...marks, ...marks], { minLength: marks.length * 2 }),
      replayed: fc.subarray(marks),
    }),
  );
  fc.assert(
    fc.property(shuffled, someRules, ({ marks, again, replayed }, set) => {
      const once = tally(marks, set, 'ana');
      expect(tally(again, set, 'ana')).toEqual(once);
      expect(tally([...marks, ...replayed], set, 'ana')).toEqual(once);
    }),
  );
});

test('Whatever the marks, each voter has one ballot at most, and the counts are those of the ballots', () => {
  fc.assert(
    fc.property(someMarks, someRules, (marks, set) => {
      const { ballots, ...counts } = tally(marks, set);
      const voters = ballots.map(({ person }) => person);
      expect(new Set(voters).size).toBe(voters.length);
      expect(counts.approve + counts.changes + counts.veto).toBe(ballots.length);
      if (set.voters.length > 0) expect(set.voters).toEqual(expect.arrayContaining(voters));
    }),
  );
});

test('The latest time wins, in whatever order the marks arrive', () => {
  const marks = [put('ana', '✅', 3), take('ana', '✅', 2), put('ana', '✅', 1)];
  expect(tally(marks, rules).approve).toBe(1);
  expect(tally([...marks, take('ana', '✅', 4)].reverse(), rules).approve).toBe(0);
});

test('On equal times the removal wins', () => {
  const marks = [put('ana', '✅', 7), take('ana', '✅', 7)];
  expect(tally(marks, rules).approve).toBe(0);
  expect(tally(marks.reverse(), rules).approve).toBe(0);
});

test('Skin tones and aliases of ✅ are one ballot', () => {
  const marks = ['✅', '👍', '👍🏿', '✔️', 'thumbsup', ':+1::skin-tone-5:'].map((e) =>
    put('ana', e),
  );
  expect(tally(marks, rules)).toMatchObject({ approve: 1, changes: 0, veto: 0 });
});

test('Taking 👍 off leaves the same person’s ✅ where it stands', () => {
  const marks = [put('ana', '✅', 1), put('ana', '👍', 2), take('ana', '👍', 3)];
  expect(tally(marks, rules).approve).toBe(1);
  expect(tally([...marks, take('ana', '✅', 4)], rules).approve).toBe(0);
});

test('✏️ wins over the same person’s ✅, until it is taken off', () => {
  const marks = [put('ana', '✅', 2), put('ana', '✏️', 1)];
  expect(tally(marks, rules)).toMatchObject({ approve: 0, changes: 1 });
  expect(tally([...marks, take('ana', '✏️', 3)], rules)).toMatchObject({ approve: 1, changes: 0 });
});

test('⛔ is a veto from those who hold it, and asks for changes from anyone else', () => {
  const held = { ...rules, vetoers: ['ana'] };
  expect(tally([put('ana', '⛔'), put('bob', '⛔')], held).ballots).toEqual([
    { person: 'ana', kind: 'veto' },
    { person: 'bob', kind: 'changes' },
  ]);
});

test('A veto wins over the same person’s other marks', () => {
  const marks = [put('ana', '⛔'), put('ana', '✏️'), put('ana', '✅')];
  expect(tally(marks, { ...rules, vetoers: ['ana'] })).toMatchObject({ veto: 1, changes: 0 });
});

test('The editor’s own ✅ does not count, the editor’s ✏️ does', () => {
  expect(tally([put('ana', '✅'), put('bob', '✅')], rules, 'ana').approve).toBe(1);
  expect(tally([put('ana', '✅'), put('ana', '✏️')], rules, 'ana').changes).toBe(1);
});

test('A mark without weight is told apart', () => {
  expect(tally([put('ana', '✅'), put('bob', '✅')], rules, 'ana').uncounted).toEqual([
    { person: 'ana', kind: 'approve' },
  ]);
  expect(tally([put('ana', '✏️')], { ...rules, voters: ['bob'] })).toMatchObject({
    ballots: [],
    uncounted: [{ person: 'ana', kind: 'changes' }],
  });
});

test('Only voters count when voters are named', () => {
  const named = { ...rules, voters: ['bob'] };
  expect(tally([put('ana', '✅'), put('bob', '✅')], named).ballots).toEqual([
    { person: 'bob', kind: 'approve' },
  ]);
});

test('👀 and any other emoji carry no weight', () => {
  for (const emoji of ['👀', '🎉', 'tada', 'constructor', '__proto__', 'toString'])
    expect(markKind(emoji)).toBeUndefined();
  const marks = [put('ana', 'constructor'), put('ana', '✅', 2)];
  expect(tally(marks, rules)).toMatchObject({ approve: 1 });
});

test('A section is approved by its quorum, and held by ✏️, ⛔ or a hard finding', () => {
  const two = tally([put('ana', '✅'), put('bob', '✅')], rules);
  expect(sectionState(two, 0)).toBe('approved');
  expect(sectionState(two, 1)).toBe('open');
  expect(sectionState({ ...two, approve: 1 }, 0)).toBe('open');
  expect(sectionState({ ...two, changes: 1 }, 0)).toBe('changes');
  expect(sectionState({ ...two, changes: 1, veto: 1 }, 0)).toBe('vetoed');
});

test('Silence approves nothing, even under a quorum of none', () => {
  const silent = tally([], { ...rules, quorum: 0 });
  expect(sectionState(silent, 0)).toBe('open');
});
