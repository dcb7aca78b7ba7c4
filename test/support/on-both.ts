import { afterAll, beforeAll, describe } from 'vitest';
import type { Store } from '#src/ports/store/store.ts';
import { engines } from './engines.ts';

/** Declares the same tests on both engines; `store()` is open while they run. */
export function onBothEngines(declare: (store: () => Store) => void): void {
  describe.each(engines)('on $name', ({ open }) => {
    let store: Store | undefined;
    beforeAll(async () => {
      store = await open();
    }, 120_000);
    afterAll(() => store?.close());
    declare(() => {
      if (!store) throw new Error('the store is not open yet');
      return store;
    });
  });
}
