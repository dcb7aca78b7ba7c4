import { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai';

/** Codes of connections that were never made: nothing was asked over them. */
const unmade =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT|CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/u;

/** How deep the cause of an error may lie. */
const deepest = 5;

/** The codes of an error and of what caused it. */
function codesOf(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth > deepest) return [];
  const { code } = error as { code?: unknown };
  return [...(typeof code === 'string' ? [code] : []), ...codesOf(error.cause, depth + 1)];
}

/** Statuses by which one server says that another, which it asked, did not answer in time. */
const gaveUp: readonly (number | undefined)[] = [504, 524];

/** Whether a server may have worked on a call that it never answered: it was asked, and did not refuse. */
export function mayHaveCost(error: unknown): boolean {
  if (error instanceof APIConnectionTimeoutError) return true;
  if (error instanceof APIConnectionError) return !codesOf(error).some((one) => unmade.test(one));
  return error instanceof APIError ? gaveUp.includes(error.status) : true;
}
