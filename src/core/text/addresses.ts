/** The inside of a pattern for an address of any scheme, or of none behind `www.`, up to a space or a quotation mark: to be left as it stands. */
export const addressPattern =
  '(?:(?<![a-z0-9+-])[a-z][a-z0-9+.-]{0,30}:\\/\\/|www\\.|mailto:)[^\\s<>«»"”]+';
