import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { isContact } from '#src/core/links/contact.ts';
import { typedHost } from '#src/core/links/typed-host.ts';
import { areUsable, defaultRubrics, type Rubric } from '#src/core/rubric.ts';
import { emojiName } from '#src/core/text/emoji.ts';
import { logLevels } from './log.ts';

const list = z
  .string()
  .default('')
  .transform((text) => text.split(',').flatMap((item) => item.trim() || []));

/** Hosts as addresses write them. */
const hosts = (hostOf: (text: string) => string | undefined) =>
  list.transform((items, { issues }) =>
    items.map((input) => {
      const host = hostOf(input);
      if (host === undefined) issues.push({ code: 'custom', input });
      return host ?? input;
    }),
  );

/** `*.` stands for whatever is under a host. */
const hostPattern = (text: string): string | undefined => {
  const [, star = '', host = ''] = /^(\*\.)?(.*)$/s.exec(text) ?? [];
  const named = typedHost(host);
  return named && star + named;
};

const whole = (least: number, most: number, usual: number) =>
  z.coerce.number().int().min(least).max(most).default(usual);

/** https, or http on this machine alone. */
const secureUrl = z
  .url({ protocol: /^https?$/ })
  .refine((url) => /^(?:https:|http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/])/i.test(`${url}/`));

const rubric = z.object({
  key: z.string().regex(/^[\p{L}\p{N}]+$/u),
  title: z.string().min(1).max(120),
  kind: z.enum(['feature', 'brief', 'promo']),
  holds: z.tuple([z.int().min(0), z.int().min(1).max(50)]),
  words: z.tuple([z.int().min(1), z.int().min(1)]),
  emoji: z.string().optional(),
  tone: z.string().max(400).optional(),
});

const environment = z.object({
  PORT: whole(0, 65_535, 3000),
  HOST: z.string().default('127.0.0.1'),
  JUNGLE_DATA: z.string().default('./data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  JUNGLE_URL: z.url({ protocol: /^https?$/ }).optional(),
  JUNGLE_DESK_TOKEN: z.string().min(16).optional(),
  JUNGLE_SECRET: z.string().min(32).optional(),
  JUNGLE_ALLOW_HOSTS: hosts(typedHost),
  JUNGLE_CONTACT: z
    .string()
    .max(200)
    .regex(/^[\x21-\x7e]+$/)
    .refine(isContact)
    .optional(),
  JUNGLE_READ_SECONDS: whole(1, 120, 15),
  JUNGLE_READ_MEGABYTES: whole(1, 100, 10),
  JUNGLE_READ_REDIRECTS: whole(0, 20, 5),
  JUNGLE_READ_PER_HOST: whole(1, 2, 2),
  JUNGLE_READ_RETRIES: whole(0, 3, 1),
  JUNGLE_READ_PAUSE_MINUTES: whole(1, 1440, 60),
  JUNGLE_READ_FRESH_MINUTES: whole(0, 10_080, 15),
  JUNGLE_PARSE_SECONDS: whole(1, 60, 8),
  JUNGLE_PARSE_MEGABYTES: whole(96, 2048, 112),
  JUNGLE_PARSE_WORKERS: whole(1, 8, 2),
  JUNGLE_QUORUM: whole(1, 50, 2),
  JUNGLE_VETOERS: list,
  JUNGLE_VOTERS: list,
  JUNGLE_RUBRICS: z.string().optional(),
  JUNGLE_TIME_ZONE: z
    .string()
    .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC')
    .default('Europe/Paris'),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  OPENAI_MODEL: z.string().default('gpt-4.1-mini'),
  OPENAI_TIMEOUT_SECONDS: whole(5, 80, 30),
  JUNGLE_MODEL_MONTHLY_TOKENS: z.coerce.number().int().min(0).optional(),
  SLACK_BOT_TOKEN: z
    .string()
    .regex(/^xoxb-\S+$/)
    .optional(),
  SLACK_APP_TOKEN: z
    .string()
    .regex(/^xapp-\S+$/)
    .optional(),
  SLACK_SIGNING_SECRET: z
    .string()
    .regex(/^[\da-f]{16,}$/i)
    .optional(),
  SLACK_CLIENT_ID: z
    .string()
    .regex(/^[\d.]+$/)
    .optional(),
  SLACK_CLIENT_SECRET: z.string().min(8).optional(),
  SLACK_API_URL: z.url({ protocol: /^https?$/ }).default('https://slack.com/api/'),
  TEAMS_APP_ID: z.uuid().optional(),
  TEAMS_APP_PASSWORD: z.string().optional(),
  TEAMS_APP_CERTIFICATE: z.string().optional(),
  TEAMS_TENANT_ID: z.uuid().optional(),
  TEAMS_OPENID_METADATA_URL: secureUrl.default(
    'https://login.botframework.com/v1/.well-known/openidconfiguration',
  ),
  TEAMS_TOKEN_ISSUER: z.string().default('https://api.botframework.com'),
  TEAMS_LOGIN_URL: secureUrl.optional(),
  TEAMS_OAUTH_SCOPE: z.string().default('https://api.botframework.com'),
  TEAMS_SERVICE_HOSTS: hosts(hostPattern),
  LOG_LEVEL: z.enum(logLevels).default('info'),
});

/** The names of all settings. */
export const settingNames: readonly string[] = Object.keys(environment.shape);

/** The settings of a process, parsed. */
export type Config = z.infer<typeof environment> & { rubrics: readonly Rubric[] };

/** A setting that cannot be used; `variable` is its name. */
export class ConfigError extends Error {
  readonly variable: string;

  constructor(variable: string, options?: ErrorOptions) {
    super(`unusable setting: ${variable}`, options);
    this.name = 'ConfigError';
    this.variable = variable;
  }
}

function readRubrics(path: string | undefined): readonly Rubric[] {
  if (path === undefined) return defaultRubrics;
  try {
    if (!existsSync(path)) throw new Error(`no such file: ${path}`);
    const rows = z
      .array(rubric)
      .min(1)
      .parse(JSON.parse(readFileSync(path, 'utf8')));
    const rubrics = rows.map(({ emoji, tone, ...row }) => ({
      ...row,
      ...(emoji ? { emoji: emojiName(emoji) } : {}),
      ...(tone ? { tone } : {}),
    }));
    if (!areUsable(rubrics)) throw new Error('bounds out of order, or two rubrics of one name');
    return rubrics;
  } catch (cause) {
    throw new ConfigError('JUNGLE_RUBRICS', { cause });
  }
}

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
