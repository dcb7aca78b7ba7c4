import { readCall } from '#src/core/call-to-action.ts';

/** An arrow and what it says, to the end of a text. */
const arrow = /(?:→|➡\uFE0F?|->)(?<line>[^\n→➡>]*)$/u;

/** Splits a call to action off the end of a model's text, behind an arrow after the last sentence. */
export function closingCall(said: string): { text: string; action: string } {
  const found = arrow.exec(said.trimEnd());
  const call = readCall(found?.groups?.line ?? '');
  const above = said.slice(0, found?.index ?? 0);
  const text = above.trimEnd();
  const apart = /[.!?…»”"]$/u.test(text) || above.slice(text.length).includes('\n');
  return call && apart ? { text, action: call.label } : { text: said, action: '' };
}
