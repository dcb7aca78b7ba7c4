/** A pattern of what parts clauses: some marks, the words that set one against another, and some links more. */
export const clauseEdges = (marks: string, links: string): RegExp =>
  new RegExp(
    `[${marks}]|(?<!\\p{L})(?:mais|tandis|alors que|quand|while|whereas|but|${links})(?!\\p{L})`,
    'giu',
  );
