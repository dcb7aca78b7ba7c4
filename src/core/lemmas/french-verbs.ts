/** Endings of French verbs, bare; what precedes them is a radical. */
const endingsOfVerbs = new Set(
  `e es ent ons ez s t ai as a erent ais ait aient ions iez ant ants ante antes er
  era eras eront erons erez erai erais erait eraient erions eriez ee ees
  i ie ies is it ite ites irent ir ira iront irait irais irai iraient irons irez
  u ue us ues ut urent ra ras ront rons rez rai rais rait raient te ts tes se ses`.split(/\s+/),
);

/** Endings that nouns have too: a word that the lexicon knows as it stands is read as no verb when it has one. */
const nominal = new Set(
  'ent ons a as ai ez er ants ant ante antes ions ie ies ite ites t te ts tes se ses u us s'.split(
    ' ',
  ),
);

/** Irregular radicals, each verb with those that its forms start with; prefixes («re», «sur») come on top. */
const irregular = `
avoir aur ay
venir ven vien vienn viend vin vins
tenir ten tien tienn tiend tin
prendre prend pren prenn pri
mettre met mett mi
uire ui uis
aindre ain aign aind
eindre ein eign eind
oindre oin oign oind
frir fr fer fri
vrir vr ver vri
cevoir coi coiv cev c cevr
aitre ai aiss ait
connaitre conn
paraitre par
naitre naqui nai naiss
vivre vi viv vec
suivre sui suiv
lire li lis l
crire cri criv
rire ri
croire croi croy cr
boire boi boiv buv b
voir voi voy v ver
savoir sai sav s sau sach
pouvoir peu peuv pouv p pour puiss pui
vouloir veu veul voul voud veuill
devoir doi doiv dev d
falloir fau fall faud faill
valoir vau val vaud vaill
mouvoir meu meuv mouv m
mourir meur mour mor
courir cour
querir quier quer qui
plaire plai plais pl
taire tai tais t
faire fai fais fe fi fass fiss
traire trai tray
dire di dis
battre bat batt
vaincre vainc vainqu
soudre sou solv sol
rompre romp
clure clu
partir par part
sortir sor sort
dormir dor dorm
servir ser serv
sentir sen sent
mentir men ment
vetir ve vet
fuir fui fuy
cueillir cueille cueill
suffire suffi suffis
envoyer envoi enver
asseoir assi assey assoi
aller all i v
coudre coud cous
accroitre accroi accroiss accr
croitre croi croiss cr
`;

const verbsOf: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const line of irregular.trim().split('\n')) {
    const [verb = '', ...radicals] = line.split(' ');
    for (const radical of radicals) map.set(radical, [...(map.get(radical) ?? []), verb]);
  }
  return map;
})();

/** Forms that follow no rule at all. */
const whole = new Map(
  `vont aller;va aller;vas aller;font faire;mort mourir;morts mourir;morte mourir;mortes mourir;ne naitre;nee naitre;nes naitre;nees naitre
  sont etre;est etre;ont avoir;eu avoir;ouvert ouvrir;offert offrir;sait savoir;dites dire;faites faire;jette jeter;jettent jeter`
    .split(/[;\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** Infinitives in -er that a radical may have: `mange`, `appell`, `emploi` stand for `mang`, `appel`, `employ`. */
function* inEr(radical: string): Generator<string> {
  yield `${radical}er`;
  if (radical.endsWith('ge')) yield `${radical.slice(0, -1)}r`;
  if (/(ll|tt)$/.test(radical)) yield `${radical.slice(0, -1)}er`;
  if (radical.endsWith('i')) yield `${radical.slice(0, -1)}yer`;
}

function* irregularly(radical: string): Generator<string> {
  for (let from = Math.max(0, radical.length - 7); from < radical.length; from++)
    for (const verb of verbsOf.get(radical.slice(from)) ?? []) yield radical.slice(0, from) + verb;
}

/** Infinitives that a bare French form may belong to, most of them of no verb; `noun` says that the word is known as it stands. */
export function* infinitivesOf(form: string, noun: boolean): Generator<string> {
  const own = whole.get(form);
  if (own) yield own;
  yield `${form}re`;
  yield* irregularly(form);
  for (let at = Math.max(1, form.length - 8); at < form.length; at++) {
    const ending = form.slice(at);
    if (!endingsOfVerbs.has(ending) || (noun && nominal.has(ending))) continue;
    const radical = form.slice(0, at);
    yield* irregularly(radical);
    yield `${radical}re`;
    yield `${radical}ir`;
    if (radical.endsWith('iss')) yield `${radical.slice(0, -2)}r`;
    if (radical.length > 2) yield* inEr(radical);
  }
}
