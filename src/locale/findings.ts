import type { Finding, FindingCode } from '#src/core/finding.ts';
import { givesOrders } from '#src/core/text/injections.ts';
import { unmatchedIn } from '#src/core/text/unmatched.ts';
import { plural } from './grammar.ts';
import { quoted, stopped } from './quoted.ts';

/** What a finding’s text is beside: whether it rests on several articles, and the words that its rubric asks for. */
export type Beside = { several?: boolean; words?: readonly [min: number, max: number] };

type FindingToTell = Pick<
  Finding,
  'code' | 'subject' | 'whole' | 'suggestions' | 'said' | 'elsewhere' | 'against' | 'claim'
> & {
  hard?: boolean;
};

type Wording = (subject: string, instead: string | undefined, beside: Beside) => string;

const where = ({ several }: Beside): string => (several ? 'les articles' : 'l’article');
const of = ({ several }: Beside): string => (several ? 'des articles' : 'de l’article');

function lengthText(counted: string, { words }: Beside): string {
  const count = plural(Number(counted), 'mot');
  if (!words) return `La longueur (${count}) sort de celle de la rubrique : ajustez-la.`;
  const [min, max] = words;
  const cure = Number(counted) < min ? 'étoffez-le' : 'resserrez-le';
  return `Le texte compte ${count}, et la rubrique en veut de ${min} à ${max.toLocaleString('fr-FR')} : ${cure}.`;
}

/** What an editor does with a passage that does not say what the page says. */
const reread = 'réécrivez-le, ou levez la remarque s’il est juste.';

const isMailAddress = (subject: string): boolean => /^[^\s@<]+@[^\s@]+\.\p{L}+$/u.test(subject);
const isUnseen = (subject: string): boolean => /^U\+[\dA-F]{4}/u.test(subject);

/** Whether the number at fault is told as a rank: «troisième», «1er». */
const isRank = (subject: string): boolean =>
  /^(?:premi(?:er|ère)s?|seconde?s?|\p{L}{4,12}ième|\d+(?:er|re|ère|e|ème))$/iu.test(subject);

/** What is told of a quotation that lacks one of its marks, whatever else it lacks; undefined of any other. */
function unmatchedText(subject: string): string | undefined {
  const [one] = unmatchedIn(subject);
  if (one?.text !== subject) return undefined;
  return one.side === 'opening'
    ? `Le guillemet ouvert devant ${quoted(one.words)} ne se ferme pas : fermez-le après les mots cités, s’ils sont de la page, ou ôtez-le.`
    : `Le guillemet fermé après ${quoted(one.words)} ne s’ouvre pas : ouvrez-le devant les mots cités, s’ils sont de la page, ou ôtez-le.`;
}

const sentences: Record<FindingCode, Wording> = {
  number: (subject, _, beside) =>
    /fois$/iu.test(subject)
      ? `La mention ${quoted(subject)} n’a pas d’appui dans ${where(beside)} : corrigez-la.`
      : `${isRank(subject) ? 'Le rang' : 'Le nombre'} ${quoted(subject)} n’a pas d’appui dans ${where(beside)} : corrigez-le.`,
  date: (subject, _, beside) =>
    `La date ${quoted(subject)} n’a pas d’appui dans ${where(beside)} : corrigez-la.`,
  name: (subject, instead, beside) =>
    `Le nom ${quoted(subject)} ne figure pas ainsi dans ${where(beside)} : ${instead ? `peut-être ${quoted(instead)} ?` : 'vérifiez-le.'}`,
  quotation: (subject, _, beside) =>
    unmatchedText(subject) ??
    `La citation ${quoted(subject)} n’est pas mot pour mot dans ${where(beside)} : rétablissez-la, ou ôtez les guillemets.`,
  title: (subject, _, beside) =>
    `Le titre ${quoted(subject)} ne figure pas ainsi dans ${where(beside)} : vérifiez que l’œuvre est connue sous ce nom en français.`,
  evidence: (subject, _, beside) => {
    if (!/[\p{L}\p{N}]/u.test(subject))
      return `Aucun passage ${of(beside)} n’est donné pour preuve de ce fait : vérifiez-le sur la page.`;
    return givesOrders(subject)
      ? `Le passage ${quoted(subject)} donne une consigne à qui résume la page : ne le tenez pas pour une preuve.`
      : `La preuve ${quoted(subject)} n’est pas un passage ${of(beside)} : vérifiez le fait sur la page.`;
  },
  polarity: (subject, _, beside) =>
    `Le passage ${quoted(subject)} semble dire le contraire ${of(beside)} : ${reread}`,
  overstated: (subject, _, beside) =>
    `Le passage ${quoted(subject)} va plus loin que ${where(beside)} : ${reread}`,
  unsourced: (subject) =>
    `Le paragraphe ${quoted(subject)} ne repose sur aucune source : nommez-y le média qui le dit.`,
  'foreign-url': (subject, _, beside) =>
    `L’adresse ${quoted(subject)} n’est pas celle ${of(beside)} : retirez-la.`,
  mention: (subject) =>
    isMailAddress(subject)
      ? `L’adresse de courriel ${quoted(subject)} n’a pas à être publiée : retirez-la.`
      : `La mention ${quoted(subject)} interpellerait quelqu’un : retirez-la.`,
  markup: (subject) =>
    isUnseen(subject)
      ? `Le texte cache des caractères invisibles (${subject}) : effacez-les, ou retapez ce passage.`
      : `Le balisage ${quoted(subject)} n’a pas sa place dans le texte : retirez-le.`,
  order: (subject) =>
    `Le passage ${quoted(subject)} donne une consigne à une machine : retirez-le, ou racontez-le.`,
  copied: (subject, _, beside) =>
    stopped(`Passage recopié tel quel ${of(beside)}, à reformuler : ${quoted(subject)}`),
  untranslated: (subject) => stopped(`Passage à traduire en français : ${quoted(subject)}`),
  medium: (subject) =>
    `Le média cité, ${subject}, n’est pas nommé dès les premières phrases : nommez-le plus tôt.`,
  length: (subject, _, beside) => lengthText(subject, beside),
  paragraphs: (subject) =>
    `La brève compte ${plural(Number(subject), 'paragraphe')} au lieu d’un : réunissez-les.`,
  attribution: (subject) =>
    `La citation ${quoted(subject)} n’est attribuée à personne : dites qui parle, ou quel média la rapporte.`,
  unnamed: (subject) =>
    `Des paragraphes reposent sur ${subject}, que rien n’y nomme : dites ce que vous lui devez.`,
  chronology: (subject) =>
    `Le récit revient en arrière à la date ${quoted(subject)} : remettez les faits dans l’ordre, ou dites que vous y revenez.`,
  spelling: (subject, instead) =>
    stopped(
      `Orthographe à vérifier : ${quoted(subject)}${instead ? `, peut-être ${quoted(instead)}` : ''}`,
    ),
  style: (subject, instead) =>
    instead
      ? stopped(`Usage de la maison : plutôt ${quoted(instead)} que ${quoted(subject)}`)
      : `Usage de la maison : ${quoted(subject)} se supprime.`,
};

