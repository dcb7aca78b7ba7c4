import { frenchMonth } from '#src/core/dates/calendar.ts';
import { remembered } from '#src/core/remember.ts';
import { oneOf } from '#src/core/text/one-of.ts';
import { type Place, placeOf, textBefore } from '#src/core/text/span.ts';

/** Turns of phrase whose number counts nothing: «aux quatre coins», «remis à neuf». */
const phrases: readonly RegExp[] = [
  /(?:24|vingt-quatre) heures sur (?:24|vingt-quatre)/giu,
  /24 ?h ?\/ ?24/giu,
  /(?:7|sept) jours sur (?:7|sept)/giu,
  /7 ?j ?\/ ?7/giu,
  /(?:six|sept) jours par semaine/giu,
  /(?:en|la|de|cette|sa|leur) quarantaine(?! d)/giu,
  /(?:n°|numéro|number) ?1(?!\d)/giu,
  /\d{1,2}(?: ?h(?:eures)?(?: ?\d\d)?|:\d\d),? \(?(?:heure (?:de Paris|française)|à Paris)/giu,
  /quatre coins/giu,
  /la moitié du temps/giu,
  /grands? huit/giu,
  /cent fois/giu,
  /cent pour cent/giu,
  /mille et une?/giu,
  /trente-six/giu,
  /à cent à l['’]heure/giu,
  /tous les quatre matins/giu,
  /à quatre (?:mains|pattes)/giu,
  /entre quatre murs/giu,
  /face à face/giu,
  /des mille et des cents/giu,
  /mille mercis?/giu,
  /cinq sens/giu,
  /(?<=\bre(?:m|f|p|st|n)\p{L}+ )à neuf/giu,
  /(?:tout|flambant|quasi|presque|de|du|comme) neuf(?! (?:\p{L}+[sx]|(?:à|et|ou) (?:dix|onze|douze|\p{N})|pour|mille|cent|fois|sur|millions?|milliards?)(?!\p{L}))/giu,
  /(?<!\p{L})(?:un|le|du|au|ce|cet|son|leur|notre|votre|aucun|quel|chaque) \p{L}{3,}(?<![sx]) neuf(?=[.,;:!?…»]|$| [?!;:»]| (?:(?:ne|pour|en|à|aux?|du|des|de la|est|sera|dans|avec|sans|chez|par|dès|mais|puis|car|donc|où|dont|qui|que|sur (?:une?|la|le|son|sa|leur)|(?:et|ou)(?! (?:\p{N}|dix|huit)))(?!\p{L})|[nl]['’]))/giu,
  /(?<!\p{L})(?:un|le|du|au|ce|cet|chaque) \p{L}{3,}(?<![sx]) neuf(?= sur (?:\p{N}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt)(?!\p{L}))/giu,
  /(?<!\p{L})(?:une?|le|du|au|ce|cet|son|leur|aucun|chaque) \p{L}{3,} \p{L}{2,}(?:al|el|il|if|eux|é|que|ain|aire|eur|ant|ent|iste|ble) neuf(?=[.,;:!?…»]|$| (?:coût|vaut|vala|est|était|sera|revien|se |doit)\p{L}*)/giu,
  /(?<!\p{L})(?:est|était|soit|pas|plus|guère|très|encore|moins) neuf(?=[.,;:!?…»]|$| ?[?!;:»])/giu,
  new RegExp(`(?<!\\p{L})(?:le|du|au|ce|un) neuf(?! (?:${frenchMonth}|\\p{N})(?!\\p{L}))`, 'giu'),
  /(?<!\p{L})de (?:0|zéro)(?= à )/giu,
  /trois[- ]mâts/giu,
  /quatre[- ]quarts/giu,
  /(?:se mettre|se plier|couper|cheveux) en quatre/giu,
  /en quatre(?= pour )/giu,
  /cinq colonnes/giu,
  /(?:trente|30) glorieuses/giu,
  /(?:septième|huitième|neuvième|dixième|7e|8e|9e|10e) art(?!\p{L})/giu,
  /septième ciel/giu,
  /quatrième (?:pouvoir|de couverture)/giu,
  /troisième âge/giu,
  /cinquième roue/giu,
  /(?:33|45|78) tours/giu,
  /cent pas/giu,
  /quatre cents coups/giu,
  /quatre saisons/giu,
  /quatre vents/giu,
  /trois fois rien/giu,
  /sans trois/giu,
  /moins de deux/giu,
  /(?:mille|cent) (?:et une )?(?:façons|manières|raisons|précautions|regrets)/giu,
  /plutôt (?:deux|trois) fois qu['’]une/giu,
];

/** What joins a number to the name before it: Covid-19, CP-24. */
const hyphened = /(?<!\p{L})(?!(?:Over|Under|Mid|Post|Pre|Plus)-)\p{Lu}[\p{L}\p{N}]*[-‑]$/u;

/** Names of media that end on a number, which is no figure. */
const named =
  /(?:Europe|France|Radio|Channel|Itélé|ARTE|BBC|Virgin Radio|NRJ|RTL|Formule|Formula) $/u;

const any = new RegExp(oneOf(phrases), 'giu');

/** The places of the set phrases of a text. */
const phrasesIn = remembered((text: string): Place[] => Array.from(text.matchAll(any), placeOf));

/** Whether a number of a text belongs to a set phrase or to a name. */
export function countsNothing({ start, end }: Place, text: string): boolean {
  const before = textBefore(text, start, 24);
  if (hyphened.test(before)) return true;
  if (named.test(before) && /^\d{1,2}$/.test(text.slice(start, end))) return true;
  return phrasesIn(text).some((phrase) => start >= phrase.start && start < phrase.end);
}
