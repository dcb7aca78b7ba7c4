import { unaccented } from '#src/core/text/unaccented.ts';
import { wordSet } from '#src/core/text/word-list.ts';

/** Ends of names that may also be the first word of a sentence glued to the one before: `2006.Test`. */
const words =
  'info|de|me|be|test|link|news|site|online|shop|top|example|live|store|pro|one|art|club|bar|world|life|today|help|it|es|se|no|in|at|to|us|ca|au|media|blog|page|press|tech|bank|money|win|space|host|fun|email|support|center|digital|agency|network|click|cloud|casino|paris';

const ends = `com|net|org|fr|uk|io|ai|co|eu|ch|app|dev|xyz|ru|cn|tk|biz|ly|gg|tv|nl|pl|pt|dk|lu|jp|kr|br|mx|ua|by|kz|su|cc|ws|fm|pw|gq|ml|cf|icu|vip|zip|mov|lol|bet|xxx|buzz|cyou|sbs|cam|bzh|gov|edu|onion|wiki|website|рф|укр|бел|срб|рус|онлайн|сайт|москва|中国|中國|公司|网络|香港|台湾|한국|みんな|مصر|امارات|السعودية|भारत|ไทย|ελ|ישראל|${words}`;

/** Names of hosts without the scheme that would make an address of them. */
export const domain = new RegExp(
  `(?<![\\p{L}\\p{N}@./-])(?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]*\\.)+(?:${ends}|xn--[a-z0-9-]+)(?::\\d+)?(?:\\/[^\\s<>«»"”]*)?(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])xn--[a-z0-9-]+(?:\\.[\\p{L}\\p{N}-]+)*`,
  'giu',
);

const glued = new RegExp(`^[^/]*\\p{Ll}\\.(?=\\p{Lu}\\p{Ll}*$)(?:${words})$`, 'iu');

/** Whether two sentences without a space between them only look like a domain. */
export const isGap = (name: string): boolean =>
  (/^\d+\.\p{Lu}/u.test(name) || (/\.\p{Lu}\p{Ll}*$/u.test(name) && glued.test(name))) &&
  !name.includes('/');

/** Firms, bodies and media that go by the name of their site, in lower case. */
const firms = wordSet(
  `amazon.com booking.com alibaba.com salesforce.com hotels.com paypal.com change.org archive.org character.ai crypto.com monster.com
  match.com ancestry.com cars.com made.com asp.net leboncoin.fr seloger.com cdiscount.com allocine.fr doctissimo.fr lastminute.com
  overstock.com wikipedia.org last.fm business.com france.tv arte.tv apple.tv gov.uk socket.io c3.ai x.ai stability.ai jd.com trip.com
  lemonde.fr lefigaro.fr leparisien.fr liberation.fr mediapart.fr slate.fr rue89.com bfmtv.com franceinfo.fr spiegel.de bild.de
  zeit.de le360.ma hespress.com cnn.com bbc.com politico.eu euractiv.com vox.com insider.com drugs.com mail.ru cdn.ai monday.com`,
);

/** Whether a name with a capital is a firm's or a medium's: a known one, one that bears an article, or one with the letters of its legal form after it. */
export function isNamed(name: string, before: string, after: string): boolean {
  if (!/^\p{Lu}/u.test(name)) return false;
  return (
    firms.has(unaccented(name).toLowerCase()) ||
    /(?:^|[\s«“("])(?:Le|La|Les|L['’]|The|El|Il|Der|Die|Das) ?$/u.test(before) ||
    /^,? (?:Inc|SA|SAS|Ltd|LLC|Corp|plc|AG|GmbH|NV)(?![\p{L}])/u.test(after)
  );
}
