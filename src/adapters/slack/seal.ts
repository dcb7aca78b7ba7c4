import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { z } from 'zod';

const algorithm = 'aes-256-gcm';

const sealed = z.object({
  /** Names the key, so that a changed secret is told from a damaged text. */
  key: z.string(),
  iv: z.string(),
  tag: z.string(),
  text: z.string(),
});

/** A text that only its tenant's reader can open. */
export type Sealed = z.infer<typeof sealed>;

/** Seals texts, each for one tenant. */
export type Seal = {
  close(tenant: string, text: string): Sealed;
  /** The text; undefined when it was sealed with another secret, for another tenant, or was touched since. */
  open(tenant: string, kept: unknown): string | undefined;
};

/** AES-256-GCM with the tenant as additional data, under a key derived from the process's secret. */
export function sealWith(secret: string): Seal {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'bruisse: tokens of Slack', 32));
  const name = createHash('sha256').update(key).digest('hex').slice(0, 16);
  return {
    close(tenant, text) {
      const iv = randomBytes(12);
      const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(tenant));
      const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return {
        key: name,
        iv: iv.toString('base64'),
        tag: cipher.getAuthTag().toString('base64'),
        text: hidden.toString('base64'),
      };
    },
    open(tenant, kept) {
      const { data } = sealed.safeParse(kept);
      if (data?.key !== name) return undefined;
      try {
        const iv = Buffer.from(data.iv, 'base64');
        const decipher = createDecipheriv(algorithm, key, iv, { authTagLength: 16 })
          .setAAD(Buffer.from(tenant))
          .setAuthTag(Buffer.from(data.tag, 'base64'));
        return decipher.update(data.text, 'base64', 'utf8') + decipher.final('utf8');
      } catch {
        return undefined;
      }
    },
  };
}
