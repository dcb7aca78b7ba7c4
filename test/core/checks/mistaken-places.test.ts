import { expect, test } from 'vitest';
import { doubts } from './doubts.ts';

const named = (text: string, page: string, language: string) =>
  doubts(text, { text: page, language }, { code: 'name' });

test.for([
  ['Le Soudan veut la paix.', 'South Sudan wants peace.', 'en', 'Soudan'],
  ['Le Soudan veut la paix.', 'Le Soudan du Sud veut la paix.', 'fr', 'Soudan'],
  ['La Guinée-Bissau a voté.', 'Papua New Guinea voted.', 'en', 'Guinée-Bissau'],
  ['La Guinée équatoriale a voté.', 'Papua New Guinea voted.', 'en', 'Guinée équatoriale'],
  [
    'Le Congo-Brazzaville a voté.',
    'The Democratic Republic of Congo voted.',
    'en',
    'Congo-Brazzaville',
  ],
  [
    'La République du Congo a voté.',
    'La République démocratique du Congo a voté.',
    'fr',
    'République du Congo',
  ],
  ['Le Mexique brûle.', 'New Mexico burns.', 'en', 'Mexique'],
  ['L’Irlande du Nord a voté.', 'Ireland voted on Friday.', 'en', 'Irlande du Nord'],
  ['La Virginie a voté.', 'West Virginia voted.', 'en', 'Virginie'],
  ['La Bretagne a voté.', 'La Grande-Bretagne a voté.', 'fr', 'Bretagne'],
] as const)(
  'a place is not another whose name holds its own: %s %s',
  ([text, page, language, subject]) => {
    expect(named(text, page, language)).toContain(subject);
  },
);

test.for([
  ['Le Soudan du Sud veut la paix.', 'A South Sudanese envoy wants peace.', 'en'],
  ['Le Soudan et le Soudan du Sud négocient.', 'Sudan and South Sudan are talking.', 'en'],
  ['Le Congo a voté.', 'The Democratic Republic of Congo voted.', 'en'],
  ['La RDC a voté.', 'Congo voted in Kinshasa.', 'en'],
  ['La Papouasie-Nouvelle-Guinée a voté.', 'Papua New Guinea voted.', 'en'],
  ['La Guinée a voté.', 'Voters in Conakry chose.', 'en'],
  ['Le Nouveau-Mexique brûle, et un Mexicain avec.', 'New Mexico burns.', 'en'],
  ['L’Irlande du Nord a voté.', 'Voters in Belfast chose Northern Irish parties.', 'en'],
  [
    'L’alcool a un prix plancher en Irlande.',
    'Drink has a floor price, unlike in Northern Ireland.',
    'en',
  ],
  ['La Virginie-Occidentale a voté.', 'La Virginie-Occidentale a voté.', 'fr'],
  ['La Grande-Bretagne a voté.', 'British voters chose.', 'en'],
] as const)(
  'a place that its page names otherwise raises no doubt: %s',
  ([text, page, language]) => {
    expect(named(text, page, language)).toEqual([]);
  },
);
