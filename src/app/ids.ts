import { randomInt } from 'node:crypto';

const letters = 'abcdefghijkmnpqrstuvwxyz';
const characters = `${letters}23456789`;

const pick = (from: string): string => from.charAt(randomInt(from.length));

/** A random id that a person can type: a letter, then eleven letters or digits (some 60 bits). */
export const newId = (): string =>
  pick(letters) + Array.from({ length: 11 }, () => pick(characters)).join('');
