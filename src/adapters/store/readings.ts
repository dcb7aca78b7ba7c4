import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Readings } from '#src/ports/web.ts';
import { clean, json } from './json.ts';
import type { Schema } from './schema.ts';

const hashOf = (url: string): string => createHash('sha256').update(url).digest('base64url');

/** What the web reader keeps between times, one reading an address. */
export const readings = (trx: Transaction<Schema>, newsroom: string): Readings => ({
  async get(url) {
    const row = await trx
      .selectFrom('reading')
      .select(['reading', 'validators', 'at'])
      .where('newsroom', '=', newsroom)
      .where('url_hash', '=', hashOf(url))
      .executeTakeFirst();
    if (!row) return undefined;
    const { reading, validators, at } = row;
    return { reading, at: at.toISOString(), ...(validators ? { validators } : {}) };
  },

  async keep(url, { reading, at, validators }) {
    const values = {
      at: new Date(at),
      reading: json(reading),
      validators: validators ? json(validators) : null,
    };
    await trx
      .insertInto('reading')
      .values({ newsroom, url_hash: hashOf(url), url: clean(url), ...values })
      .onConflict((known) => known.columns(['newsroom', 'url_hash']).doUpdateSet(values))
      .execute();
  },
});
