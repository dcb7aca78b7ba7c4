import { PGlite, type Transaction } from '@electric-sql/pglite';
import { Client } from 'pg';

type Told = (sql: string) => void;

const textOf = (query: unknown): string => {
  if (typeof query === 'string') return query;
  return query !== null && typeof query === 'object' && 'text' in query ? String(query.text) : '';
};

/** Has each statement that has run inside a transaction of either engine told, before the next one runs. */
export function watchStatements(told: Told): void {
  const { transaction } = PGlite.prototype;
  PGlite.prototype.transaction = function <T>(this: PGlite, work: (tx: Transaction) => Promise<T>) {
    return transaction.call(this, (tx) => {
      const query = tx.query.bind(tx);
      const heard: Transaction['query'] = async (sql, ...others) => {
        const answer = await query<never>(sql, ...others);
        told(sql);
        return answer;
      };
      return work(Object.assign(tx, { query: heard }));
    }) as Promise<T>;
  };

  const send: unknown = Client.prototype.query;
  if (typeof send !== 'function') throw new Error('pg has changed');
  Object.assign(Client.prototype, {
    query(this: Client, ...given: unknown[]) {
      const answer: unknown = Reflect.apply(send, this, given);
      if (!(answer instanceof Promise)) return answer;
      return answer.then((result: unknown) => {
        told(textOf(given[0]));
        return result;
      });
    },
  });
}
