/** Adjectives and the nouns of them: strong and weak, possible and impossible, easy and hard. */
export const qualities = `
~ fort forte force vigueur vigoureux robuste robustesse solide solidite puissant puissance fermete raffermissement : strong strength robust vigour vigor solid powerful power firm firmness | faible faiblesse fragile fragilite affaibli affaiblissement mou debile atone vulnerable : weak weakness fragile feeble weakened soft softness frail vulnerable
~ possible possibilite faisable realisable realiste envisageable : possible possibility feasible realistic achievable can | impossible impossibilite infaisable irrealisable irrealiste inenvisageable : impossible impossibility unfeasible unrealistic cannot out_of_the_question
~ probable probablement vraisemblable plausible vraisemblablement : likely probable probably plausible | improbable invraisemblable peu_probable : unlikely improbable implausible
~ certain certaine certitude certainement assure : certain sure certainty assured definite | incertain incertaine incertitude douteux hypothetique aleatoire : uncertain unsure uncertainty doubtful unclear
~ facilite simplement aise simplifier simplification faciliter : easy easily simplify straightforward easier | difficile difficilement difficulte complique compliquer ardu complexe delicat : difficult difficulty hard complicated complex arduous tricky
~ rapide rapidement rapidite vite prompt promptement eclair accelere : fast quick quickly rapid rapidly swift speedy swiftly faster | lent lente lentement lenteur poussif progressivement : slow slowly slowness sluggish slower gradual gradually
~ meilleur mieux ameliorer amelioration embellir progres : better best improve improvement | pire pis empirer aggraver aggravation deteriorer deterioration degrader degradation mauvais mal moins_bon moins_bien : worse worst worsen deteriorate deterioration bad aggravate degrade
~ bon bonne excellent positif positive magnifique superbe splendide sublime admirable eblouissant brillant : good great excellent positive magnificent superb splendid sublime brilliant dazzling wonderful stunning | mauvais mauvaise mediocre negatif negative desastreux execrable calamiteux lamentable pitoyable decevant : bad poor mediocre negative dismal disastrous dreadful awful terrible abysmal disappointing lacklustre
~ utile utilite : useful usefulness helpful | inutile inutilement inutilite superflu : useless unnecessary pointless needless
~ efficace efficacite efficacement performant : effective efficient effectiveness efficiency | inefficace inefficacite : ineffective inefficient
~ necessaire indispensable essentiel necessite crucial vital : necessary essential indispensable crucial vital need | inutile superflu facultatif accessoire secondaire superfetatoire : unnecessary needless optional superfluous secondary
~ vrai veridique exact veritable authentique reel : true real genuine accurate authentic | faux fausse inexact mensonger errone contrefait fictif : false fake untrue inaccurate incorrect bogus counterfeit fictional
~ raison avoir_raison : right | tort avoir_tort : wrong
~ visible visibilite : visible visibility | invisible invisibilite cache : invisible hidden unseen
~ connu celebre notoire illustre : known famous well-known renowned | inconnu meconnu anonyme obscur : unknown obscure anonymous little-known
~ favorable propice avantageux : favourable favorable | defavorable contraire hostile : unfavourable unfavorable adverse
~ satisfait satisfaction satisfaisant content heureux comble ravi rejouir : satisfied satisfaction happy pleased delighted glad content | insatisfait insatisfaction mecontent decu deception malheureux decevoir frustre mecontentement furieux agace : dissatisfied dissatisfaction unhappy disappointed disappointing frustrated disappointment angry displeased upset
~ populaire popularite : popular popularity | impopulaire impopularite boude bouder : unpopular unpopularity shun
~ calme calmement calmer paisible serein tranquille : calm quiet peaceful serene | agite agitation violent violence tendu tension houleux : agitated violent tense turmoil stormy rowdy
~ stable stabilite stabiliser constant : stable stability steady stabilise unchanged constant | instable instabilite volatil fluctuant changer varier : unstable instability volatile fluctuating fluctuate vary change
~ varier variable differer different fluctuer divers : vary differ different variable fluctuate | identique uniforme fixe unique meme constant invariable : same identical uniform fixed constant
~ semblable similaire pareil identique comme ressembler ressemblance : similar alike same identical resemble like | different difference dissemblable differer distinct : different unlike differ difference opposite contrary
~ egal egalite egalement_repartir parite : equal equality parity | inegal inegalite disparite : unequal inequality disparity
~ juste justice equitable : fair just equitable justice | injuste injustice inequitable : unfair unjust injustice
~ responsable responsabilite : responsible responsibility | irresponsable : irresponsible
~ reversible : reversible | irreversible : irreversible
~ reutilisable : reusable | jetable non_reutilisable : disposable
~ renouvelable propre vert : renewable clean green | fossile polluant : fossil polluting dirty
~ propre proprete nettoyer purifier depolluer assainir : clean clear purify clean_up | sale salete polluer pollution salir souiller polluant : dirty pollute pollution contaminate soil
~ sain saine sante bien_portant : healthy health fit | malsain malade nocif insalubre : unhealthy sick harmful ill
~ chaud chaude chaleur rechauffement rechauffer canicule torride : hot warm heat warming heatwave | froid froide froideur refroidissement refroidir gel glacial : cold cool chill cooling freezing freeze
~ sec seche secheresse aride assecher : dry drought arid | humide pluie pluvieux inondation mouille inonder : wet humid rain rainy flood damp
~ clair clairement lumineux eclaircir transparent transparence : clear bright transparent transparency lucid | obscur sombre flou opaque opacite confus : dark dim opaque murky vague obscure unclear confusing opacity
~ ordinaire banal normal habituel courant commun : ordinary normal usual common typical | extraordinaire exceptionnel inhabituel rare anormal inedit : extraordinary exceptional unusual rare abnormal unprecedented uncommon
~ urbain ville citadin : urban city town | rural campagne : rural countryside
~ homme masculin garcon masculine : man male boy | femme feminin fille feminine : woman female girl
~ adulte majeur : adult grown-up | enfant mineur adolescent : child minor kid teenager
~ professionnel : professional | amateur : amateur
~ officiel officiellement : official officially formal | officieux officieusement informel : unofficial unofficially informal
~ direct directement : direct directly live | indirect indirectement : indirect indirectly recorded
~ ouvertement publiquement public : openly publicly public | secret secretement en_cachette huis_clos confidentiel prive : secretly secret privately closed_doors confidential covert private
~ complet completement entierement total totalement integral : complete completely fully total totally whole entire entirely | partiel partiellement incomplet : partial partially partly incomplete
~ independant independance autonome autonomie : independent independence autonomous autonomy | dependant dependance dependre tributaire : dependent dependence depend rely reliant
~ present presence assister participer : present presence attend participate | absent absence absenter bouder manquer : absent absence miss skip boycott
~ inclus compris : included | exclu non_compris : excluded
~ mineur secondaire : minor secondary | majeur principal : major main
~ prudent prudence prudemment modere moderation : cautious prudent careful caution conservative moderate | imprudent audacieux genereux excessif temeraire : bold reckless generous aggressive careless
~ genereux genereusement generosite : generous generously generosity | avare pingre chiche : stingy mean
~ sceptique mefiant : sceptical skeptical | enthousiaste enthousiasme convaincu emballer : enthusiastic enthusiasm convinced keen
~ conservateur reactionnaire : conservative | progressiste liberal : progressive liberal
~ radical extremiste extreme : radical extremist extreme | modere : moderate
~ traditionnel traditionnellement classique : traditional classic traditionally | moderne novateur innovant : modern innovative novel
~ naturel : natural | artificiel synthetique : artificial synthetic man-made
~ premier_plan principal star : leading main star | secondaire second_plan : supporting minor
~ original originel authentique : original | copie reproduction imitation plagiat : copy reproduction imitation replica
~ humain : human | automatique robot machine automatiquement : automatic robot automated
~ numerique en_ligne electronique : digital online electronic | papier imprime imprimer physique : print printed physical on_paper
~ silence silencieux taire muet se_taire : silence silent mute | bruit bruyant parler s_exprimer commenter : noise noisy speak comment loud
~ debout : standing | assis : seated sitting
~ masque : masked | demasque : unmasked
~ aimer adorer apprecier raffoler preferer : love like enjoy adore appreciate prefer | detester hair mepriser abhorrer : hate loathe dislike detest despise
~ fierte fier : proud pride | honte honteux : ashamed shame embarrassed
~ courage courageux brave : brave courage courageous | lache lachete : coward cowardly cowardice
~ victime : victim | auteur coupable agresseur bourreau : perpetrator culprit attacker offender
~ offensif : attacking | defensif : defensive
>~ legerement : slightly lightly | gravement grievement : seriously gravely severely critically
~ leger benin superficiel : slight minor superficial mild | grave severe serieux : serious severe grave critical major
~ recevable : admissible | irrecevable : inadmissible
~ constitutionnel constitutionnelle : constitutional | inconstitutionnel inconstitutionnelle anticonstitutionnel : unconstitutional | conseil_constitutionnel cour_constitutionnelle juge_constitutionnel : constitutional_court constitutional_council
~ valide valable : valid | invalide perime expire caduc : invalid expired void
~ competent : competent | incompetent : incompetent
~ previsible : predictable foreseeable | imprevisible : unpredictable unforeseeable
~ vertical verticalement : vertical vertically | horizontal horizontalement : horizontal horizontally
~ electrique : electric | thermique diesel : diesel petrol gasoline
~ lait_cru : raw_milk unpasteurised unpasteurized | pasteurise : pasteurised pasteurized
~ cru : raw uncooked | cuit cuire : cooked
~ sobre sobriete : sober | ivre ivresse alcoolise : drunk drunken intoxicated
~ benevole benevolement : unpaid volunteer voluntary | remunere retribue : paid salaried
~ d_occasion : second-hand secondhand pre-owned | neuve flambant_neuf : brand-new
`;
