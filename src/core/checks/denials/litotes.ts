const verbs =
  'ni(?:e|ent|ait|é)|d[ée]men(?:t|tent|tait|ti)|exclu(?:t|ent|ait|ra)?|contest(?:e|ent|ait|é|a|èrent|era|eront)|refus(?:e|ent|ait|é|a|èrent|era)|d[ée]clin(?:e|ent|ait|é|a|èrent)|repouss(?:e|ent|ait|é|a|èrent)|[ée]cart(?:e|ent|ait|é|a|èrent)|rejet(?:te|tent|ait|é)|r[ée]cus(?:e|ent|ait|é)|renonc(?:e|ent|é|era)|renonça(?:it|ient)?|renoncèrent|annul(?:e|ent|ait|é|a|èrent|era)|abandonn(?:e|ent|ait|é|a|èrent|era)';
const infinitives =
  'nier|démentir|exclure|contester|refuser|écarter|rejeter|récuser|renoncer|denying|ruling out|rejecting';
const english =
  'den(?:y|ied)|rul(?:e|ed|ing) out|reject(?:ed)?|disput(?:e|ed)|contest(?:ed)?|refus(?:e|ed|ing)|declin(?:e|ed|ing)|(?:cancel|abandon|drop|scrap|withdr|renounc)\\p{L}*|giv(?:e|en|ing) up|turn(?:ed)? down';
const never = '(?:pas|plus|jamais|rien|ni|aucune?)';

const litotes = new RegExp(
  `(?<!\\p{L})(?:(?:ne |n['’])(?:[\\p{L}’']+ ){0,2}?(?:l['’])?(?:${verbs}) ${never}|n['’](?:a|ont|avait|avaient|est|était|étaient) ${never} (?:été )?(?:${verbs})e?s?|ne (?:(?:l['’]|les )(?:a|ont|avait|avaient) ${never} (?:été )?(?:${verbs})e?s?|(?:sont|fut|furent|sera|seront) ${never} (?:${verbs})e?s?)|(?:sans|without) (?:${infinitives})|(?:not|never|nor) (?:\\p{L}+ )?(?:${english})|(?:disput|den(?:y|ie)|reject|contest)\\p{L}* (?:none|nothing|neither)|den(?:y|ie)\\p{L}* (?:[\\p{L}’']+ ){0,3}(?:motion|bid|request) to (?:dismiss|throw out|block)|(?:refus|declin)\\p{L}* (?:d['’](?:exclure|écarter)|de nier|to (?:rule out|deny|exclude|throw out|dismiss|block|overturn|strike down)))(?!\\p{L})|n['’]t (?:\\p{L}+ )?(?:${english})(?!\\p{L})`,
  'iu',
);
const refusal = new RegExp(
  `(?<!\\p{L})(?:${verbs}|${infinitives}|niant|den(?:y|ie[sd]|ying)|rule[sd]? out|ruling out|(?:reject|disput|refus|declin|contest|rejet|récus|écart|renonc)\\p{L}*)(?!\\p{L})`,
  'iu',
);

/** Whether a text denies that something is refused: «n’exclut pas», `did not deny`. */
export const hasLitotes = (text: string): boolean => litotes.test(text);

/** Whether a text refuses or denies something by its verb, litotes aside: «nie», `ruled out`. */
export const refuses = (text: string): boolean => refusal.test(text.replace(litotes, ' '));
