import { wordSet } from '#src/core/text/word-list.ts';
import { bare } from '#src/core/text/words.ts';

const written = `
abasourdi abréviation acquiescer adéquat adhésion adjacent agglomération aggraver agréé agréable allégeance alléger allure alourdir ambiguïté amendement amoureux amphithéâtre anecdote antécédent
apaiser apercevoir apparemment appellation apport appréciation approfondir aqueduc archéologue artificiel ascenseur asphyxie assentiment asservir assidu assurément attraper attrait aubergine auprès auriculaire
automne bâillon balbutier banlieue banquise baroque barrage bassin bataille bénéfique bilingue bourgeois bouillon briefing brillamment brique caillou calendrier cambriolage cambrioleur caparaçonner caractéristique
carburant carrément carrousel carrure catastrophe cauchemar centenaire céramique certificat cérémonie cessation champagne champignon chapitre chirurgien chlore chrysanthème cimetière circuit circonspect cohésion
coïncidence colloque collision colonne combler commémorer commissaire communauté complémentaire concentration concis concurrentiel condoléances confection conjoncture conjoncturel connivence connotation conscience
conscient consensus consistance constatation contemporain contraindre contrepartie controverse convalescence convergence convivialité corollaire corrélation couloir courbe courriel cristal croissance crevette cueillir cyclone
daltonien débiteur déboires débourser décennie décès déclencher décorer dédommager défaillance déficit délibérément délinquance délinquant démystifier dénicher dénomination dénouement déplacement dépourvu
déroulement dérouler désarroi désastre désireux désormais dessein dessinateur détachement détour détritus deuil différend digital dilemme dilettante diplôme discipline discret disparaître dispense dissension
dissuader distinct diversification douteux durement dynamique dynamisme ébahi ébauche éblouir échappatoire échappement échantillon échauffer échéance éclairage éclaircie éclosion écueil effervescence effraction effrayer
effroyable élastique électeur électoral éligible éloquent embarras embarrasser embouteillage éminent émission émouvoir emphase empoisonner empressement encombrement endommager enfreindre engouement enseigne
enseignement ensoleillé enthousiasme enthousiaste entité entracte envergure envisageable épanouir éphémère épicentre épidémie épineux épuisement équipement équivalent équivoque erroné escarmouche escrimeur espérance
essentiel essor esthétique étiquetage étiqueter étonnamment étourdir étroit euphémisme évidemment éventail exaction exacerber exaspérer excellence excellent excessif exclusivité exclusion exécrable exigeant exigence
exorbitant expansion expatrier expérimenté explicite exploit exponentiel exploration exténué exubérant fabuleux facette faction faillite faisabilité familier fantasme fantastique fascinant fébrile félicitations flagrant
fléchir fluctuer fluidité foisonner fomenter fondamental formidable fourmi franchement francophone fréquemment frénésie fréquence fréquentation fulgurant galaxie gazoduc génie génocide gérance gestionnaire gigantesque
glacier gouvernail gracieux grandeur gravement grimace guérilla habileté hallucination handicap haltère haranguer harassant harceler harmonie hasard hausser hebdomadaire hécatombe hémisphère hémorragie hésitation hétérogène
hiérarchie hippodrome hippopotame holocauste homicide homologue honnêteté honoraire horaire hormone huissier humilier hurler hygiène hypnose hypnotiser hypocrisie hypothèque hypothèse hypothétique hystérie
identique idéologie illicite illisible illustre imbroglio imminent immerger immeuble impératif imperceptible impromptu impunément inaugurer incessant incident incohérent incontestable indemne indemniser indéniable
indépendamment indifférent indigène infarctus inéluctable inhérent inhumain initiative inlassablement innocent innombrable innover inondation inouï inquiéter insidieux insouciance instamment intègre intelligent
intempéries intempestif intéressant intermédiaire intermittent intervenir intransigeant intrusion inventaire isthme ivoire jargon jeunesse jurisprudence kidnapper labyrinthe lacune langage légion législature lettre
lieutenant liquidité littérature localement longévité loisir luxueux magistral magnétique maintenance maintien maléfique malencontreux malentendu malveillance mannequin marasme marbre marginal maquillage mécontent mécène
médiocre mélange mélodie mentalité mercenaire messagerie métamorphose métempsycose méticuleux millénaire millésime minoritaire miroir misogyne mobilisation modernité moelleux moitié monologue monstre moratoire morosité
multitude mystère mythe naguère naissance naufrage négligence négligent néanmoins notoriété nourrir nouveauté nuisance obligatoire obnubilé obscène obsession obsessionnel occurrence offensive olympique omniprésent
onéreux opiniâtre opprimer optimisme oppresser orgueil orphelin orthographe oscillation outrager ouvrage pallier pamphlet panneau paradoxe parallèle parallèlement paraphrase parapluie parmi parrain parrainage patinoire
paroxysme particulièrement pécuniaire pédophilie peloton pénurie perceptible péremptoire péril périmètre perpétuer perpétrer perquisition persévérance perspicace perturbation pervers phénomène philosophe photographe
photographique physicien physique plébiscite pléthore poétique ponctuel porcelaine portemonnaie pourtour préalable précaution précipice précoce prédécesseur préférable prématuré prémices prérogative présomption
prestation prétexte primordial privilège procédé professionnel professionnalisme prolifération prospectus protagoniste provision prouesse prudemment psychiatre psychologie psychologue psychose quiconque quincaillerie
quota raffinage rafraîchir ralentissement rappel rationnel réaction rébellion recensement récépissé récif réclamation recommandation réconcilier recours récurrent réfectoire reflet réflexe réfrigérateur refroidissement
régression relief réminiscence remontée remous rémunérer renommée rentabilité repaire répercussion répertoire répit répréhensible reproche réputé requin résident résidentiel résonance résurgence retentissant réticence réticent
rétrospective retrouvailles revirement rhétorique rhinocéros rhumatisme rigueur ronronner routine royaume rythme saccager sanctuaire sarcasme satisfaction saturation sauvetage savoureux sceptique scintiller scrupule
sculpteur sculpture secourir séjour semblable séminaire sensationnel sensibilité sérénité serein sévère sévir silhouette sillage simultané simultanément singulier solennel solitaire solitude somptueux soulagement sournois
sobre soucieux souscrire souscription soutenable soviétique spectaculaire sphère spontané stagnation stratagème strictement structure stupéfait subsister substantiel subterfuge subtil succession succinct succinctement
suggérer suggestion superflu superstition suprématie surprenant sursaut susceptible suspense suspicion sympathie sympathique symptôme synchroniser synonyme synthèse syntaxe talentueux tandem tangible taxation
télécommande témoignage tempérament temporaire tentacule ténèbres terrasse terrifiant terroir théâtral théorie thermique tiraillement tolérance tourbillon tournure tragique trajectoire transparence transparent
traumatisme trembler trentaine trêve trilogie trimestre troubler ubiquité ultérieurement unanime unanimité utilitaire vacance vacancier vaincre valeureux vandalisme vaudeville véhément vengeance ventilation vertigineux
vertu vestige vétuste vicissitude victorieux vigilance vigoureux villageois vinaigrette virulence virulent vocabulaire volontaire volontiers vraisemblable vulnérabilité vulnérable yaourt zénith zoologique
`;

/** Words, bare, that the news writes often and whose meanings no lexicon has to tell. */
export const usualKeys: ReadonlySet<string> = new Set([...wordSet(written)].map(bare));
