import type { z } from 'zod';
import type { Rubric } from '#src/core/rubric.ts';
import { environment } from './config/environment.ts';
import { ConfigError } from './config/error.ts';
import { readRubrics } from './config/rubrics.ts';

/** The names of all settings. */
export const settingNames: readonly string[] = Object.keys(environment.shape);

/** The settings of a process, parsed. */
export type Config = z.infer<typeof environment> & { rubrics: readonly Rubric[] };

/** A bot of Teams is known by all of its id, its tenant, and a password or a certificate. */
function demandTeams(config: z.infer<typeof environment>): void {
  if (!config.TEAMS_APP_ID) return;
  if (!config.TEAMS_TENANT_ID) throw new ConfigError('TEAMS_TENANT_ID');
  if (!config.TEAMS_APP_PASSWORD && !config.TEAMS_APP_CERTIFICATE)
    throw new ConfigError('TEAMS_APP_PASSWORD');
}

/** Workspaces install an app that has an id and a secret, proves who speaks, and can be reached. */
function demandSlack(config: z.infer<typeof environment>): void {
  if (!config.SLACK_CLIENT_ID && !config.SLACK_CLIENT_SECRET) return;
  for (const name of [
    'SLACK_CLIENT_ID',
    'SLACK_CLIENT_SECRET',
    'SLACK_SIGNING_SECRET',
    'JUNGLE_URL',
  ] as const)
    if (!config[name]) throw new ConfigError(name);
}

/** Reads the settings; a blank variable is an absent one. Throws ConfigError on the first that cannot be used. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const present = Object.entries(env).filter(([, value]) => value?.trim());
  const parsed = environment.safeParse(Object.fromEntries(present));
  if (!parsed.success)
    throw new ConfigError(String(parsed.error.issues[0]?.path[0]), { cause: parsed.error });
  demandTeams(parsed.data);
  demandSlack(parsed.data);
  return { ...parsed.data, rubrics: readRubrics(parsed.data.JUNGLE_RUBRICS) };
}
