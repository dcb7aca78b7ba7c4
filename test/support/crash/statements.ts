import { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';

type Told = (sql: string) => void;

const textOf = (query: unknown): string => {
  if (typeof query === 'string') return query;
  return query !== null && typeof query === 'object' && 'text' in query ? String(query.text) : '';
};

const decoder = new TextDecoder();

/** The texts at the head of a message of Postgres's protocol, which end on a zero byte each. */
const headOf = (message: Uint8Array): string[] => decoder.decode(message.subarray(5)).split('\0');

/** The statement that a message to the embedded engine runs, by the text under which it was prepared. */
function statementReader(): (message: Uint8Array) => string | undefined {
  const texts = new Map<string, string>();
  return (message) => {
    const [first = '', second = ''] = headOf(message);
    switch (String.fromCharCode(message[0] ?? 0)) {
      case 'P':
        texts.set(first, second);
        return undefined;
      case 'B':
        return texts.get(second);
      default:
        return undefined;
    }
  };
}

/** Has each statement that has run in either engine told, before the next one runs. */
export function watchStatements(told: Told): void {
  const { execProtocolStream } = PGlite.prototype;
  const statementIn = statementReader();
  PGlite.prototype.execProtocolStream = async function (message, options) {
    const answer = await execProtocolStream.call(this, message, options);
    const text = statementIn(message);
    if (text !== undefined) told(text);
    return answer;
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
