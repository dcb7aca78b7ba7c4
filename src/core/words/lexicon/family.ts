/** Family, town, love and feelings. */
export const family = `
famille familial : family
parent parental : parent parental
pere papa paternel paternite : father dad paternal
mere maman maternel : mother mum mom maternal
enfant enfance : child kid childhood
fils : son
fille : daughter girl
garcon : boy
frere : brother
soeur : sister
mari : husband
epouse femme : wife
epoux conjoint : spouse husband partner
couple : couple
grand-pere : grandfather
grand-mere : grandmother
grand-parent : grandparent
oncle : uncle
tante : aunt
cousin : cousin
neveu : nephew
niece : niece
jumeau : twin
orphelin : orphan
ancetre : ancestor
ami amitie amical : friend friendship friendly
copain camarade : friend mate buddy
voisin voisinage : neighbour neighbor neighbourhood
quartier : neighbourhood neighborhood district quarter
ville urbain : city town urban
cite : city estate
banlieue : suburb
village villageois : village villager
campagne rural : countryside rural
centre central : centre center central
place : square place
parc : park
jardin : park
terrain : land plot ground
cimetiere : cemetery graveyard
tombe : grave tomb
naitre naissance natal : birth born native
vieillesse vieillard : old elderly
jeunesse jeune : youth young
adolescent ado : teenager teen adolescent teenage
adulte : adult
femme feminin : woman female
homme masculin : man male
homme humain : man human
genre : gender genre kind
feministe feminisme : feminist feminism
homosexuel gay lesbienne : gay homosexual lesbian
transgenre trans : transgender trans
personne individu individuel : person individual people
gens : people
humain humanite : human humanity
humanitaire : humanitarian
population : population
peuple populaire populariser : people popular
foule : crowd
communaute communautaire : community
social : social
societe : society
sans-abri sdf : homeless
solidaire solidarite : solidarity
amour amoureux aimer : love lover like
aimer apprecier : like enjoy appreciate
baiser embrasser : kiss
calin : hug
haine hair detester : hate hatred
colere : anger angry
fureur furieux : fury furious
joie joyeux : joy happy
heureux bonheur : happy happiness
triste tristesse : sad sadness
malheureux malheur : unhappy misfortune
pleurer larme pleur : cry weep tear
sourire : smile
fierte fier : pride proud
honte honteux : shame ashamed
jalousie jaloux : jealousy jealous
surprise surprendre surprenant : surprise
choc choquer : shock
emotion emouvoir emotionnel : emotion emotional move
passion passionner : passion passionate
enthousiasme enthousiaste : enthusiasm enthusiastic
ennui ennuyer : boredom bore annoy
deception decevoir : disappointment disappoint
frustration frustrer : frustration frustrate
courage courageux : courage brave courageous
confiance confier : trust confidence entrust
mefiance mefier : distrust mistrust
respect respectueux : respect respectful
politesse poli : polite politeness
gentil gentillesse : kind nice kindness
cruel cruaute : cruel cruelty
honnete honnetete : honest honesty
habitude habituel : habit usual
coutume : habit custom
comportement comporter : behaviour behavior behave
attitude : attitude
geste : gesture move
conseil : tip advice
service : service favour
sommeil : sleep
reveil reveiller : wake alarm
repos reposer : rest
courses : shopping
menage menager : household housework
poubelle : trash bin
electromenager : appliance
chauffage chauffer : heating heat
eclairage eclairer : lighting light
tapis : carpet rug
savon : soap
couche : nappy diaper layer
connaissance : acquaintance
effrayer peur : frighten fear scare
envie : envy
fache furieux : angry furious
faubourg : suburb
gai joyeux : cheerful
gamin : child
garderie : nursery
gene : embarrassment
irriter agacer : irritate annoy anger
mefier mefiance : wary
municipalite : town
petit-fils : grandson
remords : remorse
rougir : blush
seduire : attract
`;
