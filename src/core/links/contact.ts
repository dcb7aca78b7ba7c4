import { parseWebUrl } from './url.ts';

/** Whether somebody can be reached there: a mail address, or one of the web, its scheme typed or not. */
export const isContact = (text: string): boolean =>
  /^(?:mailto:)?[^\s@:/]+@[^\s@:/.]+(?:\.[^\s@:/.]+)+$/i.test(text) ||
  parseWebUrl(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`) !== undefined;
