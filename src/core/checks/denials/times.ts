import { isFirstSince } from '#src/core/denials/polarity.ts';
import { phrases } from '#src/core/text/phrases.ts';

/** Whether a text opens on a part of a month: «fin août», «début mars». */
const isPartOfMonth = (text: string): boolean =>
  /^(?:fin|début) (?:janv|févr|mars|avril|mai|juin|juil|août|sept|oct|nov|déc)/iu.test(text);

const during = new RegExp(
  `^over (?:${phrases('the a an its his her their this last')} )(?:${phrases('past last next coming following same first last few several')} )?${phrases(`
    summer winter spring autumn fall season holidays week(?:end)?s? months? years? decades? centur(?:y|ies) days? night period course quarter
  `)}(?!\\p{L})`,
  'iu',
);

/** Whether a text opens on when something went on: `over the summer`. */
const isDuring = (text: string): boolean => during.test(text);

const lastly = new RegExp(
  `(?<!\\p{L})${phrases('i you he she it we they who that was were is are ha(?:s|ve|d)')} $`,
  'iu',
);

/** Whether a text opens on what is the first in so long, or last was: «premier titre depuis six ans», `they last lifted it`. */
const isOfTime = (before: string, text: string): boolean =>
  (/^(?:premi|first)/iu.test(text) && isFirstSince(text.split(/[,.;:!?]/u, 1)[0] ?? '')) ||
  (/^last /iu.test(text) && lastly.test(before));

const awaited = new RegExp(
  `(?<!\\p{L})${phrases('attend* jusqu’(?:à|au) until till before avant wait*_for')} (?:l[ea] |l['’]|the )?$`,
  'iu',
);

/** Whether a text opens on the time of a day that somebody waits for: «ont attendu le jour». */
const isAwaited = (before: string, text: string): boolean =>
  /^(?:jour|nuit|matin|soir|day|night|dawn|morning)/iu.test(text) && awaited.test(before);

/** Whether a text opens on words of a time, which take no side: «fin août», `over the summer`, «premier titre depuis six ans». */
export const tellsTime = (before: string, text: string): boolean =>
  isPartOfMonth(text) || isDuring(text) || isOfTime(before, text) || isAwaited(before, text);
