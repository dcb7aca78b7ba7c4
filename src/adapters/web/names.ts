import { plainText } from './entities.ts';

const opening =
  /^(?:(?:un )?(?:article|texte?|text|reportage|récit|enquête|entretien|propos recueillis|publié|écrit|rédigé|posted|written|words|story|interview|foto|fotos)\s*(?:de|par|by|von)?\s*:?\s*|par\s*:?\s+|by\s*:?\s+|von\s+|por\s+|de\s+|di\s+|av\s+|door\s+|auth?or(?:en|in|s|es)?\s*:\s*|author\s+|auteure?\s*:?\s*)+/iu;
const closing =
  /\s*(?:[,|•·–—-]\s*)?(?:(?:publié|mis à jour|posté|published|updated|posted)\b.*|le \d{1,2}\b.*|\d{1,2}[/. ](?:\d|\p{L}).*\d{4}.*|(?:avec|with) (?:l['’])?(?:afp|reuters|ap|agenc(?:ies?|es))\b.*|\S+@\S+.*)$/iu;
const section = /,\s*in \p{Lu}.*$/u;
const separator = /\s*(?:,|;|\bet\b|\band\b|&|\||\/|•|·)\s*/iu;
/** Conjunctions that names hold too: they part two whole names only. */
const between =
  /(?<=\p{L}{2,} \p{L}{2,})\s+(?:und|og|och|en|y|e|ve|dan|i)\s+(?=\p{Lu}\p{L}+ \p{Lu})/u;

const agencies =
  /^(?:the )?(?:afp|agence france[- ]presse|ap|associated press|reuters|thomson reuters|dpa(?:[- /].*)?|ansa|adnkronos|efe|europa press|belga|ats|keystone-?\s?(?:ats|sda)|sda|apa|xinhua|tass|kyodo(?: news)?|yonhap|pti|ani|ians|ntb|tt|ritzau|lusa|anp|pap|čtk|ctk|mti|cp|la presse canadienne|the canadian press|upi|press association|pa(?: media)?|bloomberg|getty images|agenc(?:y|ies|es?))$/iu;
const desk =
  /^(?:admin(?:istrator)?|undefined|null|author|auteur|staff(?: (?:writer|reporter))?|(?:la |die )?r[ée]da[ck]tion\b.*|redaktion.*|(?:the )?newsroom|news desk|web ?desk|editors?|editorial(?: (?:staff|team|board))?|service \p{L}+)$/iu;
const initials = /^\p{Lu}{2,6}$/u;

const isName = (name: string): boolean =>
  name.length > 1 &&
  name.length < 60 &&
  name.split(' ').length <= 6 &&
  /\p{L}/u.test(name) &&
  !/^https?:|^www\.|^@|^\d|\d{4}/iu.test(name);

/** Names out of a byline as printed: «Par Zoé Lefèvre et Ali Ba, le 3 mai» gives two. */
export function namesIn(printed: string): string[] {
  if (/^\s*(?:https?:|www\.)/i.test(printed)) return [];
  const text = plainText(printed)
    .replace(/\([^)]*\)/g, ',')
    .replace(opening, '')
    .replace(closing, '')
    .replace(section, '');
  return text
    .split(separator)
    .flatMap((name) => name.split(between))
    .map((name) => name.replace(opening, '').replace(/^[\s.:·-]+|[\s.:·-]+$/gu, ''))
    .map((name) => name.replace(/^(.{4,}) \1$/u, '$1'))
    .filter(
      (name) => isName(name) && !/^(?:undefined|null|admin|author|auteur|staff)$/i.test(name),
    );
}

/** Whether a signature is an agency's. */
export const isAgency = (name: string): boolean => agencies.test(name);

/** Whether a signature is a person's, not an agency's or a desk's. */
export const isPerson = (name: string): boolean =>
  !agencies.test(name) && !desk.test(name) && !initials.test(name);

const likeName =
  /^(?:\p{Lu}[\p{L}'’.-]*\s){1,3}(?:(?:de|du|van|von|der|di|da|le|la|el|al|bin)\s)*\p{Lu}[\p{L}'’-]+$/u;

/** Whether a line looks like one person's full name and nothing else. */
export const looksLikeName = (text: string): boolean =>
  text.length < 45 && likeName.test(text) && isPerson(text);
