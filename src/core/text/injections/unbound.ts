import { phrases } from '#src/core/text/phrases.ts';
import { beginning, words } from './pattern.ts';

const limits =
  phrases(`(?:safety|ethical|content|system|security)_(?:protocols?|policy|policies|constraints?|guidelines?|rules|checks?|filters?)
  previous_(?:conversations?|messages?|user_messages?|commands?)`);

/** Orders to be another machine, without the limits of this one, which no text gives to people. */
export const toBeUnbound: readonly RegExp[] = [
  beginning(
    `(?:from now on,? (?:you|act|behave|answer|respond|write|speak)|à partir de maintenant,? (?:tu|vous|agis|agissez|réponds|répondez|écris|écrivez))`,
    `(?:you are now|tu es (?:maintenant|désormais)|vous êtes (?:maintenant|désormais) (?:une? |en mode)|(?:you are|tu es|vous êtes) (?:an? |une? )(?:[a-z]+ )?[¤¢]+)(?=,| (?:(?:dan|an?|in|une?|en)(?![a-z])|(?:[a-z]+,? )?(?:and|et|who|qui|that) |(?:must|will|shall|should|do|dois|devez|vas|allez)))`,
  ),
  beginning(
    `(?:pretend|act|behave|agis|agissez|comporte-toi|comportez-vous|assume)(?: (?:that )?you(?:'re| are)| as (?:an?|the|though you)| to be| comme| en tant| en (?!ju|ré|to|si|ou|ap|fo)[a-z-]+| que tu)`,
    `(?:joue|jouez) le rôle d|play the (?:part|role) of`,
  ),
  words(
    '(?:enter|enable|activate|switch to|active|activez|passe|passez|entre|entrez)(?: en| le| in| into)? (?:(?:god|dan|jailbreak|unfiltered) mode|mode (?:dan|sans filtre|jailbreak))',
    '(?:enter|enable|activate|switch to|active|activez|passe|passez|entre|entrez)(?: en| le| in| into)? (?:(?:developer|debug|admin) mode|mode (?:développeur|admin(?:istrateur)?|débogage)) (?:et|and) (?:answer|reply|respond|ignore|say|write|réponds|répondez|dis|dites|écris|écrivez|ignore[zs]?)',
  ),
  words('(?:system|admin|security) override', 'do anything now', 'you are (?:now )?dan'),
  words(`(?:ignore|disregard|override|bypass|disable) (?:[a-z]+ ){0,2}${limits}`),
  beginning(
    `(?:act|respond|behave|roleplay|reply|answer) as (?:dan|an? (?:[a-z]+,? ){0,3}¤|an? (?:unfiltered|unrestricted|evil))`,
    `vous êtes (?:maintenant|désormais) en mode`,
    `(?:reveal|print|output|show) (?:[a-z]+ ){0,2}(?:hidden|developer|system) (?:prompts?|instructions?|variables?)`,
  ),
  words(
    `(?:now|please) ignore (?:[a-z]+ ){0,2}(?:previous|prior|above) (?:[a-z]+ )?(?:messages?|prompts?|text)`,
  ),
];
