import { describe } from 'vitest';
import type { Store } from '#src/ports/store.ts';
import { linksContract } from './store/links.ts';

/** What every store owes to those who use it. */
export function storeContract(open: () => Promise<Store>): void {
  describe('links', () => linksContract(open));
}
