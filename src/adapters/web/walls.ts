import type { Access, RefusalCode } from '#src/core/article.ts';
import type { PageMeta } from './meta.ts';
import { listOf, type Thing } from './structured.ts';

/** What a page shows, for telling an article from what stands in its way. */
export type Sight = {
  page: PageMeta;
  url: string;
  title: string;
  headings: readonly string[];
  /** All the visible text, furniture included. */
  whole: string;
  /** The text kept as the article, and its words. */
  text: string;
  words: number;
  /** Links with a headline's length. */
  teasers: number;
};

const lockedFlag = (thing: Thing): boolean =>
  /^(?:https?:\/\/schema\.org\/)?false$/i.test(String(listOf(thing.isAccessibleForFree)[0]));

/** Whether the page tells machines that a reader must pay or register; a locked part counts as much as the whole. */
const isLocked = ({ article, meta }: PageMeta): boolean =>
  lockedFlag(article) ||
  listOf(article.hasPart).some(
    (part) => typeof part === 'object' && part !== null && lockedFlag(part as Thing),
  ) ||
  /^(?:locked|premium|paid|subscri)/i.test(meta('article:content_tier', 'content_tier') ?? '');

const quoted = /«[^»]{0,400}»|“[^”]{0,400}”|"[^"]{0,400}"/g;
const hits = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Says that this very article goes on behind a payment. */
const continues =
  /il vous reste [\d,.]+ ?% (?:de cet article )?à (?:lire|découvrir)|(?:la )?suite (?:de (?:cet article|l['’]article)|de ce contenu)? ?est réservée|pour lire la suite|(?:lire|lisez) la suite en vous abonnant|abonnez-vous pour (?:lire|continuer|accéder|découvrir)|(?:subscribe|become a member)[^.]{0,40} to (?:continue|keep|read|unlock)|to (?:continue|keep) reading,? (?:subscribe|sign up|become|please)|(?:% |rest )of this (?:article|story) (?:is|remains)/giu;
/** Labels an article as one for subscribers, which full texts bear too. */
const reserved =
  /(?:cet article|ce contenu|cette enquête|article|contenu) (?:est )?réservée? (?:à nos|aux) (?:abonn|membres)|(?:this|the) (?:article|story|content|post) is (?:(?:only )?(?:available|reserved)|exclusively)? ?(?:for|to) (?:our |paid |paying )?(?:subscribers|members)|subscriber[- ]only|you(?:['’]ve| have) (?:reached|read) (?:your|the|all)[^.]{0,30}(?:limit|free)/giu;
const subscribing =
  /déjà abonné|abonnez-vous|je m['’]abonne|s['’]abonner|sans engagement|already a subscriber|subscribe (?:now|today)|cancel any ?time|start your (?:free )?trial/giu;
const signingIn =
  /(?:connectez-vous|identifiez-vous|inscrivez-vous|créez (?:un|votre) compte)[^.]{0,30} pour (?:lire|continuer|accéder|voir|poursuivre)|(?:log|sign) ?in (?:or [^.]{0,20})?to (?:continue|read|view|see)|vous devez (?:être connecté|vous connecter)|you must (?:be logged|log|sign) in/giu;

const consenting =
  /nous et nos (?:\d+ )?partenaires|nos (?:[\d\s]+ )?partenaires et nous|avec votre (?:accord|consentement)|retirer votre consentement|gérer vos (?:choix|préférences)|nous (?:utilisons|traitons|déposons)[^.]{0,40}(?:cookies|traceurs|données)|votre vie privée|accepter et (?:continuer|fermer)|tout accepter|continuer sans accepter|paramétrer les cookies|intérêts? légitimes?|we and our (?:\d+ )?partners|we value your privacy|your privacy|we (?:use|store)[^.]{0,30}cookies|accept (?:all|and continue)|reject all|manage (?:my |your )?(?:choices|preferences|cookies)|legitimate interest|store and\/or access information/giu;
const missing =
  /\b404\b|page (?:introuvable|non trouvée|not found|inexistante)|(?:page|article|contenu)[^.]{0,60} (?:n['’]existe (?:pas|plus)|n['’]est plus disponible|a été supprimée?|introuvable)|(?:page|article|content)[^.]{0,50} (?:(?:does|do)(?:n['’]t| not) exist|(?:could not|can['’]?t|cannot) be found|no longer (?:exists|available)|has been removed)|nothing (?:was )?found|oops|oups/iu;
const robot =
  /captcha|just a moment|attention required|are you (?:a robot|human)|êtes(?:-vous)? (?:un robot|humain)|un être humain|not a robot|pas un robot|unusual traffic|trafic inhabituel|verif(?:y|ying) (?:that )?you are (?:a )?human|checking your browser|access (?:to this page has been )?denied|accès refusé|pardon our interruption|enable javascript and cookies to continue/iu;

const isFront = (url: string): boolean =>
  /^\/(?:[a-z]{2}\/?|index\.\w+)?$/.test(new URL(url).pathname);

const isArticle = ({ article, meta }: PageMeta): boolean =>
  Boolean(article.headline ?? article.datePublished ?? article.articleBody) ||
  meta('og:type') === 'article' ||
  Boolean(meta('article:published_time'));

/** Why what was read is no article, if so; the order goes from the surest sign to the vaguest. */
export function refusalFor(sight: Sight): RefusalCode | undefined {
  const { page, words, whole } = sight;
  const names = [sight.title, ...sight.headings].join(' . ');
  const opening = whole.slice(0, 3000);
  const locked = isLocked(page);
  if (words < 120 && (robot.test(names) || (words < 60 && robot.test(opening))))
    return 'page.captcha';
  if (words < 150 && missing.test(names)) return 'page.missing';
  const consent = hits(sight.text.replace(quoted, ''), consenting);
  if (consent >= 2 && consent * 150 > words) return 'page.consent';
  if (words < 60 && hits(opening, consenting) >= 3) return 'page.consent';
  if (isFront(sight.url) && !isArticle(page) && sight.teasers >= 8) return 'page.home';
  const unquoted = whole.replace(quoted, '');
  if (hits(unquoted, continues) > 0 && words < (locked ? 450 : 350)) return 'page.walled';
  if (hits(unquoted, reserved) > 0 && words < 250) return 'page.walled';
  if (words < 80 && hits(unquoted, signingIn) > 0) return 'page.login';
  if (locked && (words < 150 || (words < 350 && hits(unquoted, subscribing) > 0)))
    return 'page.walled';
  return words < 25 ? 'page.empty' : undefined;
}

/** How open a page that could be read is: one that declares a lock yet shows its text is metered. */
export const accessOf = (page: PageMeta): Access => (isLocked(page) ? 'metered' : 'free');
