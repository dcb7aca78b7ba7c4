import { phrases, whole } from '#src/core/text/phrases.ts';

/** How far a case has come, from who is suspected to who is judged. */
export type Stage = 'held' | 'charged' | 'requested' | 'judged';

/** The stages of a case, the first of them first. */
export const stages: readonly Stage[] = ['held', 'charged', 'requested', 'judged'];

const pattern = (list: string): RegExp => new RegExp(whole(phrases(list)), 'giu');

/** What a brief says of a stage in so many words. */
export const stageWords: Record<'charged' | 'judged', RegExp> = {
  charged: pattern('mis(?:e|es)?_en_examen inculpée?s?'),
  judged: pattern(`
    (?:a|ont|est|sont|avait|avaient|été)_(?:été_)?condamnée?s?_(?:à|pour|en|par|mardi|lundi|mercredi|jeudi|vendredi)
    condamnée?s?_à (?:reconnue?s?|déclarée?s?)_coupables? écop(?:e|ent|ait|é)_d(?:e|’) (?:peines?|prison|sursis|ferme|amende)[^.;]{0,30}prononcée?s?
    infligée?s?_à (?:a|ont|est|sont)_(?:été_)?(?:relaxée?s?|acquittée?s?)
  `),
};

/** All that a page may say of a stage, or of what comes with it. */
export const stageHints: Record<Stage, RegExp> = {
  held: pattern(`
    gardes?_à_vue soupçon* suspect* interpell* arrêtée?s? arrest* suspicion detained custody held questioned
  `),
  charged: pattern(`
    mis(?:e|es)?_en_examen mise_en_accusation inculp* poursuivie?s? poursuites? renvoy* jug(?:é|ée|és|ées|e|er|ement) procès prévenu* accus* comparai* comparu*
    charg(?:e|es|ed|ing) indict* accus* prosecut* trial tried court defendant* face[sd]? magistrate* appeared sued
  `),
  requested: pattern(`
    requi(?:s|se|ses|ert|èrent) réquisition* réquisitoire encour(?:t|ent) risque(?:nt)? réclam* (?:parquet|procureure?|accusation)_(?:a_)?demand*
    prosecut(?:ors?|ion)_(?:has_|have_|had_)?(?:also_)?(?:sought|seeks?|asks?|asked|requested|request|wants?|wanted|demanded|called|recommended) if_convicted faces?_up_to
  `),
  judged: pattern(`
    condamn* coupable* peines? écop* prononc* relax* acquitt* inflig* verdict sentenc* convict* guilty jail* prison imprison* acquit* cleared
    fined? ordered bars amende reclusion réclusion ferme sursis term years_in served? serving community_service banned
  `),
};

const asked =
  /(?<!\p{L})(?:requi|réclam|demand|encour|risqu|pourrai|s['’]il|s['’]ils|sought|seek|ask|request|want|demand|call|recommend|face|if|could|may|might|up to|maximum|accus|charg|jug(?:é|ée|és|ées)|prévenu)/iu;

/** Whether a sentence tells a judgment by words that do not only say what was asked or what may come. */
export function tellsJudgment(sentence: string): boolean {
  const hints = sentence.match(stageHints.judged);
  return hints !== null && !asked.test(sentence);
}

/** What only a judgment is told by. */
export const surelyJudged = pattern(`
  condamnée?s?_(?:à|pour|en) (?:a|ont|est|sont|été|avait|avaient)_condamnée?s? (?:reconnue?s?|déclarée?s?)_coupables? écop* prononc* relaxée?s? acquittée?s? inflig* plaid(?:é|e)_coupable
  sentenced convicted found_guilty pleaded_guilty pleading_guilty jailed fined ordered_to acquitted cleared imprisoned (?:gave|given|got|handed|received) convictions?
`);
