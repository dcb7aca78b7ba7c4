import { meaningsOf } from './concepts.ts';
import { meet } from './sets.ts';

/** What one party does to another, so that it matters which of them a text names first: one deed a line, bare, verbs and the nouns made of them. */
const lines = `
battre vaincre dominer eliminer ecraser etriller terrasser vainqueur victoire succes triomphe tombeur : defeat beat beaten beats victory rout thrash
racheter rachat acquerir acquisition acheter : buyout takeover buy bought acquire
depasser devancer detroner doubler supplanter : overtake overtaken outstrip surpass dethrone
remplacer succeder : replace succeed
accuser poursuivre : accuse sue sued
licencier renvoyer congedier : fire sack dismiss
recruter embaucher engager : hire recruit
soutenir appuyer : support back
menacer : threaten
insulter injurier traiter : insult
tuer abattre assassiner : kill murder
nommer designer : appoint name
financer : fund finance
critiquer : criticise criticize
feliciter : congratulate
epouser : marry married wed
sauver : save rescue
emprisonner arreter : arrest jail
condamner : convict sentence
convaincre persuader : persuade convince
`;

/** What one party hands to another. */
const gifts = 'vendre ceder sell sold donner confier attribuer offrir leguer';

const groups: readonly ReadonlySet<string>[] = [...lines.trim().split('\n'), gifts].map(
  (line) => new Set(line.split(/[\s:]+/).flatMap((word) => [...meaningsOf(word)])),
);
const given = groups.length - 1;

/** The deeds that a word may name, by its meanings. */
export const deedsOf = (meanings: ReadonlySet<string>): readonly number[] =>
  groups.flatMap((group, i) => (meet(meanings, group) ? [i] : []));

/** Whether a deed is to hand something to somebody. */
export const isGift = (deed: number): boolean => deed === given;

/** Whether a deed is to win, so that whom it is told against has lost. */
export const isWin = (deed: number): boolean => deed === 0;
