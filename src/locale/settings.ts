import type { Message } from '#src/core/message.ts';

/** The settings of a newsroom as people read and write them; an empty one is everyone for voters, nobody or nothing for the rest; two people of one name are named twice. */
export type SettingsShown = {
  quorum: string;
  voters: string;
  vetoers: string;
  deadline: string;
  rooms: string;
  /** Tokens a month. */
  cap: string;
};

/** Each setting, as people read it. */
const readable = (shown: SettingsShown): [name: string, value: string][] => [
  ['Quorum', `${shown.quorum} ✅ par section`],
  ['Votants', shown.voters || 'tout le monde'],
  ['Droit de veto', shown.vetoers || 'personne'],
  ['Bouclage', shown.deadline || 'aucun'],
  ['Salons du numéro', shown.rooms || 'là où on le demande'],
  [
    'Plafond du modèle',
    shown.cap ? `${shown.cap} ${/^[01]$/.test(shown.cap) ? 'jeton' : 'jetons'} par mois` : 'aucun',
  ],
];

/** The settings that read otherwise than before, each with what it is now. */
export function changedSettings(
  before: SettingsShown,
  after: SettingsShown,
): Record<string, string> {
  const were = new Map(readable(before));
  const changed = readable(after).filter(([name, value]) => were.get(name) !== value);
  return Object.fromEntries(changed.map(([name, value]) => [name.toLowerCase(), value]));
}

/** The settings of the newsroom, what the month took from its model (empty for nothing), and how to change them. */
export function settingsMessage(
  shown: SettingsShown,
  { changed, spending }: { changed: boolean; spending: string },
): Message {
  const line = (name: string, value: string) => [
    { kind: 'strong' as const, text: name },
    ` : ${value}`,
  ];
  return {
    blocks: [
      { kind: 'heading', text: changed ? 'C’est réglé' : 'Réglages de la rédaction' },
      {
        kind: 'list',
        items: readable(shown).map(([name, value]) => line(name, value)),
      },
      ...(spending ? [{ kind: 'note' as const, spans: [spending] }] : []),
      {
        kind: 'note',
        spans: [
          'Pour changer : « /jungle settings quorum 3 », « … votants Camille, Nour » ou « tous », « … vetos Inès » ou « personne », « … bouclage jeudi 17:00 » ou « aucun », « … salons la-jungle », « … plafond 500000 » ou « aucun ». Chaque changement est gardé dans le journal.',
        ],
      },
      {
        kind: 'actions',
        actions: [{ label: 'Changer les réglages', form: 'settings', target: 'house' }],
      },
    ],
  };
}
