/** A pattern of what parts clauses: some marks, but those within a number, the words that set one against another, and some links more. */
export const clauseEdges = (marks: string, links: string): RegExp =>
  new RegExp(
    `[${marks}](?!(?<=\\d.)\\d)|(?<!\\p{L})(?:mais|tandis|alors que|quand|while|whereas|but|${links})(?!\\p{L})`,
    'giu',
  );
