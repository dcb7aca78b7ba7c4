/** Winning and losing, arresting and freeing, attacking and defending, building and destroying. */
export const conflict = `
=~ gagner gagnant remporter vainqueur succes victoire victorieux triompher triomphe s_imposer vaincre battre l_emporter sacrer couronner decrocher conquerir invaincu : win winner victory victorious triumph beat prevail crown conquer clinch | perdre perdant defaite revers deroute s_incliner detroner elimine_par elimine_en elimine_au elimine_des : lose loser loss lost bow_out | manque_a_gagner
reussir reussite succes aboutir parvenir parvenu arriver_a : succeed success manage successful achieve successfully able | echouer echec manquer rater vain en_vain capoter avorter fiasco flop infructueux peiner incapable : fail failure unsuccessful miss flop fiasco unsuccessfully fall_short unable botch
qualifier qualification se_qualifier : qualify qualification advance reach | eliminer elimination : eliminate elimination knock_out crash_out knocked_out
atteindre depasser respecter tenir : meet beat exceed reach hit surpass | manquer rater en_deca : miss fall_short fail
marquer inscrire : score net | encaisser rater manquer : concede miss
promouvoir promotion monter accession : promote promotion | releguer relegation descendre retrograder : relegate relegation demote
arreter arrestation interpeller interpellation incarcerer incarceration emprisonner emprisonnement ecrouer detenir detention garde_a_vue capturer remettre_en_prison renvoyer_en_prison envoyer_en_prison : arrest jail imprison detain detention custody capture remand lock_up behind_bars | liberer liberation relacher remettre_en_liberte laisser_libre elargir gracier : release freed set_free let_go pardon
attaquer attaque assaut agresser agression offensive offensif envahir assaillant : attack assault offensive invade aggressor assailant strike | defendre defense defensif proteger repousser retraite : defend defence defense protect defensive repel retreat
allie alliance ami soutien partenaire amical : ally allied friend supporter partner friendly | adversaire ennemi rival hostile concurrent : opponent enemy rival foe hostile competitor
guerre conflit hostilites combat : war conflict fight hostilities battle | paix treve cessez-le-feu armistice reconciliation : peace truce ceasefire armistice reconciliation
unir union reunir unite rassembler rapprocher souder : unite unity bring_together join merge | diviser division separer separation dechirer scinder scission fracturer : divide division split separate tear_apart separation rift | se_separer_de separer_de
marier mariage epouser : marry marriage wedding wed | divorcer divorce separer : divorce split separate
construire construction batir edifier eriger erection reconstruire : build construct construction erect rebuild | demolir demolition detruire destruction raser abattre demanteler demantelement : demolish demolition destroy destruction raze tear_down dismantle torn_down
sauver sauvetage secourir survivre survivant rescape indemne sain_et_sauf vivant en_vie sauf : save rescue survive survivor unharmed unhurt alive safe unscathed | tuer mourir mort deces deceder perir blesser blesse victime noyer : kill die dead death perish injure injured wounded fatal
naissance nouveau-ne : born birth | mort deces deceder : die death dead
guerir guerison retablir gueri soigner : recover cure heal recovery | contaminer infecter malade tomber_malade aggraver : infect infected ill sick contaminate
epargner preserver indemne intact echapper : spare unaffected intact escape unscathed spared undamaged | toucher frapper affecter endommager perturber abimer detruire devaster ravager : hit affect damage disrupt strike destroy devastate
aider aide assister assistance soutenir epauler secourir faciliter favoriser : help aid assist support facilitate help_out foster | entraver nuire gener empecher handicaper compliquer freiner desservir saper : hinder hamper hurt harm impede prevent hold_back thwart undermine | soutenir_que soutenir_qu soutenir_avoir soutenir_etre soutenir_n
profiter beneficier benefique bienfait profitable avantage avantageux : benefit beneficial advantage advantageous boon | nuire nuisible penaliser patir souffrir prejudice desavantage desavantageux prejudiciable : harm hurt suffer harmful penalise disadvantage detrimental damage
opportunite aubaine atout avantage : opportunity asset boon advantage positive | menace danger risque handicap inconvenient peril : threat danger risk drawback peril liability
securite securiser sans_danger inoffensif : safe safety secure harmless security | danger dangereux risque perilleux : danger dangerous risky unsafe hazardous perilous
~ legal legalement legale licite legitime legalite en_regle : legal lawful legitimate legally legitimately | illegal illegale illegalement illicite illegitime hors-la-loi : illegal unlawful illegally illicit illegitimate outlawed
gracier grace amnistier : pardon amnesty | executer execution : execute execution
poursuivre poursuite inculper inculpation mettre_en_examen accuser assigner : prosecute prosecution charge indict sue accuse | abandonner_les_poursuites classer classement non-lieu innocenter blanchir : drop dismiss clear drop_charges close exonerate
evacuer evacuation fuir : evacuate evacuation flee | rester confiner : stay remain
obeir obeissance obtemperer s_executer : obey comply | desobeir refuser braver defier : disobey defy refuse
volontaire volontairement delibere deliberement intentionnel expres intentionnellement sciemment : deliberate deliberately intentional intentionally voluntary on_purpose knowingly | involontaire involontairement accidentel accidentellement par_accident par_erreur : accidental accidentally unintentional unintentionally by_mistake unwittingly inadvertently
aggravant : aggravating | attenuant : mitigating extenuating
armer arme arme_a : armed arm | desarmer desarmement : unarmed disarm
monter_au_front charger : advance | se_replier replier repli retirer retrait : withdraw retreat pull_back withdrawal
deployer deploiement envoyer : deploy deployment send | retirer retrait rapatrier rappeler : withdraw pull_out withdrawal recall
demolir raser abattre : demolish demolition tear_down torn_down knock_down knocked_down pull_down | garder conserver preserver : keep kept preserve retain
soutenir soutien : support supporter back backed backing | combattre : fight fought oppose opposed | soutenir_que soutenir_qu soutenir_avoir soutenir_etre soutenir_n
`;
