import { wordSet } from '#src/core/text/word-list.ts';
import { bareWords } from '#src/core/text/words.ts';
import { englishStopwords, frenchStopwords } from './stopwords.ts';

/** A language that small words tell. */
export type ToldLanguage = 'fr' | 'en' | 'de' | 'es';

const germanWords = wordSet(
  `der die das und ist nicht ein eine einen einem einer dem von mit fur auf im zu sich als auch es hat wird sind bei nach wie uber aus werden wurde wurden sein seine
  ihre ihr er sie wir ich aber oder nur noch zum zur durch vom haben kann mehr unter vor bis gegen seit sagte jahr jahren`,
);

const spanishWords = wordSet(
  `el los las una del y con por para como mas pero su sus al lo esta este estos estas fue han ha es son muy tambien sobre entre cuando ya todo todos todas desde hasta
  donde porque sin ser tiene hay segun ano anos durante contra dijo dice que`,
);

const languages = [
  { language: 'fr', words: frenchStopwords },
  { language: 'en', words: englishStopwords },
  { language: 'de', words: germanWords },
  { language: 'es', words: spanishWords },
] as const;

/** French, English, German or Spanish by their small words; undefined when the text is too short or is none of them. */
export function languageOf(text: string): ToldLanguage | undefined {
  const words = bareWords(text);
  if (words.length < 4) return undefined;
  const owners = words.map((word) => languages.filter((one) => one.words.has(word)));
  const [best] = languages
    .map(({ language }) => ({
      language,
      share:
        owners.filter(([one, other]) => !other && one?.language === language).length / words.length,
    }))
    .toSorted((a, b) => b.share - a.share);
  return best && best.share >= 0.12 ? best.language : undefined;
}
