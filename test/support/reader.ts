import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { parsePageBytes } from '#src/adapters/web/parse.ts';
import type { Parser } from '#src/adapters/web/parser.ts';
import type { WebReader, WebReaderOptions } from '#src/adapters/web/reader.ts';
import { webReader } from '#src/adapters/web/reader.ts';

/** Reads pages on the test's own thread, so that the many readers of a test start no workers. */
const onThisThread: Parser = {
  parse: async (page) => parsePageBytes(page),
  close: async () => undefined,
};

/** A reader of sites on loopback, each named in `allowHosts`. */
export const readerFor = (
  allowHosts: readonly string[],
  options: Partial<WebReaderOptions> = {},
): WebReader =>
  webReader({ allowHosts, userAgent: 'Bruisse-test/1.0', parser: onThisThread, ...options });

/** A resolver that gives each name its answers in turn, the last for ever, and counts the questions. */
export function scripted(answers: Record<string, readonly (readonly string[])[]>): {
  lookup: LookupFunction;
  asked: string[];
} {
  const asked: string[] = [];
  const lookup: LookupFunction = (host, options, callback) => {
    const turns = answers[host] ?? [[]];
    const turn = asked.filter((name) => name === host).length;
    asked.push(host);
    const found: LookupAddress[] = (turns[turn] ?? turns.at(-1) ?? []).map((address) => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }));
    const [first] = found;
    if (!first) callback(Object.assign(new Error(host), { code: 'ENOTFOUND' }), '', 4);
    else if (options.all) callback(null, found);
    else callback(null, first.address, first.family);
  };
  return { lookup, asked };
}
