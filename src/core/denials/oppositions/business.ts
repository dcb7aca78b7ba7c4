/** Buying and selling, hiring and firing, profit and loss, easing and tightening. */
export const business = `
= acheter racheter acquerir acquereur acheteur : buy acquire buyer | vendre ceder vendeur se_separer : sell divest seller offload dispose
importer importation : import importer | exporter exportation : export exporter
embaucher embauche recruter recrutement engager : hire recruit recruitment hiring take_on | licencier licenciement supprimer suppression congedier remercier renvoyer renvoi debaucher : lay_off layoff fire sack redundancy dismiss cut axe job_cuts let_go dismissal job_losses
nommer nomination promouvoir promotion designer elire introniser : appoint appointment name promote elect nominate install | limoger limogeage revoquer revocation destituer destitution evincer eviction demettre remercier ecarter suspendre debarquer : dismiss oust sack fire remove suspend dismissal ouster topple
benefice beneficiaire profit rentable rentabilite excedent dans_le_vert : profit profitable profitability in_the_black | perte deficit deficitaire dans_le_rouge : loss deficit loss-making unprofitable in_the_red
rapporter enrichir lucratif : earn enrich lucrative | couter ruiner appauvrir : cost ruin impoverish
investir investissement investisseur : invest investment | desinvestir desengager : divest pull_out disinvest withdraw
epargner epargne economiser economie : save saving savings | depenser depense gaspiller : spend spending waste
gratuit gratuitement gratuite : free_of_charge complimentary | payant payante facturer : paid paying paid-for
cher chere couteux couteuse onereux : expensive costly dear pricey | bon_marche abordable peu_couteux economique : cheap affordable inexpensive low-cost
plus_cher rencherir : more_expensive costlier dearer pricier | moins_cher : cheaper
public publique nationaliser nationalisation etatique : public nationalise state-owned state state-run nationalize | prive privee privatiser privatisation : private privately privatise privatize privatization | vie_privee grand_public : privacy private_life
durcir durcissement resserrer serrer renforcer tour_de_vis severe strict : tighten toughen harden stricter crack_down tough strict crackdown | assouplir assouplissement alleger allegement desserrer adoucir relacher lever : ease loosen relax soften lift lenient lighten easing relaxation
taxer taxe imposer : tax levy impose | exonerer exoneration detaxer : exempt exemption waive
fusionner fusion : merge merger | scinder scission separer : split demerge spin_off separate
concentrer concentration centraliser : concentrate centralise | decentraliser disperser : decentralise disperse spread
creancier : creditor | debiteur : debtor
grossiste gros : wholesale wholesaler | detail detaillant : retail retailer
actif : active asset | passif inactif : passive inactive liability
dette endetter endettement : debt indebted | desendetter desendettement : deleverage pay_down
surcote prime majorer : premium | decote rabais remise ristourne : discount rebate
encherir surencherir : outbid overbid | sous-encherir : underbid
surevaluer surestimer surestimation : overestimate overstate overvalue | sous-evaluer sous-estimer sous-estimation : underestimate understate undervalue
relever releve : raise upgrade lift | abaisser degrader ramener revoir_a_la_baisse : lower downgrade cut
revoir_a_la_hausse a_la_hausse : revise_up raise upward upwards | revoir_a_la_baisse a_la_baisse : revise_down lower cut downward downwards
croissance expansion boom essor reprise : growth expansion boom upturn recovery | recession contraction crise declin marasme : recession contraction slump downturn decline
prosperer florissant prospere fleurir : thrive prosper flourish booming prosperous | pericliter decliner deperir faillite ruine vivoter : decline struggle bankrupt bankruptcy falter
rembourser remboursement remboursable : refund repay reimburse refundable | encaisser conserver : keep retain
branche brancher connecter activer allumer rallumer reactiver : connect plug_in switch_on turn_on enable activate online | debrancher deconnecter desactiver eteindre couper : disconnect unplug switch_off turn_off disable deactivate offline
installer telecharger : install download | desinstaller effacer supprimer : uninstall delete erase
`;
