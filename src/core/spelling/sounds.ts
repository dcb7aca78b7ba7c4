/** Letters that are written for others which sound as they do, or nearly; each pair both ways. */
const both = `
  ph f; th t; rh r; ch k; y i; qu k; qu c; qu q; en an; em am; en em; an am; on om; in im; in ain; in ein; ai è; ai é; ai ê; ei è; ei ê; è e; ell él; ett èt; ell èl
  au o; eau o; eau au; ss c; s c; sc c; ç ss; s z; s ss; x cc; x ct; x cs; z s; g gu; ge j; g j; gu gh; tion sion; tion ssion; xion ction; cial tial; ciel tiel
  mn mm; mn bn; ill y; ill ll; oi oy; ui uy; oeu eu; œu eu; gn ni
`;

/** The same at the ends of words. */
const ends = `
  er é; er ez; é ez; ée é; és é; ère aire; ier iaire; ant ent; ants ents; ction xion; ctions xions; ire ière; ires ières; ens ents; ans ants; int inct; ance ence; ances ences; ament ement; amant amment; amment emment; ament amment; ament emment; mant ment
  eus eux; eus eurs; eus euse; eue eure; eue eur; al el; able ible; ant and; ants ands; ard art; eil eille; ail aille; our ours; ette ète; ote otte; our oure
  ais ait; is it; us ut; ai ait; é ai; oir oire; toire toir; é er; tiel ciel
  erment ernement
`;

const pairsOf = (list: string): (readonly [string, string])[] =>
  list.split(/[;\n]/).flatMap((pair) => {
    const [one, other] = pair.trim().split(' ');
    return one && other ? [[one, other] as const, [other, one] as const] : [];
  });

const inside = pairsOf(both);
const last = pairsOf(ends);

/** Words that end otherwise than one does, or in an «s» that it lacks, and sound as it does, or nearly. */
export function* ended(word: string): Generator<string> {
  for (const [from, to] of last)
    if (word.endsWith(from)) yield word.slice(0, word.length - from.length) + to;
  yield `${word}s`;
}

/** Words that sound as one does, or nearly, by other letters in one place. */
export function* soundalikes(word: string): Generator<string> {
  for (const [from, to] of inside)
    for (
      let at = word.indexOf(from, /^[sz]$/.test(from) ? 1 : 0);
      at >= 0;
      at = word.indexOf(from, at + 1)
    )
      yield word.slice(0, at) + to + word.slice(at + from.length);
  for (const { index } of word.matchAll(/(?<=^|[rtxaeiouéèê])(?=[aeiouyéèê])/gu))
    yield `${word.slice(0, index)}h${word.slice(index)}`;
  for (const { index } of word.matchAll(/(?<![cps])h/gu))
    yield word.slice(0, index) + word.slice(index + 1);
}

/** A word with the last letter that French does not let one hear: «endroi», «respec». */
export function* finished(word: string): Generator<string> {
  for (const letter of 'txed') yield word + letter;
}

/** Plurals in «s» of what takes an «x»: «journals», «travails», «bateaus», «bijous». */
export function* pluralled(word: string): Generator<string> {
  if (/a(?:il|l|u)s$/u.test(word)) yield word.replace(/a(?:il|l|u)s$/u, 'aux');
  if (/^(?:bij|caill|gen|hib|jouj)ous$/u.test(word)) yield word.replace(/s$/u, 'x');
}
