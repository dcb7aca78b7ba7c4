import type { Link, Rubric, Section } from './wire.ts';

/** How many of the pool's links find a free place in an issue, each in its rubric. */
export function countFitting(
  pool: readonly Pick<Link, 'rubric'>[],
  sections: readonly Pick<Section, 'rubric'>[],
  rubrics: readonly Pick<Rubric, 'key' | 'max'>[],
): number {
  const of = (key: string, all: readonly { rubric: string }[]): number =>
    all.filter(({ rubric }) => rubric === key).length;
  return rubrics
    .map(({ key, max }) => Math.min(of(key, pool), Math.max(0, max - of(key, sections))))
    .reduce((sum, fitting) => sum + fitting, 0);
}
