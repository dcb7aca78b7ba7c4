import { nested } from './nested.ts';

const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('fr-FR')}\u00a0${n < 2 ? one : many}`;

/** Puts the spaces that French wants before `; ! ? :`, inside « » and after «n°». */
const fr = (text: string): string =>
  text
    .replace(/ (?=[;!?])/gu, '\u202f')
    .replace(/ (?=[:»])/gu, '\u00a0')
    .replace(/n° (?=\d)/gu, 'n°\u00a0')
    .replace(/« /gu, '«\u00a0');

/** Joins names as a sentence does: Inès, Malik et Jo. */
export const listed = (names: readonly string[]): string =>
  new Intl.ListFormat('fr-FR', { type: 'conjunction' }).format(names);

/** Every sentence that the page itself says; the others come from the server. */
export const words = {
  errors: {
    unreachable: fr('Bruisse ne répond pas : vérifiez qu’il tourne toujours, puis réessayez.'),
    broken: (status: number) =>
      fr(`Quelque chose a mal tourné (${status}). Réessayez dans un instant.`),
  },
  page: {
    skip: 'Aller à la discussion',
    chat: 'Discussion',
    issue: 'Numéro',
    places: 'Parties de la page',
    news: ', du nouveau',
    loading: 'La rédaction ouvre ses portes…',
    lost: 'Connexion perdue. Nouvelle tentative…',
    failed: 'Nouvel essai dans quelques secondes…',
    extracts: 'Sans modèle',
    extractsHint: fr('Aucun modèle connecté : les brèves sont des extraits, à réécrire.'),
    close: 'Fermer',
    cancel: 'Annuler',
    more: 'Lire la suite',
    less: 'Replier',
  },
  people: {
    me: 'Vous êtes',
    other: 'Autre personne…',
    name: 'Votre nom',
    enter: 'Entrer',
    notAName: 'Donnez un autre nom que le mien, avec au moins une lettre.',
    bot: 'robot',
    botName: 'Bruisse',
  },
  chat: {
    rooms: 'Salons',
    messages: (room: string) => fr(`Messages du salon ${room}`),
    earlier: 'Messages précédents',
    newest: 'Nouveaux messages',
    edited: '(modifié)',
    edit: 'Modifier',
    remove: 'Supprimer',
    removeSure: fr('Supprimer ce message ?'),
    save: 'Enregistrer',
    said: (name: string, text: string) => fr(`${name} : ${text}`),
    only: 'Visible par vous seul',
    trouble: 'Cela n’a pas marché',
    dismiss: 'Masquer cette réponse',
    seeSection: 'Voir dans le numéro',
    outdated: 'Ancienne version',
    removed: fr('Retirée du numéro'),
  },
  reactions: {
    add: 'Ajouter une réaction',
    vote: 'Votes',
    rubrics: 'Rubriques',
    by: (label: string, names: readonly string[]) => fr(`${label} : ${listed(names)}`),
    names: {
      white_check_mark: 'Approuver',
      pencil2: 'À reprendre',
      no_entry: 'Veto',
      eyes: 'Je regarde',
      mag: 'À la loupe',
      herb: 'Dernière liane',
      green_heart: 'Adoré',
      headphones: 'Stories',
      newspaper: 'À la une',
      bookmark: 'Pris en note',
      warning: 'Attention',
    } as Record<string, string>,
  },
  composer: {
    label: 'Votre message',
    placeholder: 'Un lien, un mot ou une /commande',
    send: 'Envoyer',
    hint: fr('Entrée envoie, Maj + Entrée passe à la ligne.'),
    givenBack: (text: string) =>
      fr(`Rien n’est perdu : voici ce que vous aviez envoyé.\n\n`) + text,
    notACommand: (near: string | undefined) =>
      fr(
        `Les commandes commencent par « /jungle » : ${near ? `essayez « /jungle ${near} », ou ` : ''}« /jungle help » les donne toutes. Pour un simple message, ne commencez pas par « / ».`,
      ),
    commands: 'Commandes',
    rubrics: 'Rubriques',
    found: (n: number) => count(n, 'suggestion', 'suggestions'),
  },
  welcome: {
    title: 'Que bruisse-t-il aujourd’hui ?',
    text: 'Déposez les articles que vous avez aimés. Bruisse les lit, en tire une brève sourcée, et vous composez le numéro ensemble.',
    paste: 'Collez un lien',
    pasteHint: fr(
      'Un ou plusieurs, avec un mot si vous voulez. Ajoutez #loupe, #liane ou #une pour choisir la rubrique.',
    ),
    draft: '/jungle draft',
    draftHint: 'Assemble le numéro avec les brèves prêtes.',
    help: '/jungle help',
    helpHint: 'Montre tout ce que Bruisse sait faire.',
  },
  link: {
    steps: { received: 'Reçu', reading: 'Lecture', drafting: 'Rédaction', ready: 'Prêt' },
    progress: 'Avancement',
    received: 'En attente de lecture…',
    reading: (seconds: number | undefined) =>
      seconds === undefined ? 'Lecture en cours…' : `Lecture en cours… ${seconds}\u00a0s`,
    slow: 'La page tarde à répondre. Bruisse patiente encore un peu.',
    drafting: 'Rédaction en cours…',
    withdrawn: 'Lien retiré',
    unreadable: 'Page illisible',
    undrafted: 'Pas de brève',
    used: (issue: number | undefined) =>
      issue === undefined ? 'Déjà publié' : `Publié dans le n°\u00a0${issue}`,
    together: 'En faire un seul article à la une',
    sameStory: 'La même histoire, ailleurs :',
    alreadyPublished: (issue: number) => fr(`Déjà bruissé dans le n° ${issue} :`),
    toldBy: (medium: string, n: number) => fr(`(${medium}, lien n° ${n})`),
    number: (n: number) => `Lien n°\u00a0${n}`,
    words: (n: number) => count(n, 'mot', 'mots'),
    access: { free: 'Accès libre', metered: 'Accès limité', walled: 'Réservé aux abonnés' },
    droppers: (names: readonly string[]) => fr(`Déposé par ${listed(names)}`),
    notes: 'Notes de la rédaction, prises dans le fil',
    pasted: 'Texte collé à la main',
    story: (head: number) => `Raconté à la une avec le lien n°\u00a0${head}`,
    card: (host: string) => fr(`Lien vers ${host}`),
  },
  paste: {
    open: 'Coller le texte à la main',
    title: 'Titre de l’article',
    text: 'Texte de l’article',
    hint: 'Tout le texte, tel qu’il se lit sur la page. La preuve dira qui l’a collé.',
    send: 'Lire ce texte',
  },
  brief: {
    label: 'Brève',
    writers: { model: 'Rédigé par le modèle', extract: 'Extrait, à réécrire' },
    tokens: (n: number) => count(n, 'jeton', 'jetons'),
    writer: (name: string) => `Réécrit par ${name}`,
    sourced: (sourced: number, all: number) =>
      all === 0
        ? 'Aucune preuve'
        : fr(`${count(sourced, 'fait', 'faits')} sur ${all} ${sourced < 2 ? 'sourcé' : 'sourcés'}`),
    unbacked: (n: number) => ` · ${count(n, 'phrase', 'phrases')} sans preuve`,
    evidence: 'Preuves',
  },
  findings: {
    title: 'À vérifier',
    hard: 'Bloquant',
    soft: 'À voir',
    clear: 'Lever avec une raison',
    reason: fr('Pourquoi lever cette remarque ?'),
    reasonHint: 'Votre raison reste dans l’historique.',
    confirm: 'Lever la remarque',
    cleared: (name: string, reason: string) => fr(`Levée par ${name} : « ${nested(reason)} »`),
  },
  issue: {
    number: (n: number) => `Numéro ${n}`,
    choose: 'Choisir un numéro',
    states: { draft: 'Brouillon', approved: 'Bon à tirer', published: 'Publié' },
    option: (n: number, state: string) => `N°\u00a0${n} · ${state}`,
    publishedAt: (date: string) => `Publié le ${date}`,
    progress: (approved: number, all: number) =>
      `${approved} ${approved < 2 ? 'section approuvée' : 'sections approuvées'} sur ${all}`,
    empty: 'Rien pour l’instant.',
    emptyRubric: 'Rubrique vide',
    noneTitle: 'Le prochain numéro est une page blanche',
    noneText: (ready: number) =>
      ready === 0
        ? 'Déposez quelques liens dans la discussion : les brèves prêtes viendront se ranger ici.'
        : `${count(ready, 'brève est prête', 'brèves sont prêtes')} à prendre place.`,
    compose: 'Composer le numéro',
    fill: (ready: number) => `Compléter avec ${count(ready, 'brève prête', 'brèves prêtes')}`,
    history: 'Historique',
    source: 'Lire l’article',
  },
  section: {
    label: (n: number, title: string) => `Section ${n}, ${title}`,
    number: (n: number) => `n°\u00a0${n}`,
    states: {
      open: 'À voter',
      approved: 'Approuvée',
      changes: 'À reprendre',
      vetoed: 'Veto',
    },
    edit: 'Modifier',
    evidence: 'Preuves',
    history: 'Historique',
    up: 'Monter',
    down: 'Descendre',
    redraft: 'Autre version',
    redraftHint: (lead: boolean) =>
      fr(`Consigne (« plus court », « ${lead ? 'plus long' : 'insister sur les chiffres'} »…)`),
    allSources: fr('Sans source en particulier : vérifié contre toutes.'),
    redrafting: (names: readonly string[]) =>
      fr(`Une autre version s’écrit, demandée par ${listed(names)}…`),
    restyle: 'Corriger selon les usages',
    drop: 'Retirer du numéro',
    dropSure: fr('Retirer cette section du numéro ?'),
    more: 'Autres gestes',
  },
  tally: {
    label: 'Votes',
    votes: (n: number, quorum: number) => `${n} / ${quorum}`,
    spoken: (n: number, quorum: number) => `${count(n, 'voix', 'voix')} sur ${quorum}`,
    nobody: fr('Personne n’a encore voté.'),
    marks: { approve: 'approuve', changes: 'demande une reprise', veto: 'met son veto' },
  },
  edit: {
    headline: 'Titre (facultatif)',
    text: 'Texte',
    call: fr('Appel à l’action, puis son adresse si ce n’est pas celle de la source'),
    lead: fr(
      'Une ligne qui commence par « ## » est un intertitre ; une ligne vide sépare deux paragraphes.',
    ),
    sources: (media: readonly string[]) =>
      fr(
        `« [1, 2] » à la fin d’un paragraphe dit de quelles sources il vient : ${media.map((medium, i) => `${i + 1}. ${medium}`).join(', ')}.`,
      ),
    unknown: (numbers: readonly number[], sources: number) =>
      fr(
        `Aucune source ne porte ${listed(numbers.map((n) => `[${n}]`))} : ${sources > 1 ? `elles vont de [1] à [${sources}]` : 'il n’y a que [1]'}. Corrigez, ou retirez les crochets, pour enregistrer.`,
      ),
    save: 'Enregistrer la nouvelle version',
    changed: fr(
      'Ce texte a changé pendant que vous écriviez : le vôtre est intact, et les champs auxquels vous n’avez pas touché suivent la version en place. Relisez-la, complétez la vôtre, puis enregistrez : elle la remplacera.',
    ),
    giveUp: 'Revenir au texte en place',
    kept: fr('Votre texte non enregistré est gardé : « Modifier » le rouvre.'),
    loose: (name: string) =>
      fr(
        `« ${nested(name)} » n’est plus dans le numéro. Voici ce que vous aviez écrit, que personne d’autre ne voit ; si la section revient, « Modifier » le rouvrira.`,
      ),
    late: (name: string) =>
      fr(
        `Le numéro a été publié sans ce que vous aviez écrit pour « ${nested(name)} ». Le voici, que personne d’autre ne voit.`,
      ),
    yours: 'Votre texte gardé',
    copy: 'Copier',
    copied: fr('Copié'),
    forget: 'Jeter ce texte',
    warning: 'Un texte changé repart de zéro vote, et votre propre approbation n’y comptera pas.',
    length: (n: number, aim: readonly [number, number] | undefined) =>
      aim
        ? `${count(n, 'mot', 'mots')} (visé\u00a0: ${aim[0]} à ${aim[1]})`
        : count(n, 'mot', 'mots'),
  },
  style: {
    open: 'Usages',
    title: 'Usages de la maison',
    how: fr(
      'Donnés au modèle, et signalés dans chaque texte, hors citations ; rien n’est changé sans vous.',
    ),
    none: fr(
      'Aucun usage pour l’instant. Ce que vous remplacez de même dans trois brèves différentes en devient un.',
    ),
    rule: (wrong: string, wanted: string) =>
      fr(`« ${nested(wrong)} » → ${wanted ? `« ${nested(wanted)} »` : '(supprimé)'}`),
    origin: (learned: boolean, by: string) =>
      learned ? 'appris de vos corrections' : `ajouté par ${by}`,
    wrong: 'Au lieu de ces mots',
    wanted: fr('Écrire ceux-ci (rien : les supprimer)'),
    add: 'Retenir cet usage',
    forget: 'Oublier',
  },
  downloads: {
    title: 'Emporter le numéro',
    formats: { html: 'HTML', md: 'Markdown', txt: 'Texte', json: 'JSON' },
    ready: 'Tout est approuvé. Choisissez votre format.',
    waiting: (numbers: string) => fr(`Il manque des voix : ${numbers}.`),
    changes: (numbers: string) => fr(`À reprendre : ${numbers}.`),
    vetoed: (numbers: string) => fr(`Arrêté par un veto : ${numbers}.`),
    findings: (numbers: string) => fr(`Une remarque bloque : ${numbers}.`),
    empty: 'Le numéro est vide.',
    settle: (numbers: string) =>
      fr(`À réécrire avant de publier, ou à lever avec une raison : ${numbers}.`),
    close: 'Marquer comme publié',
    closeHint: 'Ses liens seront classés, et le prochain numéro pourra s’ouvrir.',
    url: 'Adresse du numéro en ligne (facultative)',
    closeConfirm: 'C’est publié',
  },
  evidence: {
    title: 'Les faits et leurs preuves',
    facts: 'Faits de la brève',
    article: 'Texte de l’article',
    none: 'Pas de preuve dans l’article',
    unsourced: 'Non sourcé',
    sourced: 'Sourcé',
    loading: 'Recherche de l’article…',
    noFacts: fr(
      'Aucun passage de la page n’est rattaché à ce texte : vérifiez chaque fait sur la page.',
    ),
    unbacked: fr('Sans passage retrouvé à l’appui : à vérifier sur la page.'),
  },
  history: {
    title: (n: number) => `Historique du numéro ${n}`,
    about: (title: string) => fr(`« ${nested(title)} »`),
    ofSection: (n: number) => `Historique de la section ${n}`,
    loading: 'Ouverture du registre…',
    empty: 'Rien n’a encore été consigné.',
  },
};
