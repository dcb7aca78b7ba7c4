import { wordList, wordSet } from '#src/core/text/word-list.ts';

const common = 'e es ent ons ez ait ais aient ant ants ante antes ions iez';
const inIra = 'ira iras iront irez irai irais irait iraient';
const inR = 'ra ras ront rons rez rai rais rait raient';
const inEr = wordSet(
  `${common} a ai as erent er era eras eront erons erez erai erais erait eraient erions eriez ee ees`,
);
const inIr = wordSet(`i ie ies is it irent ir ${inIra} irions iriez
  issent issez issais issait issaient issant issons isse`);
const inRe = wordSet(`${common} u ue us ues s is it irent ${inR}`);
const inIrregular = wordSet(`${common} u ue us ues ut urent s t x a ai as ont ir ${inIra} ${inR}`);

/** Endings that nouns have too: a word that the lexicon knows as it stands is no form of a regular verb when it has one. */
const nominal = wordSet('ent ons a as ai ez er ants ant ante antes ions ie ies u us s isse');

/** Irregular verbs, each with what its forms start with; a full stop says that only `s` or `t` follows. Prefixes («re», «sur») come on top. */
const irregular = `
avoir aur av ay
venir vien vienn viend venu venai venant vint
tenir tien tienn tiend tenu tenai tenant tint
prendre prend pren prenn pris prit
mettre met mett mis mit
uire ui uis uit
aindre ain aint aign aind
eindre ein eint eign eind
oindre oin oint oign oind
ffrir ffr ffert ffri
uvrir uvr uvert uvri
cevoir coi coiv cev cu cevr
naitre nai nait naiss naqui
connaitre connai connait connaiss connu
paraitre parai parait paraiss paru
vivre vi. viv vecu
suivre sui. suiv suivi
lire li. lis lu
crire cri crit criv
rire ri.
croire croi croy cru
boire boi boiv buv
voir voi voy vu verr
savoir sai sav su. sau sach
pouvoir peu peuv pouv pourr puiss
vouloir veu veul voul voud veuill
devoir doi doiv dev
falloir fau fall faud
valoir vau val vaud vaill
mouvoir meu. meuv mouv
mourir meur mour
courir cour
querir quier quer quis
plaire plai plais
taire tai. tais
faire fai fait fais fera feront ferai font fi. fass
traire trai trait tray
dire di dit dis
battre bat batt
vaincre vainc vainqu
soudre sou. solv solu
rompre romp
clure clu
partir pars part
sortir sors sort
dormir dors dort dorm
servir sers sert serv
sentir sens sent
mentir men. ment
vetir vet
fuir fui fuy
cueillir cueill cueille cueilli
suffire suffi suffis
envoyer envoi enverr
asseoir assis assey assied
coudre coud cous
croitre croi croit croiss cru
`;

const verbsOf: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const line of irregular.trim().split('\n')) {
    const [verb = '', ...starts] = line.split(' ');
    for (const start of starts) map.set(start, [...(map.get(start) ?? []), verb]);
  }
  return map;
})();

/** Forms that follow no rule, and words that look like the form of a verb but are none. */
const whole = new Map(
  wordList(`vont:aller va:aller vas:aller ira:aller iront:aller irait:aller sont:etre est:etre soit:etre soient:etre seront:etre ont:avoir
  avons:avoir avez:avoir serait:etre seraient:etre serais:etre etais:etre etions:etre fut:etre vais:aller
  eu:avoir mort:mourir morts:mourir morte:mourir mortes:mourir ne:naitre nee:naitre nes:naitre nees:naitre
  bu:boire dites:dire faites:faire pu:pouvoir su:savoir du:devoir vit:voir tu:taire plu:plaire
  nuit: nuits: court: courts: courte: courtes: sens: cours: cour: vers: soi: ait:avoir mai: visite: visites:`).map(
    (pair) => pair.split(':') as [string, string],
  ),
);

/** Infinitives in -er that a radical may have: `mange`, `appell`, `emploi` stand for `mang`, `appel`, `employ`. */
function* endedInEr(radical: string): Generator<string> {
  yield `${radical}er`;
  if (radical.endsWith('ge')) yield `${radical}r`;
  if (/(?:ll|tt)$/.test(radical)) yield `${radical.slice(0, -1)}er`;
  if (radical.endsWith('i')) yield `${radical.slice(0, -1)}yer`;
}

function* irregularly(radical: string, mark = ''): Generator<string> {
  for (let from = Math.max(0, radical.length - 8); from < radical.length; from++)
    for (const verb of verbsOf.get(radical.slice(from) + mark) ?? [])
      yield radical.slice(0, from) + verb;
}

/** Infinitives that a bare French form may belong to, most of them of no verb; `noun` says that the word is known as it stands. */
export function* infinitivesOf(form: string, noun: boolean): Generator<string> {
  const own = whole.get(form);
  if (own !== undefined) yield own;
  if (own === '') return;
  if (/[^nr]$/.test(form)) yield* irregularly(form);
  if (form.endsWith('d')) yield `${form}re`;
  for (let at = Math.max(1, form.length - 7); at < form.length; at++) {
    const ending = form.slice(at);
    const radical = form.slice(0, at);
    if (inIrregular.has(ending)) yield* irregularly(radical);
    if (ending === 's' || ending === 't') yield* irregularly(radical, '.');
    if (noun && (nominal.has(ending) || form.endsWith('age'))) continue;
    if (inRe.has(ending) && /[dp]$/.test(radical)) yield `${radical}re`;
    if (inIr.has(ending)) yield `${radical}ir`;
    if (inEr.has(ending) && radical.length > 1) yield* endedInEr(radical);
  }
}
