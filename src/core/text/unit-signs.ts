import { type Place, textBefore } from './span.ts';

/** The inside of a pattern for the signs of units that are set apart from their number even where a text has them close: `10€`. */
export const openSigns = '(?:k|M|Mds?|G)?[€$£]|k[mg]|[cm]m|k?m²|[MGT]o|kWh|°[CF]';

/** The same for those that may also be part of a name where they are close: `5G`, `4L`. */
export const closeSigns =
  '[kMGT]?W[hc]?|[kMG]?Hz|k?V|dB[mAi]?|Mds?|Mrd|k?m³|k?m[23]?|[dh]?m|ha|[cdhm]?l|[cm]?L|[mµ]?g|[kM]?t|m?s|min|°F?';

const sign = new RegExp(
  `^(?:${openSigns}|${closeSigns}|[KkMGTP]?(?:bits?|bps|[bBo])|[kMG]?(?:V|A|eV|J|Pa|Bq)|[mµ]?Sv|m?Ah)$`,
  'u',
);

/** Whether a word of a text is the sign of a unit after its number: «1,5 Go». */
export const isUnitSign = (text: string, { start, end }: Place): boolean =>
  (sign.test(text.slice(start, end)) && /\d[ \u00a0\u202f]?$/u.test(textBefore(text, start, 2))) ||
  /\d[ \u00a0\u202f]?°[CFK]$/u.test(text.slice(Math.max(0, start - 3), end));
