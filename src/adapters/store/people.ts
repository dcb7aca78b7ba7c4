import type { Transaction } from 'kysely';
import { unaccented } from '#src/core/text/unaccented.ts';
import type { People } from '#src/ports/store/people.ts';
import type { Schema } from './schema.ts';

const fold = (name: string): string => unaccented(name.trim()).toLowerCase();

/** The people of a newsroom, in the order they were first seen. */
export function people(trx: Transaction<Schema>, newsroom: string): People {
  const rows = () =>
    trx.selectFrom('person').select(['id', 'name']).where('newsroom', '=', newsroom).orderBy('seq');
  return {
    async save({ id, name }) {
      const named = { name, folded: fold(name) };
      await trx
        .insertInto('person')
        .values({ newsroom, id, ...named })
        .onConflict((known) => known.columns(['newsroom', 'id']).doUpdateSet(named))
        .execute();
    },
    get: (id) => rows().where('id', '=', id).executeTakeFirst(),
    named: (name) => rows().where('folded', '=', fold(name)).execute(),
    list: () => rows().execute(),
  };
}
