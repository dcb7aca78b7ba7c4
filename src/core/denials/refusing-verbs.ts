import { wordList } from '#src/core/text/word-list.ts';

/** The forms of a verb. */
type Forms = readonly string[];

const inflected = (stem: string, endings: string): Forms =>
  wordList(endings).map((ending) => `${stem}${ending}`);
const inEr = (stem: string): Forms =>
  inflected(stem, 'e ent ons ez ait aient a èrent era erai eront erons é');

/** French verbs that refuse or deny, as a third person says them, or somebody of themselves, with their past participles. */
export const french = {
  refuser: inEr('refus'),
  nier: inEr('ni'),
  démentir: inflected(
    'démen',
    's t tent tons tez tait taient tit tirent tira tirai tiront tirons ti',
  ),
  exclure: inflected('exclu', 't ent ons ez ait aient rent ra rai ront rons').concat('exclu'),
  rejeter: inflected('rejet', 'te tent ons ez ait aient a èrent tera terai teront terons é'),
  renoncer: inflected(
    'renon',
    'ce cent çons cez çait çaient ça cèrent cera cerai ceront cerons cé',
  ),
  contester: inEr('contest'),
  décliner: inEr('déclin'),
  repousser: inEr('repouss'),
  écarter: inEr('écart'),
  récuser: inEr('récus'),
  annuler: inEr('annul'),
  abandonner: inEr('abandonn'),
  échouer: inEr('échou'),
};

/** English ones, in all their forms. */
export const english = {
  refuse: inflected('refus', 'e es ed ing'),
  deny: inflected('den', 'y ies ied ying'),
  ruleOut: ['rule out', 'rules out', 'ruled out', 'ruling out'],
  reject: inflected('reject', 's? ed ing'),
  decline: inflected('declin', 'e es ed ing'),
  dispute: inflected('disput', 'e es ed ing'),
  contest: inflected('contest', 's? ed ing'),
  turnDown: ['turn down', 'turns down', 'turned down', 'turning down'],
};

/** A pattern of any form of some verbs, whose accents may be missing. */
export const formsOf = (...verbs: readonly Forms[]): string =>
  `(?:${verbs.flat().join('|').replaceAll('é', '[ée]')})`;
