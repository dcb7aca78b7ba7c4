/** Money and trade. */
export const money = `
argent : money cash
espece liquide : cash
monnaie devise : currency money
finance financier financer financement : finance financial fund funding
economie economique economiste economiser : economy economic economist save
economiser economie epargne epargner : save saving
banque bancaire banquier : bank banking banker
bourse boursier : exchange stock market
action : share stock
titre : share security
obligation : bond
indice : index
cours : price rate
cotation cote coter : listing quote list
investir investissement : invest investment
placement : investment
fonds : fund
capitalisation : capitalisation
prix : price
tarif tarifaire : price rate fare fee
tarif douane : tariff duty
cout couteux couter : cost costly
frais depense : cost expense fee
depenser depense : spend spending expenditure
payer paiement payant : pay payment paid
verser versement : pay payment
rembourser remboursement : refund repay reimburse repayment
facture facturer facturation : bill invoice charge
acompte : deposit down
recette revenu : revenue income
gain gagner : earnings gain earn
benefice profit : profit earnings
rentable rentabilite : profitable profitability
lucratif : lucrative profitable
marge : margin
deficit deficitaire : deficit shortfall
excedent : surplus
dette endettement endetter : debt borrowing
emprunter emprunt emprunteur : borrow loan borrower borrowing
preter pret preteur : lend loan lender
credit creancier : credit creditor
hypotheque hypothecaire : mortgage
racheter rachat acheter achat : purchase acquire
acompte : instalment
acquereur : buyer
addition note : bill
adjuger : auction
cachet honoraire honoraires : fee
commercant negociant marchand : trader merchant dealer
commercant marchand : shopkeeper
couronne : koruna
courtier courtage : broker brokerage
devis : estimate quote quotation
droit redevance : fee
droit : duty
frequentation : patronage
guichetier guichetiere : teller clerk
impaye : unpaid arrears
arriere : arrears
imposer : tax
impot taxe taxer : levy
indemniser indemnite : indemnify
operation : deal transaction
percevoir : collect
pourboire : tip
rabais ristourne : discount rebate
rapporter : yield earn
recette revenu : takings
recu : receipt
redevance frais : charge
registre : ledger
revendre revente : resell resale
ruiner ruine : bankrupt
sinistre : claim
solder : settle repay
sou : penny
surcout depassement : overrun
titre : stock
toucher percevoir : earn
tresorier : treasurer
troquer : swap barter trade
ceder cession vendre vente : sell sale
vendre vente vendeur : sell sale vendor seller
virement : transfer
`;
