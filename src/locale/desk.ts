import { mostSent } from '#src/core/lengths.ts';
import { plural } from './grammar.ts';

/** What the desk answers to a call it cannot serve, by code. */
export const deskErrors = {
  'desk.body': 'La demande est mal formée. Voyez docs/desk-api.md pour ce qu’elle doit contenir.',
  'desk.long': `Le texte est trop long (${plural(mostSent, 'caractère')} au plus). Raccourcissez-le, puis envoyez de nouveau.`,
  'desk.large': 'La demande est trop longue (1 Mo au plus). Raccourcissez le texte.',
  'desk.room': 'Ce salon n’existe pas. Rechargez la page pour voir ceux qui existent.',
  'desk.message': 'Ce message n’existe pas, ou plus. Rechargez la page.',
  'desk.author': 'Seul l’auteur d’un message peut le modifier ou le supprimer.',
  'desk.command': 'Une commande s’envoie à /desk/api/commands, pas comme un message.',
  'desk.slash':
    'Les commandes commencent par « /jungle », comme « /jungle add https://… » ; « /jungle help » les donne toutes.',
  'desk.person': 'Donnez un nom de personne autre que le mien, avec au moins une lettre.',
  'desk.link': 'Ce lien n’existe pas. « /jungle links » donne la liste.',
  'desk.unread':
    'Ce lien n’a pas de texte : je ne l’ai pas lu, ou pas encore. « /jungle links » dit où il en est, et « /jungle paste » permet de le coller.',
  'desk.issue': 'Ce numéro n’existe pas. « /jungle show » montre celui qui est en préparation.',
  'desk.path': 'Cette adresse n’existe pas sur le desk.',
  'desk.origin':
    'Demande refusée : elle vient d’un autre site. Ouvrez le desk à son adresse et recommencez.',
  'desk.private':
    'Le desk ne répond qu’à cette machine. Pour l’ouvrir d’ailleurs, définissez JUNGLE_DESK_TOKEN et présentez ce jeton (« ?token=… » une fois, ou l’en-tête Authorization).',
  'desk.key':
    'Ce lien n’ouvre plus le numéro : il a plus de 30 jours, ou il n’est pas entier. « /jungle show » en donne un neuf.',
  'desk.down':
    'Je n’ai pas pu enregistrer votre demande : rien n’a changé. Réessayez dans un instant.',
  'desk.late':
    'La réponse tarde ; votre demande est enregistrée et sera traitée. Rechargez la page dans un instant.',
  'desk.bug':
    'Une erreur de ma part a interrompu la demande. Réessayez ; si cela recommence, transmettez ce code :',
} as const;

/** A code of `deskErrors`. */
export type DeskErrorCode = keyof typeof deskErrors;

/** What else the desk's own pages of words say. */
export const deskWords = { back: 'Revenir au desk' };
