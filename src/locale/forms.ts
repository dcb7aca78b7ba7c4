/** Words of the forms that chats open. */
export const formWords = {
  edit: {
    title: (section: number): string => `Modifier la section ${section}`,
    submit: 'Enregistrer',
    headline: 'Titre (facultatif)',
    text: 'Texte',
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
  },
  settings: {
    title: 'Réglages',
    submit: 'Enregistrer',
    quorum: 'Quorum : ✅ qu’il faut à chaque section',
    voters: 'Qui vote (des noms, entre virgules ; rien : tout le monde)',
    vetoers: 'Qui a un droit de veto (des noms ; rien : personne)',
    deadline: 'Échéance, à l’heure de Paris (2026-11-27 18:00 ; rien : aucune)',
  },
  style: {
    title: 'Ajouter un usage de la maison',
    submit: 'Retenir',
    wrong: 'Au lieu de ces mots',
    wanted: 'Écrire ceux-ci (rien : les supprimer)',
  },
};
