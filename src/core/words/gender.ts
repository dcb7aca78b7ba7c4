import { wordSet } from '#src/core/text/word-list.ts';

/** What a French noun, or a word that goes with one, is: masculine or feminine. */
export type Gender = 'm' | 'f';

const feminine = wordSet(`
  fin main faim part mort plupart dent mer chair cuiller nuit croix voix paix noix toux chaux fois souris brebis forêt soif clef nef clé
  façon leçon rançon chanson boisson moisson cuisson mousson jument eau peau tribu vertu loi foi fourmi paroi star interview newsletter
  start-up mi-temps mère sœur date note route liste suite fête tête côte enquête retraite banque marque attaque plaque usine
  clinique fabrique boutique politique musique république logique technique pratique polémique statistique brique chronique rubrique
  réplique panique éthique tactique
  histoire victoire mémoire gloire foire loge place image page plage cage rage nage école parole semaine journée année femme
  flamme gamme somme firme forme plateforme plate-forme réforme ferme arme larme alarme
  fleur couleur chaleur valeur douleur peur sueur saveur hauteur largeur longueur erreur terreur horreur fureur faveur odeur
  rumeur humeur tumeur vapeur lueur ampleur pudeur rigueur vigueur langueur lenteur candeur grandeur profondeur stupeur teneur
`);

const masculine = wordSet(`
  million billion bastion poison bison tison garçon soupçon été côté comité traité pâté karaté doigté arrêté député invité comté
  musée lycée trophée mausolée apogée génie incendie parapluie sosie foie murmure augure mercure carbure silence squelette
  stade grade camarade prélude interlude domaine capitaine magazine espace palace intervalle mille dimanche cimetière derrière
  problème système programme groupe service commerce exercice article siècle règne monde mode peuple livre site centre ministre
  titre chiffre nombre membre théâtre poste texte conte compte doute reste geste modèle contrôle rôle pôle symbole exemple
`);

const feminineEnd =
  /(?:[tsxgn]ion|ison|té|tié|ée|ie|ure|[ae]nce|esse|ette|elle|enne|onne|euse|trice|ière|ade|ude|aine|ise|ine|ace|lle|sse|che|ive|[ae]nte)$/u;
const masculineEnd = /(?:isme|age|gramme|scope|phone|mètre|[oiué]|[bcdfgklmnpqrtvwyz]|x)$/u;

/** The gender that a noun in the singular is known by, or that its ending tells; undefined when that tells nothing. */
export function genderOf(noun: string): Gender | undefined {
  const word = noun.normalize('NFC').replace(/oe(?=u)/gu, 'œ');
  if (!/^\p{Ll}[\p{Ll}-]*$/u.test(word)) return undefined;
  if (feminine.has(word)) return 'f';
  if (masculine.has(word)) return 'm';
  if (feminineEnd.test(word)) return 'f';
  return masculineEnd.test(word) ? 'm' : undefined;
}