/** What is told of words that are set against others of the page, or of a fact: most often they say the reverse. */
function opposed(code: FindingCode, subject: string, against: string, beside: Beside): string {
  const [words, others] = [quoted(subject), quoted(against)];
  if (code === 'overstated')
    return `Le passage ${words} va plus loin que ${where(beside)} (${others}) : ${reread}`;
  return `Le passage ${words}, opposé à ${others}, semble dire le contraire ${of(beside)} : ${reread}`;
}

/** What is told of findings that block nothing, where that is less than what blocks. */
const mild: Partial<Record<FindingCode, Wording>> = {
  name: (subject) =>
    `L’article ne nomme pas le pays ${quoted(subject)} : vérifiez que le lieu s’y trouve.`,
  quotation: (subject) =>
    unmatchedText(subject) ??
    `La citation ${quoted(subject)} est traduite : dites-le, ou rapportez les propos sans guillemets.`,
};

/** What is told of words that the page has, and says of something else. */
const misplaced: Partial<Record<FindingCode, Wording>> = {
  number: (subject, _, beside) =>
    `Le nombre ${quoted(subject)} figure dans ${where(beside)}, mais autrement, ou à un autre propos : comparez avec la source.`,
  date: (subject, _, beside) =>
    `La date ${quoted(subject)} figure dans ${where(beside)}, mais à un autre propos : comparez avec la source.`,
  name: (subject, _, beside) =>
    `Le nom ${quoted(subject)} figure dans ${where(beside)}, mais à un autre propos : comparez avec la source.`,
};

/** The findings that the words of the page settle. */
const settledByThePage: readonly FindingCode[] = [
  'number',
  'date',
  'name',
  'polarity',
  'overstated',
  'quotation',
];

/** The words of the page that a finding is held against, as a sentence; empty when they settle nothing. */
export const passageText = ({ code, said, hard = true }: FindingToTell): string =>
  said && hard && settledByThePage.includes(code)
    ? stopped(`Passage le plus proche : ${quoted(said, 240)}`)
    : '';

/** A sentence about words that only a fact of the brief has. */
const inTheFact = (claim: string, told: string): string =>
  `Dans le fait ${quoted(claim)}, ${told.charAt(0).toLocaleLowerCase('fr')}${told.slice(1)}`;

/** A finding as an editor reads it: what is wrong, what to do, and the words of the page that it is held against. */
export const findingMessage = (finding: FindingToTell, beside: Beside = {}): string => {
  const {
    code,
    subject,
    whole = subject,
    suggestions,
    elsewhere,
    against,
    claim,
    hard = true,
  } = finding;
  const other = hard ? elsewhere && misplaced[code] : mild[code];
  const instead = suggestions?.[0];
  const told = against
    ? opposed(code, subject, against, beside)
    : (other || sentences[code])(whole, instead && whole.replace(subject, () => instead), beside);
  return [claim ? inTheFact(claim, told) : told, passageText(finding)].filter(Boolean).join(' ');
};
