import { partsOf } from '#src/core/checks/parts.ts';
import { phrases, whole } from '#src/core/text/phrases.ts';
import { sentencesOf } from '#src/core/text/sentences.ts';

/** How far a case has come, from who is suspected to who is judged. */
export type Stage = 'held' | 'charged' | 'requested' | 'judged';

/** The stages of a case, the first of them first. */
export const stages: readonly Stage[] = ['held', 'charged', 'requested', 'judged'];

const pattern = (list: string): RegExp => new RegExp(whole(phrases(list)), 'giu');

/** A sentence of a criminal court, right behind «condamné à»; one is condemned to wait, and to win, without a judge. */
const sentence = phrases(`
  [\\p{L}\\d-]+_(?:ans?|mois)(?!_d[’e]_(?!prison|réclusion|sursis|détention)) (?:une_)?peines?_d(?:e|’) (?:la_|de_la_)?(?:prison|réclusion|perpétuité) mort
  (?:une_|[\\p{L}\\d.,_]{1,20})amendes? [\\p{L}\\d.,_]{1,20}_d’amende
`);

/** What a brief says of a stage in so many words. */
export const stageWords: Record<'charged' | 'judged', RegExp> = {
  charged: pattern('mis(?:e|es)?_(?:[^.,;]{1,40}_)?en_examen inculpée?s?'),
  judged: new RegExp(
    whole(
      `condamnée?s? (?:[^.,;]{1,40} )?à (?:${sentence})`,
      `écop(?:e|ent|ait|é) d(?:e |['’])(?:${sentence})`,
      phrases(`
        (?:est|sont|été)_condamnée?s?_pour fait_condamner_pour (?:reconnue?s?|déclarée?s?)_coupables?_d(?:e|’)
        (?:prison|sursis|ferme|amende)[^.;]{0,30}_prononcée?s? (?:a|ont|est|sont)_(?:été_)?(?:relaxée?s?|acquittée?s?)
      `),
    ),
    'giu',
  ),
};

/** All that a page may say of a stage, or of what comes with it. */
export const stageHints: Record<Stage, RegExp> = {
  held: pattern(`
    gardes?_à_vue soupçon* suspect* interpell* arrêtée?s? arrest* suspicion detained custody enquête plainte information_judiciaire investigation probe
  `),
  charged: pattern(`
    en_examen mise_en_accusation inculp* écrou* poursuivie?s?_(?:pour|en) poursuites? renvoy*_devant jug(?:é|ée|és|ées|e|er|ement) procès prévenu* accus* comparai* comparu*
    charg(?:e|es|ed) indict* accus* prosecut* trial tried defendant* formal_investigation under_investigation_by remanded counts? appeared déférée?s? détention_provisoire contrôle_judiciaire
  `),
  requested: pattern(`
    requi(?:s|se|ses|ert|èrent) réquisition* réquisitoire encour(?:t|ent) (?:parquet|procureure?|accusation)_(?:a_)?(?:demand|réclam)*
    prosecut(?:ors?|ion)_(?:has_|have_|had_)?(?:also_)?(?:sought|seeks?|asks?|asked|requested|request|wants?|wanted|demanded|called|recommended) if_convicted faces?_up_to
  `),
  judged: pattern(`
    condamn* (?<!non_)coupable* peines? écop* prononc* relax* acquitt* inflig* verdict sentenc* convict* (?<!not_)guilty jail* prison imprison* acquit* cleared
    fin(?:ed|es?) ordered bars amende reclusion réclusion ferme sursis term years_in served? serving community_service banned
    ordonn* accord* sanctionn* indemnis* blanchi* hors_de_cause donn*_(?:raison|tort) confirm* (?:devra|doit)_(?:verser|payer|purger) bagne exécut* suivi
    award* liable must_pay penalt* upheld found_against sided_with rul(?:ed|es) told_to walked_free dropped plea death_row executed hanged admitted violated
  `),
};

const open = phrases(`
  requi(?:s|se|ses|ert|èrent) réquisition* réclam* demand* encour* risqu* pourrai* devrai* si s’ils? sera seront attendue?s?
  sought seek* ask(?:s|ed|ing)? request* want* call(?:s|ed|ing)_for recommend* faces? if when unless could may might will up_to maximum expected
`);
const asked = new RegExp(whole(open), 'u');
const leavesOpen = new RegExp(whole(phrases('ne n’ pas sans_être serai* aurai*'), open), 'iu');

/** Whether a text leaves a judgment open: asked for, to come, or denied. */
export const isUnsettled = (text: string): boolean => leavesOpen.test(text) || text.includes('?');

const sure = pattern(`
  condamnée?s?_(?:à|pour|en) (?:a|ont|est|sont|été|avait|avaient)_condamnée?s? (?:reconnue?s?|déclarée?s?)_coupables? écop* relaxée?s? acquittée?s? inflig* plaid(?:é|e)_coupable
  sentenced convicted found_(?:not_)?guilty pleaded_guilty pleading_guilty jailed fined ordered_to acquitted cleared imprisoned (?:gave|given|got|handed|received) convictions?
`);

const toCome = new RegExp(
  whole(phrases('si s’ils? sera seront if when unless could may might will')),
  'u',
);

const has = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;

/** Whether a text tells a judgment, by words that do not only say what was asked or what may come. */
const tellsJudgment = (text: string): boolean =>
  sentencesOf(text).some((one) => has(stageHints.judged, one.text) && !asked.test(one.text)) ||
  partsOf(text).some((part) => has(sure, part.text) && !toCome.test(part.text));

/** Whether a text says that a case has come as far as a stage, or by words that may mean it. */
export const reaches = (stage: 'charged' | 'judged', text: string): boolean =>
  (stage === 'charged' && has(stageHints.charged, text)) || tellsJudgment(text);
