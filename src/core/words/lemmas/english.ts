type Known = (head: string) => boolean;

/** Irregular forms, each after the word it belongs to. */
const irregular = `
be is are was were been am;have has had;do does did done;go went gone goes;say said;make made;get got gotten;know knew known;think thought
take took taken;see saw seen;come came;give gave given;find found;tell told;become became;leave left;feel felt;bring brought;begin began begun
keep kept;hold held;write wrote written;stand stood;hear heard;mean meant;meet met;run ran;pay paid;sit sat;speak spoke spoken;lie lay lain
lead led;grow grew grown;lose lost;fall fell fallen;send sent;build built;understand understood;draw drew drawn;break broke broken;spend spent
rise rose risen;drive drove driven;buy bought;wear wore worn;choose chose chosen;seek sought;throw threw thrown;catch caught;deal dealt;win won
forget forgot forgotten;sell sold;fight fought;teach taught;eat ate eaten;sing sang sung;strike struck stricken;hang hung;shake shook shaken
ride rode ridden;feed fed;shoot shot;drink drank drunk;hide hid hidden;fly flew flown flies;sleep slept;steal stole stolen;sink sank sunk
swim swam swum;beat beaten;blow blew blown;tear tore torn;swear swore sworn;wake woke woken;freeze froze frozen;spring sprang sprung;bear bore borne
bind bound;stick stuck;light lit;win won;sweep swept;overcome overcame;undergo underwent undergone;withdraw withdrew withdrawn;lend lent
undertake undertook undertaken;overtake overtook overtaken;foresee foresaw foreseen;forbid forbade forbidden;mislead misled;uphold upheld
withhold withheld;withstand withstood;oversee oversaw overseen;arise arose arisen;shrink shrank shrunk;learn learnt;burn burnt;dream dreamt
bite bitten bit;breed bred;flee fled;lay laid;shine shone;slide slid;spin spun;swing swung;weave wove woven;wind wound;dig dug;bend bent
ring rang rung;show shown;prove proven;outsell outsold;rebuild rebuilt;rewrite rewrote rewritten;resell resold;repay repaid;foretell foretold
man men;woman women;child children;foot feet;tooth teeth;goose geese;mouse mice;person people;life lives;crisis crises;analysis analyses
criterion criteria;phenomenon phenomena;policeman policemen;policewoman policewomen;spokesman spokesmen;businessman businessmen
spokeswoman spokeswomen;congressman congressmen;fireman firemen;fisherman fishermen;chairman chairmen;salesman salesmen;gunman gunmen
index indices;medium media;basis bases;hypothesis hypotheses;die died dying dies;tie tied tying;lie lied lying
awake awoke awoken;cling clung;creep crept;fling flung;forgive forgave forgiven;forgo forwent forgone;grind ground;kneel knelt
leap leapt;mistake mistook mistaken;mow mown;plead pled;sew sewn;spill spilt;spoil spoilt;strive strove striven;swell swollen;weep wept
outgrow outgrew outgrown;retell retold;forsake forsook forsaken
good better best;bad worse worst;far further farther furthest;little least;many more most
`;

const headsOf: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const entry of irregular.trim().split(/[;\n]/)) {
    const [head = '', ...forms] = entry.split(' ');
    for (const form of forms) map.set(form, [...(map.get(form) ?? []), head]);
  }
  return map;
})();

/** What may stand before the ending of a form: `mak` is of make, `runn` of run, `tri` of try. */
function* bases(radical: string, known: Known): Generator<string> {
  if (known(`${radical}e`)) yield `${radical}e`;
  else yield radical;
  if (/..([bdfglmnprst])\1$/.test(radical)) yield radical.slice(0, -1);
  if (radical.endsWith('i')) yield `${radical.slice(0, -1)}y`;
  if (radical.endsWith('ck')) yield radical.slice(0, -1);
}

function* inflected(word: string, known: Known): Generator<string> {
  yield* headsOf.get(word) ?? [];
  if (/..(?:ed|ing)$/.test(word)) yield* bases(word.replace(/(?:ed|ing)$/, ''), known);
}

function* plural(word: string): Generator<string> {
  if (!word.endsWith('s') || word.endsWith('ss')) return;
  yield word.slice(0, -1);
  if (/(?:[sxzo]|[cs]h)es$/.test(word)) yield word.slice(0, -2);
  if (word.endsWith('ies')) yield `${word.slice(0, -3)}y`;
  if (word.endsWith('ves')) yield* [`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`];
}

/** Comparatives, agents and adverbs, which are read so only when the word is nothing else. */
function* derived(word: string, known: Known): Generator<string> {
  const singular = word.replace(/(?<=[eo]r)s$/, '');
  if (/(?:er|est|or)$/.test(singular)) yield* bases(singular.replace(/(?:er|est|or)$/, ''), known);
  if (word.endsWith('ly')) {
    const adjective = word.slice(0, -2);
    yield* bases(adjective, known);
    yield `${word.slice(0, -1)}e`;
    if (adjective.endsWith('al')) yield adjective.slice(0, -2);
  }
  if (word.endsWith('ness')) yield* bases(word.slice(0, -4), known);
}

/** American spellings in British. */
function* respelt(word: string): Generator<string> {
  if (/i[sz]/.test(word) || word.includes('yz')) yield word.replace(/([iy])z/, '$1s');
  if (/ors?$/.test(word)) yield word.replace(/or(s?)$/, 'our$1');
  if (/ers?$/.test(word)) yield word.replace(/er(s?)$/, 're$1');
  if (word.includes('ense')) yield word.replace('ense', 'ence');
}

/** The headwords among `known` that a bare English word may be a form of. */
export function englishHeads(word: string, known: Known): ReadonlySet<string> {
  const heads = new Set<string>();
  const keep = (candidates: Iterable<string>): void => {
    for (const one of candidates) if (known(one)) heads.add(one);
  };
  for (const one of [word, ...respelt(word)]) {
    keep([one]);
    keep(inflected(one, known));
    if (!known(one)) keep(plural(one));
  }
  if (heads.size === 0) for (const one of [word, ...respelt(word)]) keep(derived(one, known));
  return heads;
}
