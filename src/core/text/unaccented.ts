/** A text with its accents off, case and all else as they were: patterns over it need no alphabet but ASCII’s. */
export const unaccented = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
