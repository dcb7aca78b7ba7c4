import { extractWriter } from '#src/adapters/writer/extract.ts';
import type { Config } from '#src/config.ts';
import type { Log } from '#src/log.ts';
import type { Checker } from '#src/ports/checker.ts';
import type { Writer } from '#src/ports/writer.ts';

/** Whether the settings name a model. */
export const hasModel = (config: Config): boolean =>
  Boolean(config.OPENAI_API_KEY || config.OPENAI_BASE_URL);

/** The writer that the settings name: a model with the extract behind it, or the extract alone. */
export async function writerOf(config: Config, check: Checker, log?: Log): Promise<Writer> {
  const fallback = extractWriter();
  if (!hasModel(config)) return fallback;
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseURL, OPENAI_MODEL: model } = config;
  const { modelWriter } = await import('#src/adapters/writer/model.ts');
  return modelWriter({
    model,
    check,
    fallback,
    ...(apiKey ? { apiKey } : {}),
    ...(baseURL ? { baseURL } : {}),
    callMs: config.OPENAI_TIMEOUT_SECONDS * 1000,
    ...(log ? { log } : {}),
  });
}
