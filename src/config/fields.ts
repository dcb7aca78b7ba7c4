import { z } from 'zod';
import { typedHost } from '#src/core/links/typed-host.ts';

/** Items between commas; none when absent. */
export const list = z
  .string()
  .default('')
  .transform((text) => text.split(',').flatMap((item) => item.trim() || []));

/** Hosts as addresses write them, between commas. */
export const hosts = (hostOf: (text: string) => string | undefined) =>
  list.transform((items, { issues }) =>
    items.map((input) => {
      const host = hostOf(input);
      if (host === undefined) issues.push({ code: 'custom', input });
      return host ?? input;
    }),
  );

/** A host as addresses write it; `*.` stands for whatever is under one. */
export const hostPattern = (text: string): string | undefined => {
  const [, star = '', host = ''] = /^(\*\.)?(.*)$/s.exec(text) ?? [];
  const named = typedHost(host);
  return named && star + named;
};

/** A whole number within bounds, both included; `usual` when absent. */
export const whole = (least: number, most: number, usual: number) =>
  z.coerce.number().int().min(least).max(most).default(usual);

/** https, or http on this machine alone. */
export const secureUrl = z
  .url({ protocol: /^https?$/ })
  .refine((url) => /^(?:https:|http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/])/i.test(`${url}/`));
