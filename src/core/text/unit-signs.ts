/** The inside of a pattern for the signs of units that are set apart from their number even where a text has them close: `10€`. */
export const openSigns = '(?:k|M|Mds?|G)?[€$£]|k[mg]|[cm]m|k?m²|[MGT]o|kWh|°C';

/** The same for those that may also be part of a name where they are close: `5G`, `4L`. */
export const closeSigns =
  '[kMGT]?W[hc]?|[kMG]?Hz|k?V|dB|Mds?|Mrd|k?m³|k?m[23]?|[dh]?m|ha|[cdhm]?l|[cm]?L|[mµ]?g|[kM]?t|m?s|min|°F?';
