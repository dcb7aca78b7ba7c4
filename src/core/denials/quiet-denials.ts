import { phrases, upTo, whole } from '#src/core/text/phrases.ts';
import { anyOf } from '#src/core/text/word-list.ts';

/** Beginnings of words that say a no as a yes, beside those that sound negative: what is missed, given up, spared, or stays as it was. */
const beginnings = anyOf(`
  abst cess interromp interrupt désert privé snob bouda éconduit débout recal retoqu balay capot avort raté loupé bredouill préserv vierg
  zéro démuni dénu orphel muet mutis énigm incert flou tiède rétic traîn reporté remis ajourn délaiss esquiv déjou résist
  survi maintien maintenu maintenir demeur persist conserv épuis prohib proscr tabou hostil désav désappr contest réfut
  infond fausse caduc blanchi relax acquitt innocent disculp gratuit exonér franchis bénév impay invend banni aveugl
  irré inint invis davantage laissant neutre enterr romp promess promis imaginair fictif fictiv fantôm
  inaperç inquiét inquièt crain redout bloqu coinc immobilis paralys
  strand stuck paralys ground(?:ed|ing)
  skip shun snub spurn rebuff dismiss waiv forfeit walkover missed misses devoid empty scratch scrap shelv halt quit
  overlook forget pending await postpon defer freez frozen surviv escap evad dodg refrain acquit myth hoax veto scarce
  seldom cleared objected objects objecting whatever regardless irrespective defeat
`);

/** Words and turns that do the same as they stand, in French and in English. */
const inFrench = phrases(`
  (?:en|de|la)_pannes? hors_(?:service|d’usage) rate taire finie?s?(?!_par) tait vide nul nulle faux gelée?s? (?<!d’)avant encore autant (?:im|in(?!désir))*ables? insu libres? restante?s?
  premi(?:er|ère)s?(?!_(?:trimestre|semestre|année|mois|jour|semaine|tour|ministre|temps|lieu|étage|plan|degré|mi-temps))
  garder sauve[rz]? sauvée?s? se_gard* gard*_(?:tou(?:s|tes)_)?(?:une?_emploi|son|sa|ses|leurs?) s’(?:est|était|sont)_(?:bien_)?gardée?s? s’(?:est|était|sont)_passée?s?_d(?:e|’)
  s’en_passe* se_pass*_d(?:e|’) s’en_(?:va|vont|ira|iront|aller) laiss*_(?:faire|expirer|tomber|filer|mourir) laiss*_de_côté
  indépendante?s?_d(?:e|’) indépendamment dues?_aux? dus?_aux? inférieure?s?_(?:à|aux?) sous_le_seuil point_d(?:e|’)
  sous_peine de_(?:peur|crainte) à_quai à_l’(?:arrêt|écart) à_la_place dans_le_rouge en_vain vainement plus_tard bientôt au_plus_t[ôa]* quelle?s?_que_soi*
  se_défend*_d(?:e|’) affranchi(?:e?s?|r|t|ssent|ssant|ra|ront)_d(?:es?|u|’) s’en_affranchi* l’économie_d(?:es?|u|’)
  (?:s’en|se)_(?:libér|délest)* 
  (?:prononc|vot|élev|manifest|plaid)*_contre camp*_sur jet*_l’éponge une_croix_sur fai(?:t|re|sant|sait|ront|ra)_l’impasse
  (?:m[ie]ttr?*|mis)_(?:un_terme|fin)
`);
const inEnglish = phrases(`
  brok*_down broke_down out_of_order breakdown miss short blank axed? drops? gone away mute mum keep(?:s|ing)? kept remains? safe free bars? (?<!at_)least alone still
  let_${upTo(8, 1)}(?:lapse|expire|slip) (?:vot|rul|spok?e|came_out|argu|campaign|decid)*_against voted_no
  turn*_${upTo(3)}down pull*_out (?:left|leav*)_${upTo(2)}out out_of apart_from with(?:hold|held)* yet_to(?!_come)
  nowhere in_vain in_(?:his|her|its|their)_(?:place|stead) later soon
`);

const pattern = new RegExp(`(?<!\\p{L})${beginnings}|${whole(inFrench, inEnglish)}`, 'iu');

/** Whether anything in a French or English text may say a no as a yes: «maintient», «bredouille», `walkover`. */
export const deniesQuietly = (text: string): boolean => pattern.test(text);
