import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freePlaces, inOrder, issueState } from '#src/core/issue.ts';
import { defaultRubrics } from '#src/core/rubric.ts';

const keys = defaultRubrics.map(({ key }) => key);

const sections = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    rubric: fc.constantFrom(...keys),
    place: fc.integer({ min: 0, max: 50 }),
  }),
  { selector: ({ rubric, place }) => `${rubric} ${place}`, maxLength: 12 },
);

test('Sections are read by rubric, then by place, in whatever order they were kept', () => {
  const shuffled = sections.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([all, mixed]) => {
      const read = inOrder(all, defaultRubrics);
      expect(inOrder(mixed, defaultRubrics)).toEqual(read);
      const ranks = read.map(({ rubric, place }) => keys.indexOf(rubric) * 100 + place);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }),
  );
});

test('Sections of a rubric that is no more stand last', () => {
  const old = { rubric: 'ancienne', place: 0 };
  const last = { rubric: 'liane', place: 3 };
  expect(inOrder([old, last], defaultRubrics)).toEqual([last, old]);
});

test('A rubric has the places that its entries leave, and never less than none', () => {
  const held = ['une', 'une', 'bruisse', 'bruisse'].map((rubric) => ({ rubric }));
  expect(Object.fromEntries(freePlaces(held, defaultRubrics))).toEqual({
    une: 0,
    bruisse: 3,
    stories: 1,
    loupe: 1,
    adore: 1,
    liane: 1,
  });
});

test('An issue is approved when it holds something and all of it is approved', () => {
  const state = fc.constantFrom('open', 'approved', 'changes', 'vetoed');
  fc.assert(
    fc.property(fc.array(state), (states) => {
      const whole = states.length > 0 && !states.some((one) => one !== 'approved');
      expect(issueState(states)).toBe(whole ? 'approved' : 'draft');
    }),
  );
  expect(issueState([])).toBe('draft');
});

test('A published issue stays so, whatever is said of its sections', () => {
  expect(issueState(['changes'], '2026-03-02T08:00:00Z')).toBe('published');
});
