/** Beginning and ending, coming and going, opening and closing, first and last, before and after. */
export const events = `
ouvrir ouverture ouvert rouvrir reouverture inaugurer inauguration : open opening reopen inaugurate unlocked unveil | fermer fermeture ferme clore cloture interdire_au interdit_au boucler baisser_le_rideau inaccessible verrouiller : close closure shut shutter closed shut_down off-limits seal lock closing shutdown
commencer commencement debuter debut demarrer demarrage lancer lancement entamer amorcer : begin beginning start launch outset early kick_off commence initiate | terminer fin finir achever achevement cesser cessation conclure conclusion clore cloture mettre_fin prendre_fin finale expiration : end finish complete conclude conclusion close finale completion termination
lancer lancement creer creation demarrer inaugurer : launch start create creation debut open establish unveil introduce | fermer arreter arret supprimer suppression dissoudre liquider : close shut stop scrap discontinue axe dissolve wind_up shut_down end kill cancel
creer creation cree embaucher : create creation add new | supprimer suppression disparaitre disparition detruire : cut axe lose eliminate scrap disappear shed destroy cutting
apparaitre apparition surgir emerger voir_le_jour : appear emerge arise emergence | disparaitre disparition s_evanouir s_eteindre : disappear vanish disappearance die_out
premier premiere numero_un tout_premier : first number_one | dernier derniere ultime dernierement lanterne_rouge dernier_rang : last bottom final | mois_dernier an_dernier annee_derniere semaine_derniere trimestre_dernier exercice_dernier ete_dernier printemps_dernier automne_dernier hiver_dernier lundi_dernier mardi_dernier mercredi_dernier jeudi_dernier vendredi_dernier samedi_dernier dimanche_dernier janvier_dernier fevrier_dernier mars_dernier avril_dernier mai_dernier juin_dernier juillet_dernier aout_dernier septembre_dernier octobre_dernier novembre_dernier decembre_dernier saison_derniere nuit_derniere siecle_dernier premier_ministre ces_derniers ces_dernieres : at_last last_month last_year last_week last_night last_summer last_spring last_autumn last_winter last_monday last_tuesday last_wednesday last_thursday last_friday last_saturday last_sunday last_january last_february last_march last_april last_may last_june last_july last_august last_september last_october last_november last_december last_season last_century last_quarter prime_minister
>~ premier premiere : first maiden | deuxieme second seconde troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme : second third fourth fifth sixth seventh eighth ninth tenth | premier_ministre : prime_minister first_minister
>~ avant au_prealable auparavant prealable prealablement precedent precedente en_amont : before prior ahead_of previously pre eve leading_up beforehand preceding | apres lendemain a_la_suite_de a_l_issue posterieur par_la_suite : after afterwards subsequent subsequently | avant_de avant_d avant_que apres_avoir apres_etre apres_que apres_s_etre avant_tout apres_tout : after_all
plus_tot avance en_avance d_avance anticiper anticipe precoce prematurement : earlier early ahead_of_schedule advance premature sooner brought_forward bring_forward | plus_tard retard en_retard tardif tardivement differer reporter report repousser ajourner ajournement : later late delay delayed postpone postponement behind_schedule defer push_back put_off belated adjourn | au_plus_tot au_plus_tard : at_the_earliest at_the_latest
prolonger prolongation reconduire reconduction renouveler renouvellement proroger : extend renew extension renewal prolong | interrompre interruption resilier resiliation rompre rupture mettre_fin arreter cesser suspendre suspension : end terminate stop break suspend interrupt cease halt cut_short cancel discontinue suspension
continuer poursuivre persister perdurer continu : continue persist carry_on keep_on ongoing maintain go_on | cesser interrompre stopper suspendre : stop cease halt suspend discontinue quit interrupt
reprendre reprise relancer relance redemarrer retablir retablissement remettre_en_service : resume restart relaunch reopen restore revive recovery | interrompre suspendre suspension couper cesser arret : suspend halt stop interrupt suspension cut_off
deja d_ores_et_deja : already | pas_encore toujours_pas jamais : yet not_yet never
=~ arriver arrivee rejoindre venir entrer entree adherer integrer atterrir accueillir : arrive arrival join enter come entry return | quitter depart partir repartir demissionner demission s_en_aller fuir decoller claquer_la_porte : leave depart departure quit exit resign resignation step_down go flee pull_out withdraw take_off walk_out | a_partir_de a_partir_du a_partir_d : come_out came_out coming_out leave_for leaves_for left_for leaving_for
revenir retour rentrer retourner : return come_back comeback | quitter partir depart s_exiler : leave quit depart departure go_away | la_rentree cette_rentree de_rentree prochaine_rentree a_partir_de a_partir_du a_partir_d
=~ rester demeurer : stay remain | quitter partir demenager deserter : leave quit depart | a_partir_de a_partir_du a_partir_d
approcher proche rapprocher rapprochement se_rapprocher : approach converge closer | eloigner eloignement lointain distant s_eloigner : distant away remote diverge move_away
avancer avancee progresser progres progression : advance progress forward move_forward step_forward breakthrough improve improvement | reculer recul regresser regression retour_en_arriere stagner se_degrader empirer : retreat regress worsen deteriorate setback backward fall_back step_back stall | a_l_avance d_avance par_avance : in_advance
futur prochain a_venir : future next upcoming forthcoming | precedent : past previous
> ancienne vieux vieille anciennement ancestral : old ancient oldest elderly | nouveau nouvelle recent neuf neuve recente inedit moderne : new recent newest modern brand-new latest
plus_ancien plus_vieux plus_age doyen aine aines : oldest elder older eldest senior | plus_jeune plus_recent cadet benjamin cadette junior : youngest newest younger
temporaire temporairement provisoire provisoirement interimaire momentane momentanement transitoire passager : temporary temporarily interim provisional short-term for_now | definitif definitivement permanent permanente perenne durable irreversible pour_de_bon : permanent permanently definitive final for_good irreversible lasting forever
court_terme : short_term short-term | long_terme : long_term long-term
jour diurne journee : day daytime daylight | nuit nocturne : night overnight nighttime | nuit_tombee nuit_tombante tombee_de_la_nuit
matin matinee matinal : morning | soir soiree apres-midi : evening afternoon
estival : summer | hiver hivernal : winter
lever_du soleil_levant aube aurore : sunrise dawn | coucher_du crepuscule soleil_couchant : sunset dusk
nord septentrional septentrionale : north northern northernmost | sud meridional meridionale : south southern southernmost
oriental orientale : eastern east | occidental occidentale : western west
gauche : left left-wing leftist | droite : right right-wing rightist conservative
amont : upstream | aval : downstream
~ interieur interne dedans domestique : inside internal indoor domestic within interior | exterieur externe dehors etranger : outside external outdoor abroad foreign exterior
dessus haut sommet : top above upstairs | dessous bas pied : bottom below downstairs foot
=~ devant en_tete mener devancer distancer depasser leader : ahead outpace overtake outsell in_front | derriere a_la_traine lanterne_rouge : behind trail lag chase bottom
a_domicile domicile : at_home home | a_l_exterieur en_deplacement : away on_the_road
debut_de debut : early start beginning | fin_de fin : late end
~ decoller decollage : take_off took_off takeoff | atterrir atterrissage se_poser : landed landing touch_down
~ inhumer inhumation enterrer enterrement : bury buried burial | incinerer incineration cremation : cremate cremated cremation
~ semer semis : sow sown | recolter moissonner recolte moisson : harvest reap
~ planter replanter : planted planting replant | arracher deraciner abattre : uproot felled cut_down
~ degeler debloquer : unfreeze unblock free_up | geler bloquer : freeze block
~ prendre_du_poids : gain_weight put_on_weight | perdre_du_poids maigrir : lose_weight slim_down
~ succeder : succeed | preceder : precede
~ degager : clear | obstruer encombrer boucher : block clog obstruct
~ instaurer introduire imposer : introduce impose bring_in | abandonner lever retirer supprimer : drop dropped scrap remove abolish lift
~ garder_son_poste garde_son_poste rester_en_place reste_en_place : stay_on stays_on remain_in_office keep_his_job keep_her_job | quitter_son_poste quitte_son_poste quitter_ses_fonctions quitte_ses_fonctions demissionner : step_down resign leave quit
~ reprendre_le_travail repris_le_travail : return_to_work back_to_work | debrayer cesser_le_travail cesse_le_travail faire_greve se_mettre_en_greve : walk_off walk_out down_tools go_on_strike
~ decoller s_envoler : take_off soar | decrocher degringoler s_effondrer : plunge nosedive collapse | decrocher_un decrocher_une decrocher_le decrocher_la decrocher_les
~ abandonner jeter_l_eponge : pull_out drop_out retire withdraw quit | terminer finir aller_au_bout : finish complete
`;
