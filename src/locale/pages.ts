import type { RefusalCode } from '#src/core/article.ts';
import type { Link } from '#src/core/links/link.ts';

type Code = RefusalCode | 'draft.failed';

const wayOut = 'Collez son texte à la main (« /jungle paste »), ou déposez un autre lien.';

const wording: Record<Code, (detail: string) => string> = {
  'page.address': () => `Cette adresse n’est pas celle d’une page web. Vérifiez-la. ${wayOut}`,
  'page.private': () =>
    'Cette adresse mène à un réseau privé, où je n’entre pas. Si c’est voulu, ajoutez son hôte à JUNGLE_ALLOW_HOSTS ; sinon, déposez un autre lien.',
  'page.unreachable': () =>
    `Le site ne répond pas, ou son nom n’existe pas. Vérifiez l’adresse. ${wayOut}`,
  'page.timeout': () => `La page n’est pas arrivée à temps. Réessayez plus tard. ${wayOut}`,
  'page.missing': () => `Cette page n’existe pas, ou plus. Vérifiez l’adresse. ${wayOut}`,
  'page.status': (detail) =>
    `Le site a refusé la page${detail ? ` (réponse ${detail})` : ''}. ${wayOut}`,
  'page.busy': () => `Le site demande d’attendre. Redéposez le lien plus tard. ${wayOut}`,
  'page.redirects': () => `L’adresse renvoie sans fin vers d’autres. ${wayOut}`,
  'page.heavy': () => `La page est trop lourde pour être lue. ${wayOut}`,
  'page.type': (detail) =>
    `Ce lien ne mène pas à une page de texte${detail ? ` (${detail})` : ''}. ${wayOut}`,
  'page.walled': () =>
    `L’article est réservé aux abonnés : je n’en vois qu’une partie, et je n’écris rien d’après la moitié d’un article. ${wayOut}`,
  'page.consent': () => `Je ne vois qu’un panneau de consentement, pas l’article. ${wayOut}`,
  'page.captcha': () =>
    `Le site veut vérifier qu’un humain le lit, ce que je ne suis pas. ${wayOut}`,
  'page.home': () =>
    `Ce lien mène à une page d’accueil, pas à un article. Déposez l’adresse de l’article lui-même.`,
  'page.login': () => `La page demande de se connecter : je n’ai pas de compte. ${wayOut}`,
  'page.truncated': () =>
    `La page ne donne que le début de l’article, et je n’écris rien d’après la moitié d’un article. Déposez l’adresse du texte entier, ou collez-le à la main (« /jungle paste »).`,
  'page.script': () =>
    `Cette page est vide tant que ses scripts n’ont pas tourné, et je ne les exécute pas. ${wayOut}`,
  'page.empty': () => `Je n’ai trouvé aucun article dans cette page. ${wayOut}`,
  'page.thin': () =>
    `Cette page ne donne qu’un titre et trop peu de texte : je n’invente pas ce qui se dit dans une vidéo, une émission ou une image. ${wayOut}`,
  'page.scan': () => `Ce PDF est une image : il ne contient pas de texte à lire. ${wayOut}`,
  'page.locked': () => `Ce PDF est protégé par un mot de passe. ${wayOut}`,
  'page.broken': () => `Ce PDF est abîmé, ou n’en est pas un. Vérifiez l’adresse. ${wayOut}`,
  'draft.failed': (detail) =>
    `La page est lue, mais l’écriture de la brève a échoué${detail ? ` (code ${detail})` : ''}. Redéposez le lien pour réessayer, ou écrivez le texte vous-même.`,
};

/** Why a link has no brief, and the way out. */
export function pageRefusal({ code, detail }: NonNullable<Link['refusal']>): string {
  return wording[code](detail ?? '');
}
