/** Seas, rivers, mountains, deserts and heavenly bodies that French and English write differently, bare, in the columns of the countries. */
export const nature = `
adriatique : adriatic
mer-rouge rouge : red-sea red
bonne-esperance esperance : good-hope hope
atlantique : atlantic transatlantic : transatlantique : atlantic
baltique : baltic
caspienne : caspian
egee : aegean : egeen : aegean
ionienne : ionian : ionien : ionian
manche : channel english-channel
mediterranee : mediterranean : mediterraneen : mediterranean
pacifique : pacific transpacific : transpacifique : pacific
indien : indian
arctique : arctic
tyrrhenienne : tyrrhenian : tyrrhenien
azov : azov
ormuz hormuz : hormuz
bosphore : bosphorus bosporus
dardanelles gallipoli : dardanelles gallipoli
bab-el-mandeb : mandeb mandab
malacca : malacca
tamise : thames
rhin : rhine rhein : rhenan
rhone : rhone : rhodanien
danube : danube donau : danubien
elbe : elbe
meuse : meuse maas : mosan
moselle : moselle mosel
escaut : scheldt schelde
oder neisse : oder neisse odra
vistule : vistula wisla
tage : tagus tajo tejo
ebre : ebro
douro : douro duero
guadalquivir : guadalquivir
po : po
tibre : tiber tevere
dniepr : dnieper dnipro dnepr
dniestr : dniester dnestr
ienissei : yenisei yenisey
amour : amur
leman : geneva leman : lemanique
constance : constance konstanz bodensee
majeur : maggiore
garde : garda
nil : nile : nilotique
congo : congo
zambeze : zambezi
euphrate : euphrates
tigre : tigris
jourdain : jordan
gange : ganges ganga : gangetique
indus : indus
brahmapoutre : brahmaputra
mekong : mekong
irrawaddy : irrawaddy ayeyarwady
yangtse yang-tse : yangtze yangzi changjiang
amazone : amazon : amazonien : amazonian
orenoque : orinoco
mississippi mississipi : mississippi
saint-laurent : lawrence st-lawrence : laurentien
grands-lacs : great-lakes lakes
superieur : superior
tchad : chad
tanganyika : tanganyika
alpes : alps alpine : alpin : alpine
pyrenees : pyrenees pyrenean : pyreneen : pyrenean
apennins : apennines
dolomites : dolomites
carpates carpathes : carpathians carpathian : carpatique : carpathian
vosges : vosges : vosgien
foret-noire : black-forest
cevennes : cevennes : cevenol
cervin : matterhorn
mont-blanc : blanc
vesuve : vesuvius
etna : etna
olympe : olympus
ararat : ararat
elbrouz : elbrus
himalaya : himalayas himalaya himalayan : himalayen : himalayan
everest : everest
hindou-kouch hindou : kush hindu
pamir : pamirs pamir
altai : altai altay
rocheuses montagnes-rocheuses : rockies rocky
appalaches : appalachians appalachia appalachian : appalachien : appalachian
andes cordillere : andes andean : andin : andean
atlas : atlas
kilimandjaro : kilimanjaro
fuji fuji-yama : fuji
namib : namib
gobi : gobi
sahara : sahara saharan : saharien : saharan
kalahari : kalahari
saturne : saturn : saturnien : saturnian
mercure : mercury : mercurien
pluton : pluto
uranus : uranus : uranien
neptune : neptune : neptunien : neptunian
jupiter : jupiter jovian : jovien : jovian
mars : mars martian : martien : martian
venus : venus : venusien : venusian
ceres : ceres
lune : moon : lunaire : lunar
europe : europa
encelade : enceladus
ganymede : ganymede
titan : titan : titanien
voie-lactee lactee : milky milky-way
andromede : andromeda
orion : orion
cassiopee : cassiopeia
terre : earth : terrien terrestre : terrestrial
soleil : sun : solaire : solar
`;
