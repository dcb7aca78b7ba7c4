import { phrases } from '#src/core/text/phrases.ts';
import { beginning, words } from './pattern.ts';

const forgetting =
  phrases(`ignora ignore ignorad olvida olvide olvidad ignoriere ignorieren_sie vergiss vergessen_sie missachte ignorate
  ignori dimentica dimenticate desconsidere esqueça`);
const told =
  phrases(`instrucciones órdenes anweisungen befehle instruktionen regeln istruzioni ordini comandi instruções todo_lo_anterior
  lo_anterior alles_(?:vorherige|obige) tutto_quello_che_precede`);
const writing =
  phrases(`escribe escriba di diga responde responda menciona mencione schreibe? schreiben_sie sage? antworte erwähne scrivi di
  rispondi menziona`);
const texts = phrases(
  '(?:tu|su)_(?:resumen|respuesta) (?:deiner?|ihrer?)_(?:zusammenfassung|antwort) (?:tuo|tua|suo|sua)_(?:riassunto|risposta|sintesi)',
);
const only = phrases(
  '(?:solo_|únicamente_)?en_(?:español|inglés|francés) (?:nur_)?auf_(?:deutsch|englisch|französisch) (?:solo_)?in_(?:italiano|inglese|francese)',
);

/** Orders to a machine in the other languages that models are fluent in. */
export const abroad: readonly RegExp[] = [
  words(`${forgetting} (?:[a-z]+ ){0,3}${told}`),
  beginning(
    `${writing} (?:.{0,40} )?(?:${texts}|${only})`,
    `${writing},? (?:solo |nur )?(?:${only}|que |che |dass )`,
  ),
];
