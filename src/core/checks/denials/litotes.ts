import { english, formsOf, french } from '#src/core/denials/refusing-verbs.ts';
import { phrases, upTo, whole } from '#src/core/text/phrases.ts';

const verbs = formsOf(...Object.values(french));
const refused = `${verbs}e?s?`;
const infinitives = phrases(`
  nier démentir exclure contester refuser écarter rejeter récuser renoncer denying ruling_out rejecting
`);
/** What `not` takes back: verbs of refusing, and those of giving something up. */
const inEnglish = `(?:${formsOf(...Object.values(english))}|${phrases(
  'cancel* abandon* drop* scrap* withdr* renounc* giv(?:e|en|ing)_up',
)})`;

const never = '(?:pas|plus|jamais|rien|ni|aucune?)';
const neverBeen = `${never} (?:été )?`;

/** Refusals that are denied: «n’exclut pas», «n’a pas été rejeté», `did not deny`. */
const denied = [
  `(?:ne |n['’])${upTo(2)}?(?:l['’])?${verbs} ${never}`,
  `${phrases('n’(?:a(?:i|s|vons|vez)?|ont|av(?:ais|ait|ions|iez|aient)|es?t?|ét(?:ais|ait|aient))')} ${neverBeen}${refused}`,
  `ne ${phrases('(?:l’|les_)(?:a(?:i|s|vons|vez)?|ont|av(?:ais|ait|ions|iez|aient))')} ${neverBeen}${refused}`,
  `ne (?:sont|fut|furent|sera|seront) ${never} ${refused}`,
  `(?:sans|without) ${infinitives}`,
  `(?:not|never|nor) (?:\\p{L}+ ){0,2}${inEnglish}`,
  `${phrases('disput* deny* denie* reject* contest*')} (?:none|nothing|neither)`,
];
/** Refusals to refuse: «refuse d’exclure», `declined to rule out`. */
const refusals = [
  `${phrases('refus* declin*')} ${phrases(`
    d’exclure d’écarter de_nier to_rule_out
    to_(?:deny|exclude|throw_out|dismiss|block|overturn|strike_down)
  `)}`,
  `${phrases('deny* denie*')} ${upTo(3)}(?:motion|bid|request) to (?:dismiss|throw out|block)`,
];
const litotes = new RegExp(
  `${whole(...denied, ...refusals)}|n['’]t (?:\\p{L}+ )?${inEnglish}(?!\\p{L})`,
  'iu',
);

/** Those of the verbs that count with their nouns: «le refus», `rejection`. */
const named = phrases('reject* disput* refus* declin* contest* rejet* récus* écart* renonc*');
const refusal = new RegExp(
  whole(verbs, infinitives, 'niant', formsOf(english.deny, english.ruleOut), named),
  'iu',
);

/** Whether a text denies that something is refused: «n’exclut pas», `did not deny`. */
export const hasLitotes = (text: string): boolean => litotes.test(text);

/** Whether a text refuses or denies something by its verb, litotes aside: «nie», `ruled out`. */
export const refuses = (text: string): boolean => refusal.test(text.replace(litotes, ' '));
