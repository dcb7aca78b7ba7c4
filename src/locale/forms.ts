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
  style: {
    title: 'Ajouter un usage de la maison',
    submit: 'Retenir',
    wrong: 'Au lieu de ces mots',
    wanted: 'Écrire ceux-ci (rien : les supprimer)',
  },
};
