import type { Purse } from '#src/ports/writer.ts';
import type { Newsroom } from './newsroom.ts';

/** A month's tokens: those entered in the store, those spent by texts not entered yet, those held for calls under way. */
type Ledger = { month: string; entered: number; spent: number; held: number };

const ledgers = new WeakMap<Newsroom, Ledger>();

function ledgerOf(newsroom: Newsroom, month: string): Ledger {
  const known = ledgers.get(newsroom);
  if (known?.month === month) return known;
  const fresh = { month, entered: 0, spent: 0, held: 0 };
  ledgers.set(newsroom, fresh);
  return fresh;
}

/** What is left of a month's tokens, shared by the texts that a newsroom has written at once; `tokens` is what the store counts. */
export function purseOf(
  newsroom: Newsroom,
  {
    month,
    tokens,
    cap = Number.POSITIVE_INFINITY,
  }: { month: string; tokens: number; cap?: number | undefined },
): Purse {
  const ledger = ledgerOf(newsroom, month);
  ledger.entered = Math.max(ledger.entered, tokens);
  return {
    hold(wanted) {
      if (ledger.entered + ledger.spent + ledger.held + wanted > cap) return undefined;
      ledger.held += wanted;
      return (spent) => {
        ledger.held -= wanted;
        ledger.spent += spent;
      };
    },
  };
}

/** Hears that the store has counted what a text took. */
export function entered(newsroom: Newsroom, month: string, tokens: number): void {
  const ledger = ledgerOf(newsroom, month);
  ledger.entered += tokens;
  ledger.spent = Math.max(0, ledger.spent - tokens);
}
