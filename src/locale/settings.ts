import type { Message } from '#src/core/message.ts';

type Shown = {
  quorum: string;
  voters: string;
  vetoers: string;
  deadline: string;
  rooms: string;
  cap: string;
};

/** The settings of the newsroom, what the month took from its model (empty for nothing), and how to change them. */
export function settingsMessage(
  shown: Shown,
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
        items: [
          line('Quorum', `${shown.quorum} ✅ par section`),
          line('Votants', shown.voters || 'tout le monde'),
          line('Droit de veto', shown.vetoers || 'personne'),
          line('Bouclage', shown.deadline || 'aucun'),
          line('Salons du numéro', shown.rooms || 'là où on le demande'),
          line('Plafond du modèle', shown.cap ? `${shown.cap} jetons par mois` : 'aucun'),
        ],
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
