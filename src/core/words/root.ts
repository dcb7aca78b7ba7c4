import { endingsFrom, rewritten } from './endings.ts';

const inflections = endingsFrom(`
aux > al 3
ies ied > i 3
ees ee ed ing ings > - 4
ait aient issait issaient issent issant > - 4
era eront erait erent > - 5
ous > ous 2; ss > ss 2
s x > - 3
`);

/** Endings of words made of others: those of French and English agree, and what would confuse two words is kept as a sign. */
const derivations = endingsFrom(`
ation ateur atrice ator atif ative ating ate at > - 6
isation isateur isatrice isator iser ise ising > is 4
ition iteur itrice itor > it 4
issement ement iment ment > - 5
ance ence ancy ency ant ent ante ente > ant 5
icien icienne ician ique iquement ic ics ical icale ically > ic 3
ien ienne ian een eenne ean > ian 4
iste ist isme ism > ist 4
ite ity > it 4; te ty > t 5
cratie cracy > crac 3; tie cy > ci 5; ie y > i 3
aire arie ary arien > ar 4
ionnel ionnelle ionnellement ional ionale ionally > ion 3
iel ielle iellement ial iale ially > ial 3
el elle ellement al ale alement ally > al 4
if ive ivement ively > iv 4
eux euse ous eusement ously > ous 4
able ible ably ibly ablement > abl 3
eur our or er ir > - 5
ly > - 5
e > - 3
`);

const first = (word: string, rules: ReturnType<typeof endingsFrom>): string =>
  rewritten(word, rules).next().value ?? word;

/** The part of a bare word that its inflections and its French or English cousin share: `journaliste`, `journalists` → `journalist`. */
export function rootOf(word: string): string {
  if (word.length < 5) return word.length === 4 ? word.replace(/(?<=[^s])s$/, '') : word;
  return first(first(word, inflections), derivations).replaceAll('z', 's').replace(/(.)\1/g, '$1');
}
