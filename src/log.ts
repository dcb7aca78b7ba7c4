import pino from 'pino';

/** Levels of `LOG_LEVEL`, from silent to everything. */
export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/** Where the app writes what happens to it; never a message's body, never a token. */
export type Log = pino.Logger;

/** One JSON line per entry, on standard error. */
export const openLog = (level: (typeof logLevels)[number]): Log =>
  pino({ level, base: null, serializers: { error: pino.stdSerializers.err } }, pino.destination(2));
