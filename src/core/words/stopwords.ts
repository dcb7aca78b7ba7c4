import { wordSet } from '#src/core/text/word-list.ts';
/** French words too common to say what a text is about, bare. */
export const frenchStopwords = wordSet(
  `a ai ainsi alors apres au aucun aucune aujourd aussi autre autres aux avait avant avec avoir avaient c car ce ceci cela celle
  celles celui ces cet cette ceux chaque chez ci comme comment contre d dans de deja depuis des desormais deux devant doit donc dont du
  elle elles en encore entre est et etaient etait etant ete etre eu eux fait faire fois font hors hui il ils j je jusqu jusque l la le les leur
  leurs lors lorsqu lorsque lui m ma mais malgre me meme memes mes moins mon n ne ni nos notre nous on ont or ou outre par parce pas
  pendant peu peut peuvent plus plusieurs pour pourquoi puis puisqu puisque qu quand que quel quelle quelles quels quelque quelques qui quoi s sa sans
  se sera seront ses si sinon sitot soit son sont sous sur t ta tandis tant te tel telle tes tout toute toutes toujours tous tres trop tu un
  une vers voici voila vos votre vous y faut dit selon afin ensuite enfin cependant toutefois pourtant ailleurs plutot`,
);

/** English words too common to say what a text is about, bare. */
export const englishStopwords = wordSet(
  `a about above after again against all also although am an and any are as at be because been before being below between both but by can
  could did do does doing don down during each ever every few for from further had has have having he her here hers him his how
  however i if in into is it its itself just ll may me might more most much must my no nor not now of off on once one only or other our out over own
  re s said same say says she should since so some such t than that the their them then there these they this those through to too under until
  up upon us ve very was we were what when where whether which while who whom whose why will with within without would yet you your`,
);

/** Whether a bare word is too common in either language to say what a text is about. */
export const isStopword = (key: string): boolean =>
  frenchStopwords.has(key) || englishStopwords.has(key);

/** Whether a bare word is a stopword, or too short to tell anything. */
export const isLittle = (key: string): boolean => isStopword(key) || key.length < 3;
