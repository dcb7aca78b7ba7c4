const joints =
  /[,;:—–()]| (?:because|although|while|but|since|who|mais|parce que|car|qui|et|quand|alors que|tandis que) /u;

/** The parts of a sentence between its marks and the words that join clauses. */
export const partsOf = (text: string): string[] => text.split(joints).filter((part) => part.trim());
