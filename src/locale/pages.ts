import type { RefusalCode } from '#src/core/article.ts';
import type { Link } from '#src/core/links/link.ts';

type Code = RefusalCode | 'draft.failed';

/** What a person may do about a page, by where they asked for it. */
const ways = {
  chat: {
    out: 'Collez son texte à la main (« /jungle paste »), ou déposez un autre lien.',
    other: 'déposez un autre lien',
    again: 'Redéposez le lien',
    article: 'Déposez l’adresse de l’article lui-même.',
    whole: 'Déposez l’adresse du texte entier, ou collez-le à la main (« /jungle paste »).',
  },
  command: {
    out: 'Donnez une autre adresse.',
    other: 'donnez une autre adresse',
    again: 'Relancez la commande',
    article: 'Donnez l’adresse de l’article lui-même.',
    whole: 'Donnez l’adresse du texte entier.',
  },
};

type Ways = (typeof ways)['chat'];

const wording: Record<Code, (way: Ways, detail: string) => string> = {
  'page.address': (way) => `Cette adresse n’est pas celle d’une page web. Vérifiez-la. ${way.out}`,
  'page.private': (way) =>
    `Cette adresse mène à un réseau privé, où je n’entre pas. Si c’est voulu, ajoutez son hôte à JUNGLE_ALLOW_HOSTS ; sinon, ${way.other}.`,
  'page.unreachable': (way) =>
    `Le site ne répond pas, ou son nom n’existe pas. Vérifiez l’adresse. ${way.out}`,
  'page.timeout': (way) => `La page n’est pas arrivée à temps. Réessayez plus tard. ${way.out}`,
  'page.missing': (way) => `Cette page n’existe pas, ou plus. Vérifiez l’adresse. ${way.out}`,
  'page.status': (way, detail) =>
    detail.startsWith('5')
      ? `Le site est en panne (réponse ${detail}). ${way.again} plus tard. ${way.out}`
      : `Le site a refusé la page${detail ? ` (réponse ${detail})` : ''}. ${way.out}`,
  'page.busy': (way) => `Le site demande d’attendre. ${way.again} plus tard. ${way.out}`,
  'page.redirects': (way) => `L’adresse renvoie sans fin vers d’autres. ${way.out}`,
  'page.heavy': (way) => `La page est trop lourde pour être lue. ${way.out}`,
  'page.type': (way, detail) =>
    `Ce lien ne mène pas à une page de texte${detail ? ` (${detail})` : ''}. ${way.out}`,
  'page.walled': (way) =>
    `L’article est réservé aux abonnés : je n’en vois qu’une partie, et je n’écris rien d’après la moitié d’un article. ${way.out}`,
  'page.consent': (way) => `Je ne vois qu’un panneau de consentement, pas l’article. ${way.out}`,
  'page.captcha': (way) =>
    `Le site veut vérifier qu’un humain le lit, ce que je ne suis pas. ${way.out}`,
  'page.home': (way) => `Ce lien mène à une page d’accueil, pas à un article. ${way.article}`,
  'page.login': (way) => `La page demande de se connecter : je n’ai pas de compte. ${way.out}`,
  'page.truncated': (way) =>
    `La page ne donne que le début de l’article, et je n’écris rien d’après la moitié d’un article. ${way.whole}`,
  'page.script': (way) =>
    `Cette page est vide tant que ses scripts n’ont pas tourné, et je ne les exécute pas. ${way.out}`,
  'page.empty': (way) => `Je n’ai trouvé aucun article dans cette page. ${way.out}`,
  'page.thin': (way) =>
    `Cette page ne donne qu’un titre et trop peu de texte : je n’invente pas ce qui se dit dans une vidéo, une émission ou une image. ${way.out}`,
  'page.scan': (way) => `Ce PDF est une image : il ne contient pas de texte à lire. ${way.out}`,
  'page.locked': (way) => `Ce PDF est protégé par un mot de passe. ${way.out}`,
  'page.broken': (way) => `Ce PDF est abîmé, ou n’en est pas un. Vérifiez l’adresse. ${way.out}`,
  'draft.failed': (way, detail) =>
    `La page est lue, mais l’écriture de la brève a échoué${detail ? ` (code ${detail})` : ''}. ${way.again} pour réessayer, ou écrivez le texte vous-même.`,
};

/** Why a link has no brief, and the way out, in a chat or for who gave the link to a command. */
export function pageRefusal(
  { code, detail }: NonNullable<Link['refusal']>,
  where: keyof typeof ways = 'chat',
): string {
  return wording[code](ways[where], detail ?? '');
}
