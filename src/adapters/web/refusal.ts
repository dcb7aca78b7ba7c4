import type { RefusalCode } from '#src/core/article.ts';

/** Ends the reading of a page within this adapter; becomes a `refused` reading at its door. */
export class PageRefused extends Error {
  readonly code: RefusalCode;
  readonly detail: string | undefined;

  constructor(code: RefusalCode, detail?: string) {
    super(detail ? `${code} (${detail})` : code);
    this.name = 'PageRefused';
    this.code = code;
    this.detail = detail;
  }
}
