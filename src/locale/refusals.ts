import type { JungleError, Refusals } from '#src/core/errors.ts';
import { shortestKey } from '#src/core/finding.ts';
import { findingName } from './finding-names.ts';
import { list, plural } from './grammar.ts';
import { quoted } from './quoted.ts';
import { beyondText } from './redraft.ts';
import { ringText, ruleFaults, ruleText } from './style.ts';

/** A value of each setting, and how it is said to have none. */
const settingExamples: Record<Refusals['setting.blank']['setting'], string> = {
  quorum: '« /jungle settings quorum 2 »',
  voters: '« /jungle settings votants Camille, Nour », ou « … votants tous »',
  vetoers: '« /jungle settings vetos Inès », ou « … vetos personne »',
  deadline: '« /jungle settings bouclage jeudi 17:00 », ou « … bouclage aucun »',
  rooms: '« /jungle settings salons la-jungle », ou « … salons aucun »',
  cap: '« /jungle settings plafond 500000 », ou « … plafond aucun »',
};

type Wording = { [Code in keyof Refusals]: (facts: Refusals[Code]) => string };

const wording: Wording = {
  'command.unknown': ({ name, nearest }) =>
    nearest
      ? `Je ne connais pas ${quoted(name)}. Vouliez-vous dire « /jungle ${nearest} » ? Sinon, « /jungle help » donne toutes les commandes.`
      : `Je ne connais pas ${quoted(name)}. « /jungle help » donne toutes les commandes.`,
  'command.usage': ({ usage }) => `Il manque quelque chose. La commande s’écrit : ${usage}`,
  'link.invalid': ({ text }) =>
    `${quoted(text)} n’est pas une adresse que je peux lire. Collez une adresse entière, qui commence par http:// ou https://.`,
  'link.unknown': ({ link }) =>
    `Je ne trouve pas de lien ${quoted(link)}. « /jungle links » en donne la liste, avec leurs numéros.`,
  'link.used': ({ url, issue }) =>
    `Ce lien a déjà bruissé dans le n° ${issue} : ${url}. Choisissez-en un autre dans « /jungle links ».`,
  'link.waiting': ({ number }) =>
    `Le lien ${number} n’est pas prêt. « /jungle links ${number} » dit où il en est, et ce qu’on peut faire.`,
  'link.alone': ({ number }) =>
    `Le lien ${number} n’est regroupé sous aucun autre : rien à séparer. « /jungle links » montre les liens.`,
  'link.told': ({ number, head }) =>
    `Le lien ${number} est raconté avec le lien ${head}, dans un seul article : prenez plutôt le lien ${head}, ou séparez-les d’abord (« /jungle une sépare ${number} »).`,
  'link.placed': ({ url, issue }) =>
    `Ce lien est déjà dans le n° ${issue} : ${url}. Pour changer son texte : « /jungle edit » ; pour le retirer : « /jungle drop ».`,
  'lead.placed': ({ number, head, section, issue }) =>
    `Le lien ${number} est dans la section ${section} du n° ${issue}${head === number ? '' : `, sous le lien ${head}`} : ses sources ne changent pas tant qu’elle y est. Retirez-la d’abord (« /jungle drop ${section} »), refaites cette commande, puis « /jungle draft » la remettra en place, réécrite d’après ses nouvelles sources.`,
  'rubric.unknown': ({ rubric, known }) =>
    `Je ne connais pas la rubrique ${quoted(rubric)}. Choisissez parmi ${list(known.map((key) => `#${key}`))}.`,
  'rubric.full': ({ title, max }) =>
    `La rubrique ${quoted(title)} est complète (${plural(max, 'place')}). Retirez d’abord une section avec « /jungle drop ».`,
  'section.unknown': ({ section, sections }) =>
    sections === 0
      ? `Je ne trouve pas de section ${quoted(section)} : le numéro est encore vide. « /jungle draft » le compose.`
      : `Je ne trouve pas de section ${quoted(section)}. ${sections > 1 ? `Donnez son numéro, de 1 à ${sections}` : 'Le numéro n’en a qu’une, la section 1'} (« /jungle show » ${sections > 1 ? 'les' : 'la'} montre).`,
  'section.several': ({ section, numbers }) =>
    `La rubrique ${quoted(section)} compte ${numbers.length} sections : donnez le numéro de celle que vous voulez, parmi ${list(numbers.map(String))} (« /jungle show » les montre).`,
  'section.whole': ({ part, number }) =>
    `${quoted(part)} est une partie de la section ${number}, et cette commande prend la section entière : donnez son numéro, ${number}. Seul « /jungle edit » change une partie.`,
  'section.one': ({ words }) =>
    `Je ne lis pas une section dans ${quoted(words)} : donnez son numéro et rien d’autre, une section à la fois (« /jungle show » les montre).`,
  'section.removed': () =>
    'Cette section a été retirée du numéro entre-temps : rien n’a changé. Si son lien attend encore dans la réserve, « /jungle draft » peut la remettre.',
  'section.outdated': ({ number }) =>
    `Cette carte montre une ancienne version de la section ${number}. Servez-vous des boutons de sa dernière version, plus bas dans la conversation.`,
  'section.changed': ({ number }) =>
    `La section ${number} a changé pendant que vous l’écriviez : rien n’a été remplacé. Relisez sa nouvelle version, puis reprenez votre texte.`,
  'redraft.beyond': beyondText,
  'section.place': ({ place, places }) =>
    places.length > 1
      ? `La place ${quoted(place)} n’est pas dans la même rubrique. Choisissez parmi ${list(places.map(String))}, ou une autre rubrique : « /jungle move ${places[0]} #loupe ».`
      : `Cette section est seule dans sa rubrique. Pour la changer de rubrique : « /jungle move ${places[0]} #loupe ».`,
  'section.edge': ({ number, edge }) =>
    `La section ${number} est déjà la ${edge === 'first' ? 'première' : 'dernière'} de sa rubrique : elle ne peut pas ${edge === 'first' ? 'monter' : 'descendre'}. Pour la changer de rubrique : « /jungle move ${number} #loupe ».`,
  'section.part': ({ number, part, parts }) =>
    `La section ${number} n’a pas de partie ${part} : elle en compte ${parts}, intertitres compris. « /jungle show » les montre.`,
  'section.source': ({ number, unknown, media }) =>
    `Rien n’a été changé : le texte renvoie à ${unknown.length > 1 ? 'des sources' : 'une source'} (${list(unknown.map((n) => `[${n}]`))}) que la section ${number} n’a pas. Elle ${media.length > 1 ? `en a ${media.length} : ${list(media.map((medium, i) => `[${i + 1}] ${medium}`))}` : `n’en a qu’une : [1] ${media[0] ?? ''}`}. Corrigez le numéro entre crochets, ou retirez-le, puis enregistrez de nouveau.`,
  'section.heading': ({ number, part }) =>
    `La partie ${part} de la section ${number} est un intertitre, qui n’a pas de source à lui. Donnez-la au paragraphe qui suit : « /jungle edit ${number}.${part + 1} [1] ».`,
  'section.long': ({ characters, most }) =>
    `Rien n’a été changé : le texte compte ${plural(characters, 'caractère')}, et une section de cette rubrique en prend ${most.toLocaleString('fr-FR')} au plus. Raccourcissez-le, puis enregistrez de nouveau.`,
  'section.text': ({ ref }) =>
    `Le texte est vide. Écrivez-le à la suite de la commande : « /jungle edit ${ref} Le nouveau texte… ».`,
  'section.unlinked': () =>
    'Cette rubrique est vide : pour y écrire à la main, ajoutez au texte l’adresse de la page (https://…) vers laquelle il renvoie.',
  'setting.unknown': ({ name }) =>
    `Je ne connais pas le réglage ${quoted(name)}. Choisissez parmi quorum, votants, vetos, bouclage, salons et plafond : « /jungle settings » les montre.`,
  'setting.blank': ({ setting }) =>
    `Rien n’a été changé : il manque la valeur de ce réglage. Écrivez par exemple ${settingExamples[setting]}.`,
  'setting.quorum': ({ text }) =>
    `${quoted(text)} n’est pas un quorum : donnez un nombre de voix, de 1 à 50 (« /jungle settings quorum 2 »).`,
  'setting.deadline': ({ text }) =>
    `Je ne comprends pas l’heure de bouclage ${quoted(text)}. Donnez un jour et une heure (« /jungle settings bouclage jeudi 17:00 »), ou « aucun ».`,
  'setting.cap': ({ text }) =>
    `${quoted(text)} n’est pas un plafond : donnez un nombre de jetons par mois (« /jungle settings plafond 500000 »), ou « aucun ».`,
  'person.unknown': ({ name }) =>
    `Je ne connais personne du nom de ${quoted(name)}. Donnez le nom sous lequel je vois cette personne ; il faut qu’elle ait déjà écrit ou voté là où je suis.`,
  'person.several': ({ name, ids }) =>
    `${ids.length} personnes portent le nom de ${quoted(name)}. Mentionnez celle que vous voulez (« @ ») en parlant au bot, ou donnez son identifiant : ${ids.join(' ou ')}.`,
  'room.unknown': ({ name, known }) =>
    known.length > 0
      ? `Je ne suis pas dans le salon ${quoted(name)}. Invitez-m’y, ou choisissez parmi ${list(known)}.`
      : `Je ne suis pas dans le salon ${quoted(name)} : invitez-m’y d’abord.`,
  'room.several': ({ name, known }) =>
    `${known.length} salons portent le nom de ${quoted(name)}. Écrivez celui que vous voulez : ${known.join(' ou ')}.`,
  'room.absent': () =>
    'Je ne suis pas dans ce salon : je ne peux rien y poster, et rien n’a été fait. Invitez-moi (dans Slack « /invite @Bruisse » ; dans Teams, ajoutez-moi à l’équipe), puis refaites cette commande.',
  'style.unread': ({ text, fault }) =>
    `Je ne lis pas d’usage dans ${quoted(text)} : ${ruleFaults[fault]}. Un usage s’écrit « /jungle style mot → autre mot », un par commande.`,
  'style.ring': ({ rule, ring }) =>
    `Je ne retiens pas l’usage ${ruleText(rule)} : ${ringText(ring)}, et aucun texte ne pourrait les suivre tous. Oubliez ou changez d’abord l’un d’eux : « /jungle style » les montre.`,
  'style.unknown': ({ rule, rules }) =>
    rules > 0
      ? `Je ne trouve pas d’usage ${quoted(rule)}. ${rules > 1 ? `Donnez son numéro, de 1 à ${rules} : « /jungle style » les montre.` : 'Il n’y en a qu’un, le numéro 1 : « /jungle style » le montre.'}`
      : 'Il n’y a aucun usage à oublier. « /jungle style x → y » en ajoute un.',
  'finding.unknown': ({ finding, open }) =>
    open.length > 0
      ? `Je ne trouve pas de remarque ${quoted(finding)} sur cette section. Écrivez l’une de celles qui restent : ${list(open.map((key) => `« ${shortestKey(key, open)} » (${findingName(key)})`))}.`
      : 'Cette section n’a aucune remarque à lever : rien à faire.',
  'issue.none': () =>
    'Aucun numéro n’est en préparation. Déposez des liens, puis composez-le avec « /jungle draft ».',
  'issue.empty': ({ reading, unreadable }) => {
    if (reading > 0)
      return `Pas encore de quoi composer un numéro : ${plural(reading, 'lien')} en cours de lecture ou de rédaction. Relancez « /jungle draft » dans un instant.`;
    if (unreadable > 0)
      return `Pas de quoi composer un numéro : ${plural(unreadable, 'lien')} que je n’ai pas pu lire. « /jungle links » dit pourquoi, « /jungle paste » permet de coller le texte à la main.`;
    return 'Pas de quoi composer un numéro : aucun lien n’attend. Déposez des adresses dans le salon, ou « /jungle add https://… ».';
  },
  'issue.unapproved': ({ number, waiting }) =>
    waiting.length === 0
      ? `Le n° ${number} est vide : rien à publier. « /jungle draft » le complète avec les liens prêts.`
      : `Le n° ${number} n’est pas encore bon à tirer : il reste à approuver ${waiting.length === 1 ? 'la section' : 'les sections'} ${list(waiting.map(String))}. « /jungle status » dit ce qui manque à chacune.`,
  'issue.unsettled': ({ number, sections }) =>
    `Le n° ${number} ne peut pas encore partir : ${sections.length === 1 ? 'la section' : 'les sections'} ${list(sections.map(String))} ${sections.length === 1 ? 'reste' : 'restent'} à réécrire ou à traduire. Réécrivez avec « /jungle edit », ou levez la remarque avec « /jungle clear <section> <remarque> <raison> ».`,
  'issue.doubtful': ({ number, unsure }) =>
    `Le n° ${number} n’est pas publié : Slack ne montre plus tous les ✅ que j’avais comptés ; il manque ceux-ci (${unsure.map((section) => `section ${section.number} : ${list(section.people)}`).join(' ; ')}). Reposez-les, ou approuvez par « /jungle approve ${unsure[0]?.number ?? 1} », puis relancez « /jungle close ».`,
  'issue.unknown': ({ number }) =>
    `Il n’y a pas de n° ${number}. « /jungle show » montre celui qui est en préparation.`,
  'issue.published': ({ number }) =>
    `Le n° ${number} est publié : il ne change plus. « /jungle draft » prépare le suivant.`,
  'article.short': ({ words, least }) =>
    `Le texte collé est trop court (${plural(words, 'mot')}) : collez au moins ${least} mots de l’article, tels qu’ils sont dans la page.`,
};

/** The sentence of a refusal: what happened and what to do next. */
export function refusalText<Code extends keyof Refusals>(error: JungleError<Code>): string {
  return wording[error.code](error.facts);
}

/** What a person reads when a bug stopped their request; `id` finds it in the log. */
export const apology = (id: string): string =>
  `Désolé, une erreur de ma part a interrompu cette demande. Réessayez ; si cela recommence, transmettez ce code à qui s’occupe de moi : ${id}.`;
