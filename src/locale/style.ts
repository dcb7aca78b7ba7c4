import type { Action, Block, Message, Span } from '#src/core/message.ts';
import { plain } from '#src/core/message.ts';
import type { Styled } from '#src/core/style/apply-style.ts';
import { rulesGiven, type StyleRule } from '#src/core/style/style.ts';
import { list, plural } from './grammar.ts';
import type { Names } from './section.ts';

type Kept = StyleRule & { learned: boolean; by: string };

const mostButtons = 20;

const ruleText = ({ wrong, wanted }: StyleRule): string =>
  wanted ? `« ${wrong} » → « ${wanted} »` : `« ${wrong} » → (supprimé)`;

const origin = ({ learned, by }: Kept, names: Names): string =>
  learned ? 'appris de vos corrections' : `ajouté par ${names(by)}`;

const addButton: Action = { label: 'Ajouter un usage', form: 'style', target: 'style' };

/** The newsroom's rules of style by number, each with where it comes from and a way to forget it. */
export function styleMessage(rules: readonly Kept[], names: Names): Message {
  const how =
    'Ils sont donnés au modèle, et signalés dans chaque texte, hors citations ; rien n’est changé sans vous. « /jungle style x → y » en ajoute un, « /jungle style x → » supprime un mot, « /jungle style oublie 2 » l’oublie, « /jungle style applique 3 » corrige la section 3.';
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
  contrary: (rule: StyleRule, standing: StyleRule): Message =>
    plain(
      `Vous écrivez souvent ${ruleText(rule)}, mais un usage de la maison dit le contraire : ${ruleText(standing)}. Je ne retiens rien ; pour changer d’usage, « /jungle style ${rule.wrong} → ${rule.wanted} ».`,
    ),
  removed: (rule: StyleRule): Message =>
    plain(`Usage oublié : ${ruleText(rule)}. Je ne le signale plus, et je ne l’apprendrai plus.`),
  /** `left` are the words that were left alone, since the sentence would not have stood. */
  applied: (section: number, { places, left }: Omit<Styled, 'text'>): Message => {
    const changed = `${plural(places, 'passage corrigé', 'passages corrigés')} selon les usages de la maison. C’est une nouvelle version de votre main : relisez-la, les votes repartent de zéro.`;
    const words = list([...new Set(left)].map((word) => `« ${word} »`));
    const byHand = `${plural(left.length, 'passage')} à reprendre à la main (${words}), car le mot voulu changerait ceux qui l’entourent : « /jungle edit ${section} … ».`;
    if (places === 0 && left.length === 0)
      return plain(`Section ${section} : rien à corriger, elle suit déjà les usages de la maison.`);
    const told = [...(places > 0 ? [changed] : []), ...(left.length > 0 ? [byHand] : [])];
    return plain(`Section ${section} : ${told.join(' Reste ')}`);
  },
};
