import { phrases, whole } from '#src/core/text/phrases.ts';

const pattern = (list: string, flags = 'iu'): RegExp => new RegExp(whole(phrases(list)), flags);

/** What a brief says of all or of most of some things, with the noun that follows where one does. */
export const sweeping = {
  all: /(?<!\p{L})(?:(?:tous|toutes) (?:les|ses|leurs|ces)|(?:la totalité|l['’]ensemble|l['’]intégralité) (?:des|de (?:ses|leurs|ces))) (?:\d+ )?(\p{Ll}[\p{Ll}-]{2,})/giu,
  most: /(?<!\p{L})(?:la plupart|la (?:grande |large )?majorité|l['’]essentiel) (?:des|de (?:ses|leurs|ces)) (\p{Ll}[\p{Ll}-]{2,})/giu,
} as const;

/** How much of some things a brief may tell too much of. */
export type Extent = keyof typeof sweeping;

/** Each of them. */
export const extents: readonly Extent[] = ['all', 'most'];

/** What a page says of half of some things or of fewer, right before their noun: «un tiers des», `some of the`. */
export const partial: Record<'fr' | 'en', RegExp> = {
  fr: /(?<!\p{L})(?:(?:la moitié|un (?:tiers|quart|cinquième)|une (?:poignée|partie|minorité)) (?:de(?:s| ses| leurs)|d['’])|certaine?s(?: de(?:s| ses| leurs))?|quelques(?:-une?s de(?:s| ses| leurs))?|plusieurs(?: de(?:s| ses| leurs))?)\s?$/iu,
  en: /(?<!\p{L})(?:half(?: of)?(?: the| its| their)?|(?:a|one) (?:third|quarter|fifth) of(?: the| its| their)?|(?:some|several|a few)(?: of (?:the|its|their))?)\s$/iu,
};

/** What stands between the number of some things and that of all of them: «six des 20 bus». */
export const outOf =
  /^ (?:de(?:s| ses| leurs)|d['’]entre(?: les)?|of (?:the|its|their)|out of)(?: \d+)? $/iu;

/** Nouns of which all tells how often, not how many: «tous les jours». */
export const ofTime =
  /^(?:jours?|journées|nuits|soirs?|soirées|matins?|matinées|midis|semaines|week-ends|mois|ans|années|heures|minutes|secondes|saisons|trimestres|semestres|siècles|décennies|fois|lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches|étés|hivers)$/u;

/** What a page says of most of some things, right before their noun. */
export const mostly =
  /(?<!\p{L})(?:la plupart|la majorité|plus de la moitié|most(?: of)?|a majority of) ?(?:des|de ses|de leurs|the|its|their)?\s$/iu;

/** What a page may say where all or most of some things are told. */
export const hints: Record<Extent, RegExp> = {
  all: pattern(`
    all every* each any whole entire* complete* full* total* both across no none nobody never
    tous toutes? tout chaque ensemble entiers? entières? totalité intégral* aucune? partout l’un(?:e)? seule?s?
  `),
  most: pattern(`
    all every* most mostly mainly majority more_than_half over_half largely bulk nearly almost overwhelm* two-thirds two_thirds three-quarters three_quarters
    (?:six|seven|eight|nine)_(?:in|out_of)_ten (?:six|sept|huit|neuf)_sur_dix (?:two|deux)_(?:in|out_of|sur)_(?:three|trois) (?:three|trois)_(?:in|out_of|sur)_(?:four|quatre) large_share
    plupart majorit* plus_de_la_moitié essentiel presque deux_tiers trois_quarts surtout tous toutes massi*
  `),
};

/** What says that everybody agreed. */
export const unanimous = /(?<!\p{L})unanim(?:ité|es?|ement)(?!\p{L})/giu;

/** What may say so in a page. */
export const agreement =
  /(?<!\p{L})(?:unanim\p{L}*|all|every\p{L}*|no one|nobody|none|without|tous|toutes|aucune?|consensus|sans|nul|zero|nil|d['’]une seule voix|one voice|no votes?|personne|(?:to|contre|[-–]) ?0|unopposed|universal\p{L}*)(?!\p{L})/iu;

/** Votes for and against. */
export const split =
  /(?<!\p{L})(?:\d{1,6}|[\p{L}-]{1,20}) (?:votes? |voix )?(?:to|contre|against|[-–]) ?(?:[1-9]\d*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze)(?!\p{L})|(?<![\d-])\d{1,3}[-–][1-9]\d{0,2}(?![\d-])/iu;

/** What tells that a text is about a vote. */
export const voting =
  /(?<!\p{L})(?:vot|voix|scrutin|ballot|motion|amend|board|council|conseil|jur[yéi])/iu;

/** What makes less of an agreement, or denies it. */
export const lessened =
  /(?<!\p{L})(?:ne|n['’]|pas|loin|quasi|presque|moins|sauf|hormis|sans|faute)(?!\p{Ll})/iu;
