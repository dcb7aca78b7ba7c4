import type { Config } from '#src/config.ts';
import { slug } from '#src/core/slug.ts';
import type { Settings } from '#src/pipeline/newsroom.ts';

/** Rubrics, quorum, voters and vetoers; a name in the settings stands for the desk's id of that person too. */
export function settingsOf(config: Config): Settings {
  const ids = (names: readonly string[]) => [
    ...new Set(names.flatMap((name) => [name, slug(name)])),
  ];
  return {
    rubrics: config.rubrics,
    votes: {
      quorum: config.JUNGLE_QUORUM,
      vetoers: ids(config.JUNGLE_VETOERS),
      voters: ids(config.JUNGLE_VOTERS),
    },
  };
}
