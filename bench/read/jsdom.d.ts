/** The part of jsdom that the bench uses; its own types need a browser's. */
declare module 'jsdom' {
  import type { Readability } from '@mozilla/readability';

  /** Silent unless listened to. */
  export class VirtualConsole {}

  export class JSDOM {
    constructor(html: string, options: { url: string; virtualConsole: VirtualConsole });
    window: { document: ConstructorParameters<typeof Readability>[0]; close(): void };
  }
}
