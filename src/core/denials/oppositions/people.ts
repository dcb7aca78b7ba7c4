/** Kin, roles and what people are: father and mother, prosecutor and lawyer, employer and employee. */
export const people = `
~ pere papa : father dad | mere maman : mother mum mom
~ fils : son | fille : daughter
~ frere : brother | soeur : sister
~ oncle : uncle | tante : aunt
~ neveu : nephew | niece : niece
~ grand-pere : grandfather | grand-mere : grandmother
~ mari epoux : husband | epouse femme : wife
~ veuf : widower | veuve : widow
~ beau-pere : father-in-law stepfather | belle-mere : mother-in-law stepmother
~ roi : king | reine : queen
~ prince : prince | princesse : princess
~ procureur procureure ministere_public : prosecutor prosecution | avocat avocate : lawyer barrister solicitor | avocat_general avocate_generale avocats_generaux
~ plaignant plaignante partie_civile : plaintiff complainant accuser | accuse prevenu : defendant accused
~ employeur patron patronat : employer boss | salarie syndicat : employee worker union
~ locataire : tenant renter lodger | proprietaire bailleur : landlord landlady owner
~ fournisseur : supplier vendor | client : customer client buyer
~ preteur creancier : lender creditor | emprunteur : borrower
~ acheteur acquereur : buyer purchaser | vendeur : seller vendor
~ titulaire titulariser : starter starting_line-up | remplacant banc_de_touche : substitute benched
~ republicain : republican | democrate : democrat
~ croyant : believer | athee : atheist
~ laique : secular | confessionnel religieux : religious faith-based
~ pro-europeen europhile : pro-european pro-eu | eurosceptique anti-europeen : eurosceptic anti-eu
~ droitier : right-handed | gaucher : left-handed
~ male : male | femelle : female
~ carnivore : carnivorous carnivore | herbivore : herbivorous herbivore
`;
