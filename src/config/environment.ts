import { z } from 'zod';
import { isContact } from '#src/core/links/contact.ts';
import { typedHost } from '#src/core/links/typed-host.ts';
import { logLevels } from '#src/log.ts';
import { hostPattern, hosts, list, secureUrl, whole } from './fields.ts';

/** Every setting as the environment gives it. */
export const environment = z.object({
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
