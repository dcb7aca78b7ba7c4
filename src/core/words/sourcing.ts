import { anyOf } from '#src/core/text/word-list.ts';
import { isSpeech } from './speech.ts';

const stems = new RegExp(
  `^${anyOf(`
    cite relay rapport relat revel signal publi retrac dress decri detaill presente compar chiffr
    enquet reportage portrait journal quotidien hebdo mensuel magazine revue site blog lettre agence media redac confrere
    lecteur lectrice information contact sollicit correspondant edition chroniqu plateau antenne podcast
    joint calcul recit precision
    interview interrog entretien micro colonne article dossier palmares appren suivi
    evoqu point devoil parl confirm titr consult repren interess consacr analys recens
  `)}`,
);

/** Whether a bare word may stand beside a medium that is named as the source: «rapporte», «le quotidien». */
export const isSourcing = (word: string): boolean => stems.test(word) || isSpeech(word);

/** What ends right before a medium that is named as the source: «selon », «dans les ». */
export const leadsToSource =
  /(?<!\p{L})(?:selon|d['’]apr[èe]s|dans|sur|pour|[àa] en croire|(?:la une|sous la plume|aux yeux|auprès) d[eu]|face (?:à|au))(?: l[ae]s?| l['’])? ?$/iu;
