/** The economy. */
export const economy = `
inflation : inflation
deflation : deflation
hausse augmentation augmenter : rise increase raise
baisse diminution diminuer baisser : fall decrease drop decline reduce
recession : recession
pib : gdp
budget budgetaire : budget fiscal
fiscal fiscalite : tax fiscal
impot taxe taxer imposition : tax taxation
contribuable : taxpayer
tva : vat
douane douanier : customs
cotisation cotiser : contribution
subvention subventionner : subsidy grant subsidise
aide allocation : aid benefit allowance
allocation allouer : allocation allocate benefit
indemnite indemniser indemnisation : compensation allowance compensate
dedommager dedommagement : compensate compensation
amende : fine penalty
penalite penaliser : penalty penalise
don donner donateur : donation donate donor gift
cagnotte : fund pot crowdfunding
mecene mecenat : patron sponsor philanthropy
parrainer parrainage sponsor sponsoriser : sponsor sponsorship
parrain : sponsor godfather
heritage heriter heritier : inheritance inherit heir legacy
fortune : fortune wealth
riche richesse enrichir : rich wealth wealthy
pauvre pauvrete : poor poverty
milliardaire : billionaire
millionnaire : millionaire
milliard : billion
million : million
euro : euro
dollar : dollar
livre sterling : pound sterling
yen : yen
yuan : yuan
centime : cent penny
valeur valoir : value worth
valorisation valoriser : valuation value
actif : asset
patrimoine : asset wealth heritage estate
immobilier : property estate real
loyer : rent
louer location locataire : rent hire rental tenant lease
bail : lease
propriete : property ownership
enchere : auction bid
solde : sale balance
remise reduction rabais : discount
promotion : promotion discount offer
cheque : cheque check
carte : card
comptable comptabilite : accountant accounting
audit auditeur : audit auditor
assurance assureur assurer : insurance insurer insure
garantie garantir : guarantee warranty
garantir : guarantee ensure
speculer speculation speculateur speculatif : speculate speculation speculator
trader courtier : trader broker
volatil volatilite : volatile volatility
dividende : dividend
cryptomonnaie crypto bitcoin : cryptocurrency crypto bitcoin
exporter exportation export : export exporter
importer importation import : import importer
embargo : embargo
tresorerie : cash treasury
tresor : treasury treasure
prevision : forecast outlook
perspective : prospect outlook perspective
trimestre trimestriel : quarter quarterly
semestre semestriel : half semester
exercice : year
conjoncture : economy climate
reprise : recovery rebound
rebond rebondir : rebound recover
boom : boom
bulle : bubble
krach : crash
effondrer effondrement : collapse crash
chuter chute plonger : plunge fall slump drop
reculer recul : fall decline retreat
grimper : climb rise
bondir bond : jump surge leap
flamber flambee : soar surge
envoler envolee : soar surge
stagner stagnation : stagnate stagnation flat
stable stabilite stabiliser stabilisation : stable stability stabilise steady
doubler double : double
tripler triple : triple treble
moderer moderation modere : moderate moderation
equilibre equilibrer : balance
desequilibre : imbalance
abordable : affordable
cher couteux onereux : expensive costly dear
gratuit gratuitement : free
privatiser privatisation : privatise privatisation
nationaliser nationalisation : nationalise nationalisation
austerite : austerity
relance : recovery stimulus
consommation : consumption spending
epargnant : saver
caisse : fund cash till
monopole : monopoly
cartel : cartel
fraude frauder fraudeur : fraud fraudster
blanchiment blanchir : laundering launder
detourner detournement : embezzle embezzlement divert misuse hijack
corruption corrompre : corruption bribery corrupt bribe
pot-de-vin : bribe kickback
evasion : evasion
paradis : haven paradise heaven
coffre : safe chest
petrole petrolier : oil petroleum crude
baril : barrel
prelevement prelever : levy deduct sample
quota : quota
usufruit rente : annuity rent
vente-detail detail : retail retailer
corporatif : corporate
rendement : output
production : output
trillion : trillion
prix abordable : cheap
marche : bargain
occasion : bargain
baisse : dip decline
pence : penny pence
aubaine : bargain windfall
roupie : rupee
rouble : rouble ruble
franc : franc
couronne : krone krona crown
portefeuille : portfolio wallet
courtage : brokerage
transaction : transaction deal
premisse locaux local : premises
paie : payroll
obligataire : bondholder
marchandise matiere : commodity
levier : leverage
capital-risque : venture
coentreprise : venture joint
conseil : consultancy consulting
sous-evalue : undervalued
deprecier depreciation : depreciate depreciation
redevance : fee royalty licence
quotient ratio : ratio
endette : indebted
sauvetage renflouement renflouer : bailout rescue
allocataire : claimant recipient
indemniser : reimburse
remise : rebate
supplement surcharge surtaxe : surcharge
rentrer : recoup
revalorisation revaloriser : raise revaluation upgrade
precarite : hardship
rescousse : rescue
frais : overheads
parts : shareholding
faillite : bust
ralentissement : downturn
essor : boom upturn
benefice : windfall
devoir : owe
reserve : stockpile
referentiel : benchmark
repere : benchmark landmark
peso : peso
taxation : taxation
defiscaliser defiscalisation : untaxed
renationaliser : renationalise
synergie : synergy
appetit : appetite
couvrir : hedge
fluctuer fluctuation : fluctuate fluctuation
percee : inroad breakthrough
coupe : cutback
lever : fundraising raise
privilege privilegier : privilege favour
fiduciaire : fiduciary
marque : mark brand
mark : mark
epargner : spare
smic : minimum
envoi : remittance
degrader degradation : downgrade
reserver : earmark
reajuster : readjust
augmenter augmentation hausse accroitre accroissement croitre croissance : increase rise grow growth
bondir bond : soar
reduction diminution diminuer : cut reduction decrease
fondre : shrink
hausse : gain
progresser augmenter augmentation : increase climb
augmenter augmentation : raise
progresser progression progres : growth
reculer recul repli chuter chute descendre tomber : fall drop decline decrease
reduire diminuer abaisser : cut reduce decrease lower
reduire diminuer retrecir : shrink diminish
relever rehausser : raise increase
`;
