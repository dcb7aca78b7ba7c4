import type { Config } from '#src/config.ts';
import { slug } from '#src/core/text/slug.ts';
import type { Settings } from '#src/pipeline/newsroom.ts';

/** Rubrics, quorum, voters, vetoers and the month's tokens; a name in the settings stands for the desk's id of that person too. */
export function settingsOf(config: Config): Settings {
  const ids = (names: readonly string[]) => [
    ...new Set(names.flatMap((name) => [name, slug(name)])),
  ];
  const { JUNGLE_MODEL_MONTHLY_TOKENS: monthlyTokens } = config;
  return {
    ...(monthlyTokens === undefined ? {} : { monthlyTokens }),
    rubrics: config.rubrics,
    timeZone: config.JUNGLE_TIME_ZONE,
    votes: {
      quorum: config.JUNGLE_QUORUM,
      vetoers: ids(config.JUNGLE_VETOERS),
      voters: ids(config.JUNGLE_VOTERS),
    },
  };
}
