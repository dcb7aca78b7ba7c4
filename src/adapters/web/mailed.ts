import type { Reading } from '#src/core/article.ts';
import { plainText } from './entities.ts';

/** Where senders of mail keep the web version of their letters: the place is not the medium. */
const mailers =
  /(?:^|\.)(?:mailchi\.mp|campaign-archive\d?\.com|list-manage\.com|mjt\.lu|sendinblue\.com|sendibm\d*\.com|brevo\.com|mailerlite\.(?:com|io)|createsend\d*\.com|cmail\d+\.com|sarbacane\.com|mailjet\.com|hubspotemail\.net|actionnetwork\.org|emailsp\.com)$/;

const signature =
  /(?:©|&copy;|\(c\)|copyright)\s{0,9}(?:©|&copy;)?\s{0,9}(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s,]{0,9}([\p{L}\p{N}][^,|<>.©*\n]{1,58}?)\s?(?:[,|<.]|tous droits|all rights|$)/iu;

/** Who sent a letter, by the line that reserves its rights. */
const senderIn = (source: string): string | undefined => {
  const name = plainText(signature.exec(source)?.[1] ?? '');
  return /\p{L}{2}/u.test(name) ? name : undefined;
};

/** The web version of a letter bears the name of who sent it, not of the service that keeps it. */
export function withSender(reading: Reading, source: string, url: string): Reading {
  if (!reading.article || !mailers.test(new URL(url).hostname)) return reading;
  const medium = senderIn(source);
  if (!medium) return reading;
  return reading.kind === 'article'
    ? { ...reading, article: { ...reading.article, medium } }
    : { ...reading, article: { ...reading.article, medium } };
}
