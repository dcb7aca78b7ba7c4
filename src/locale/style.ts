import type { Action, Block, Message, Span } from '#src/core/message.ts';
import { plain } from '#src/core/message.ts';
import type { Styled } from '#src/core/style/apply-style.ts';
import { longestSide, type RuleFault } from '#src/core/style/read-rule.ts';
import { rulesGiven } from '#src/core/style/style.ts';
import type { StyleRule } from '#src/core/style/style-rule.ts';
import { list, plural } from './grammar.ts';
import { quoted } from './quoted.ts';
import type { Names } from './section.ts';

type Kept = StyleRule & { learned: boolean; by: string };

const mostButtons = 20;

/** What keeps words from being a rule, and what to do about it. */
export const ruleFaults: Record<RuleFault, string> = {
  arrowless: 'mettez une flèche (→) entre ce qui se remplace et ce qui se met à sa place',
  arrows: 'écrivez une seule flèche entre ce qui se remplace et ce qui se met à sa place',
  long: `chaque côté de la flèche tient en ${longestSide} caractères au plus, gardez-en les mots qui comptent`,
  address: 'une adresse ne se remplace pas, gardez les mots seuls',
  signs: 'retirez les chevrons < et >',
  letterless: 'ce qui se remplace doit avoir au moins une lettre ou un chiffre',
  same: 'les mots sont les mêmes des deux côtés, capitales, espaces et apostrophes mises à part ; écrivez-en d’autres à droite',
};

/** The same for whoever fills a form, where it is told otherwise. */
export const fieldFaults: Partial<Record<RuleFault, string>> = {
  arrows: 'écrivez chaque champ sans flèche',
  long: `chaque champ tient en ${longestSide} caractères au plus, gardez-en les mots qui comptent`,
  same: 'les deux champs disent la même chose, capitales, espaces et apostrophes mises à part ; écrivez d’autres mots dans le second',
};

/** A rule with its arrow. */
export const ruleText = ({ wrong, wanted }: StyleRule): string =>
  `${quoted(wrong)} → ${wanted ? quoted(wanted) : '(supprimé)'}`;

/** What keeps a rule from standing beside those that lead back to it. */
export const ringText = (ring: readonly StyleRule[]): string =>
  `il tournerait en rond avec ${list(ring.map(ruleText))}`;

const origin = ({ learned, by }: Kept, names: Names): string =>
  learned ? 'appris de vos corrections' : `ajouté par ${names(by)}`;

const addButton: Action = { label: 'Ajouter un usage', form: 'style', target: 'style' };

/** The newsroom's rules of style by number, each with where it comes from and a way to forget it. */
export function styleMessage(rules: readonly Kept[], names: Names): Message {
  const how =
    'Ils sont donnés au modèle, et signalés dans chaque texte, hors citations ; rien n’est changé sans vous. « /jungle style x → y » en ajoute un, « /jungle style x → » supprime un mot, « /jungle style modifie 2 x → z » change le deuxième, « /jungle style oublie 2 » l’oublie, « /jungle style applique 3 » corrige la section 3.';
  const most = `Le modèle en reçoit ${rulesGiven} au plus par texte : d’abord ceux dont les mots sont dans la page, puis les plus récents. Tous restent signalés.`;
  const none =
    'Aucun usage pour l’instant. Ce que vous remplacez de même dans trois brèves différentes en devient un.';
  const items = rules.map((rule, i): Span[] => [
    { kind: 'strong', text: `${i + 1}. ${ruleText(rule)}` },
    ` — ${origin(rule, names)}`,
  ]);
  const forget = rules.slice(0, mostButtons).map(
    ({ wrong }, i): Action => ({
      label: `Oublier ${i + 1}`,
      command: `/jungle style oublie ${wrong}`,
    }),
  );
  const blocks: Block[] = [
    { kind: 'heading', text: 'Usages de la maison' },
    rules.length > 0 ? { kind: 'list', items } : { kind: 'text', spans: [none] },
    { kind: 'note', spans: [how] },
    ...(rules.length > rulesGiven ? [{ kind: 'note', spans: [most] } as const] : []),
    { kind: 'actions', actions: [addButton, ...forget] },
  ];
  return { blocks };
}

/** What a change to the rules came to. */
export const styleReply = {
  /** `instead` said the contrary, and is no more. */
  added: (rule: StyleRule, instead?: StyleRule): Message =>
    plain(
      `Usage retenu : ${ruleText(rule)}.${instead ? ` Il remplace ${ruleText(instead)}, qui disait le contraire.` : ''} Je le donne au modèle et je le signale dans les textes.`,
    ),
  changed: (from: StyleRule, rule: StyleRule, instead?: StyleRule): Message =>
    plain(
      `Usage changé : ${ruleText(from)} devient ${ruleText(rule)}.${instead ? ` Il remplace aussi ${ruleText(instead)}, qui disait le contraire.` : ''} Je le donne au modèle et je le signale dans les textes.`,
    ),
  contrary: (rule: StyleRule, standing: StyleRule): Message =>
    plain(
      `Vous écrivez souvent ${ruleText(rule)}, mais un usage de la maison dit le contraire : ${ruleText(standing)}. Je ne retiens rien ; pour changer d’usage, « /jungle style ${rule.wrong} → ${rule.wanted} ».`,
    ),
  ringed: (rule: StyleRule, ring: readonly StyleRule[]): Message =>
    plain(
      `Vous écrivez souvent ${ruleText(rule)}, mais ${ringText(ring)}. Je ne retiens rien ; pour changer d’usage, oubliez d’abord l’un d’eux : « /jungle style » les montre.`,
    ),
  removed: (rule: StyleRule): Message =>
    plain(`Usage oublié : ${ruleText(rule)}. Je ne le signale plus, et je ne l’apprendrai plus.`),
  /** `left` are the words that were left alone, since the sentence would not have stood. */
  applied: (section: number, { places, left }: Omit<Styled, 'text'>): Message => {
    const changed = `${plural(places, 'passage corrigé', 'passages corrigés')} selon les usages de la maison. C’est une nouvelle version de votre main : relisez-la, les votes repartent de zéro.`;
    const words = list([...new Set(left)].map((word) => quoted(word)));
    const byHand = `${plural(left.length, 'passage')} à reprendre à la main (${words}), car le mot voulu changerait ceux qui l’entourent : « /jungle edit ${section} … ».`;
    if (places === 0 && left.length === 0)
      return plain(`Section ${section} : rien à corriger, elle suit déjà les usages de la maison.`);
    const told = [...(places > 0 ? [changed] : []), ...(left.length > 0 ? [byHand] : [])];
    return plain(`Section ${section} : ${told.join(left.length > 1 ? ' Restent ' : ' Reste ')}`);
  },
};
