import type { Config } from '#src/config.ts';
import { slug } from '#src/core/text/slug.ts';
import type { Settings } from '#src/pipeline/newsroom.ts';

/** An id of a chat has a colon (`slack:…`); all else is a name of the desk, whose ids are slugs. */
const idOf = (name: string): string => (name.includes(':') ? name : slug(name) || name);

/** Rubrics, quorum, voters, vetoers and the month's tokens, each person once, by id. */
export function settingsOf(config: Config): Settings {
  const ids = (names: readonly string[]) => [...new Set(names.map(idOf))];
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
