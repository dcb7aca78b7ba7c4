import { setFlagsFromString } from 'node:v8';

/**
 * Has WebAssembly compiled once, by the baseline compiler. Optimising an engine as large as Postgres
 * takes half a gigabyte and seconds of processor, after each start, for queries hardly any faster.
 */
export function compileOnce(): void {
  setFlagsFromString('--no-wasm-tier-up');
  setFlagsFromString('--no-wasm-dynamic-tiering');
}
