import type { Source } from '#src/core/brief.ts';

/** Words of the forms that chats open. */
export const formWords = {
  edit: {
    title: (section: number): string => `Modifier la section ${section}`,
    submit: 'Enregistrer',
    headline: 'Titre (facultatif)',
    /** Among several sources, how a paragraph says which are its own. */
    text: (sources: readonly Pick<Source, 'medium' | 'title'>[]): string => {
      const named = sources.map(({ medium, title }, i) => `${i + 1} : ${medium || title}`);
      return named.length > 0
        ? `Texte ; « [1, 2] » à la fin d’un paragraphe dit d’où il vient (${named.join(', ')})`
        : 'Texte';
    },
    call: 'Appel à l’action (« Écouter le podcast »), suivi d’une adresse si ce n’est pas celle de la source',
  },
  paste: {
    title: 'Coller le texte de la page',
    submit: 'Rédiger la brève',
    headline: 'Titre de l’article',
    text: 'Texte de l’article, tel qu’il est dans la page',
  },
  redraft: {
    title: (section: number): string => `Autre version de la section ${section}`,
    submit: 'Rédiger',
    text: 'Consigne (« plus court », « insister sur les chiffres »…)',
  },
  replace: {
    title: (section: number): string => `Remplacer la section ${section}`,
    submit: 'Remplacer',
    link: 'Par quel lien de la réserve ?',
    none: 'Aucun lien n’est prêt dans la réserve. Déposez-en un dans le salon, puis revenez.',
  },
  settings: {
    title: 'Réglages de la rédaction',
    submit: 'Enregistrer',
    quorum: 'Quorum : combien de ✅ par section (1 à 50)',
    votants: 'Votants, par leur nom, entre virgules (rien : tout le monde)',
    vetos: 'Qui a droit de veto (rien : personne)',
    bouclage: 'Bouclage : « jeudi 17:00 » (rien : aucun)',
    salons: 'Salons où montrer chaque numéro (rien : là où on le demande)',
    plafond: 'Plafond du modèle, en jetons par mois (rien : aucun)',
  },
  style: {
    title: 'Ajouter un usage de la maison',
    submit: 'Retenir',
    wrong: 'Au lieu de ces mots',
    wanted: 'Écrire ceux-ci (rien : les supprimer)',
  },
};
