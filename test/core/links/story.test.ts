import { expect, test } from 'vitest';
import { sketchOf } from '#src/core/links/sketch.ts';
import { isSameStory, rarityIn } from '#src/core/links/story.ts';
import { different, same } from './stories/pairs.ts';
import type { told } from './stories/sample.ts';

const known = '2026-01-01';
const sketch = (article: ReturnType<typeof told>) => sketchOf(article, known);

test.each(same)('%s is the same story', (_what, one, other) => {
  expect(isSameStory(sketch(one), sketch(other))).toBe(true);
  expect(isSameStory(sketch(other), sketch(one))).toBe(true);
});

test('an article with no date is of the day it was dropped', () => {
  const [, one, other] = same[0] ?? [];
  if (!one || !other) throw new Error('no pair');
  const { publishedAt: _, ...undated } = one;
  expect(isSameStory(sketchOf(undated, '2026-03-03T10:00:00Z'), sketch(other))).toBe(true);
  expect(isSameStory(sketchOf(undated, '2026-05-03T10:00:00Z'), sketch(other))).toBe(false);
});

test('what many links share tells less than what two do', () => {
  expect(rarityIn(2, 10)).toBe(1);
  expect(rarityIn(100, 10_000)).toBeLessThan(0.6);
  const [, one, other] = same[0] ?? [];
  if (!one || !other) throw new Error('no pair');
  expect(isSameStory(sketch(one), sketch(other), () => rarityIn(100, 10_000))).toBe(false);
});

test.each(different)('%s are two stories', (_what, one, other) => {
  expect(isSameStory(sketch(one), sketch(other))).toBe(false);
});
