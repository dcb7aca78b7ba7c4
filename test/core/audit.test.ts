import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AuditEntry, brokenAt, type SealedEntry, sealOf } from '#src/core/audit.ts';

const entry = fc.record({
  at: fc.constantFrom('2026-03-02T08:00:00Z', '2026-03-02T08:00:01Z'),
  by: fc.constantFrom('ana', 'bob', 'bruisse'),
  action: fc.constantFrom('vote.cast', 'section.edited'),
  subject: fc.string({ maxLength: 5 }),
  detail: fc.dictionary(
    fc.string({ maxLength: 4 }),
    fc.oneof(fc.string({ maxLength: 4 }), fc.integer(), fc.boolean()),
  ),
});

const sealed = (entries: readonly AuditEntry[]): SealedEntry[] => {
  let hash = '';
  return entries.map((one) => {
    hash = sealOf(hash, one);
    return { ...one, hash };
  });
};

const chain = fc.array(entry, { minLength: 2, maxLength: 8 }).map(sealed);
const chainAndPlace = fc
  .tuple(chain, fc.nat())
  .map(([log, pick]) => ({ log, i: pick % log.length }));

test('A chain as it was written is whole', () => {
  fc.assert(
    fc.property(chain, (log) => {
      expect(brokenAt(log)).toBe(-1);
    }),
  );
  expect(brokenAt([])).toBe(-1);
});

const changes: readonly ((entry: SealedEntry) => SealedEntry)[] = [
  (e) => ({ ...e, at: `${e.at}!` }),
  (e) => ({ ...e, by: `${e.by}!` }),
  (e) => ({ ...e, action: `${e.action}!` }),
  (e) => ({ ...e, subject: `${e.subject}!` }),
  (e) => ({ ...e, detail: { ...e.detail, 'one more': true } }),
  (e) => ({ ...e, hash: sealOf(e.hash, e) }),
];

test('Any change of an entry breaks the chain at that entry', () => {
  fc.assert(
    fc.property(chainAndPlace, fc.constantFrom(...changes), ({ log, i }, change) => {
      expect(brokenAt(log.map((e, j) => (j === i ? change(e) : e)))).toBe(i);
    }),
  );
});

test('A value of another type breaks the chain', () => {
  const one: AuditEntry = { at: 'now', by: 'ana', action: 'edit', subject: '1', detail: { n: 1 } };
  expect(brokenAt(sealed([one]).map((e) => ({ ...e, detail: { n: '1' } })))).toBe(0);
});

test.each([null, undefined])(
  'An entry with %s in the place of its facts breaks the chain',
  (detail) => {
    const one: AuditEntry = { at: 'now', by: 'ana', action: 'edit', subject: '1', detail: {} };
    const log = sealed([one, one]).map((e, i) => (i === 1 ? { ...e, detail } : e));
    expect(brokenAt(log as SealedEntry[])).toBe(1);
  },
);

test('An entry taken out breaks the chain where it was missing, unless it was the last', () => {
  fc.assert(
    fc.property(chainAndPlace, ({ log, i }) => {
      const rest = log.filter((_, j) => j !== i);
      expect(brokenAt(rest)).toBe(i === log.length - 1 ? -1 : i);
    }),
  );
});

test('An entry slipped in or swapped with the next breaks the chain', () => {
  fc.assert(
    fc.property(chainAndPlace, entry, ({ log, i }, stray) => {
      const slipped = log.toSpliced(i, 0, { ...stray, hash: sealOf('', stray) });
      expect(brokenAt(slipped)).toBeLessThanOrEqual(i + 1);
      expect(brokenAt(slipped)).toBeGreaterThanOrEqual(0);
    }),
  );
  const [a, b] = sealed([
    { at: '1', by: 'ana', action: 'edit', subject: 's', detail: {} },
    { at: '2', by: 'ana', action: 'edit', subject: 's', detail: {} },
  ]);
  expect(brokenAt(a && b ? [b, a] : [])).toBe(0);
});

test('The order in which an entry’s details are kept does not matter', () => {
  fc.assert(
    fc.property(entry, (one) => {
      const turned = Object.fromEntries(Object.entries(one.detail).reverse());
      expect(sealOf('', { ...one, detail: turned })).toBe(sealOf('', one));
    }),
  );
});
