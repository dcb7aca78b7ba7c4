import { z } from 'zod';
import { formNames } from '#src/core/message.ts';

/** What a section's message shows, read from the key it was posted under; undefined for any other message. */
export function subjectOf(key: string): { section: string; revision: string } | undefined {
  const [, section, revision] = /^section:([^:]+):(.+)$/.exec(key) ?? [];
  return section && revision ? { section, revision } : undefined;
}

/** What our buttons carry. */
export const buttonSchema = z.object({
  key: z.string().max(500).optional(),
  emoji: z.string().max(100).optional(),
  command: z.string().max(2000).optional(),
  form: z.enum(formNames).optional(),
  target: z.string().max(500).optional(),
});

/** A button's data, parsed. */
export type Button = z.infer<typeof buttonSchema>;
