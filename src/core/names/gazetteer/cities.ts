/** Cities whose French name or people differs from the English, bare, in the columns of the countries. */
export const cities = `
londres : london : londonien : londoner
edimbourg : edinburgh : edimbourgeois
glasgow : glasgow : glaswegien : glaswegian
liverpool : liverpool : liverpuldien : liverpudlian scouse scouser
manchester : manchester : mancunien : mancunian
newcastle : newcastle : : geordie
birmingham : birmingham brum : : brummie
oxford : oxford : oxonien oxfordien : oxonian
cambridge : cambridge : cambridgien : cantabrigian
douvres : dover
wageningue : wageningen
cantorbery : canterbury
dublin : dublin : dublinois : dubliner
belfast : belfast : belfastois
cardiff : cardiff : cardiffien
new-york york : york nyc new-york yorker yorkers : new-yorkais : yorker
washington : washington : washingtonien : washingtonian
philadelphie : philadelphia philly phila : philadelphien : philadelphian
boston : boston : bostonien : bostonian
chicago : chicago : chicagoan : chicagoan
los-angeles angeles : angeles : angelin : angeleno
san-francisco francisco : francisco frisco bay-area : franciscanais : franciscan
san-diego : diego
nouvelle-orleans : orleans new-orleans nola : neo-orleanais orleanais : orleanian
detroit : detroit : detroitien : detroiter
dallas : dallas : dallasien
houston : houston : houstonien : houstonian
miami : miami : miamien
saint-louis : st-louis
saint-paul : st-paul
toronto : toronto : torontois : torontonian
montreal : montreal : montrealais : montrealer
ottawa : ottawa : ottavien : ottawan
vancouver : vancouver : vancouverois : vancouverite
calgary : calgary : calgarien : calgarian
edmonton : edmonton : edmontonien : edmontonian
winnipeg : winnipeg : winnipegois : winnipegger
sydney : sydney : sydneen : sydneysider
melbourne : melbourne : melbournien : melburnian
berlin : berlin : berlinois : berliner
munich : munich munchen : munichois
hambourg : hamburg : hambourgeois
cologne : cologne koln : colonais
francfort francfort-sur-le-main : frankfurt : francfortois
brunswick : braunschweig brunswick
breme : bremen : bremois
hanovre : hanover hannover : hanovrien : hanoverian
coblence : koblenz coblenz
dresde : dresden : dresdois : dresdener
leipzig : leipzig leipsic : leipzigois
nuremberg : nuremberg nurnberg : nurembergeois
ratisbonne : regensburg
augsbourg : augsburg : augsbourgeois
wurtzbourg : wurzburg
fribourg-en-brisgau : freiburg
mayence : mainz
treves : trier
aix-la-chapelle : aachen
spire : speyer
sarrebruck : saarbrucken
magdebourg : magdeburg
wolfsbourg : wolfsburg
lubeck : lubeck luebeck : lubeckois
dusseldorf : dusseldorf duesseldorf
stuttgart : stuttgart : stuttgartois
tubingue : tubingen tuebingen
gottingue : gottingen goettingen
fribourg : fribourg freiburg : fribourgeois
vienne : vienna wien : viennois : viennese
salzbourg : salzburg : salzbourgeois
geneve : geneva genf : genevois : genevan
zurich : zurich zuerich : zurichois
berne : bern berne : bernois : bernese
lucerne : lucerne luzern : lucernois
lausanne : lausanne : lausannois
bale : basel basle : balois
bruxelles : brussels brussel : bruxellois
anvers : antwerp antwerpen : anversois
gand : ghent gent : gantois
bruges : bruges brugge : brugeois
louvain louvain-la-neuve : leuven louvain : louvaniste
malines : mechelen : malinois
courtrai : kortrijk : courtraisien
ypres : ypres ieper : yprois
ostende : ostend oostende : ostendais
liege : liege luik : liegeois
mons : mons : montois
la-haye haye : hague haag : haguenois
nimegue : nijmegen
groningue : groningen
amsterdam : amsterdam : amstellodamois
rotterdam : rotterdam : rotterdamois
bois-le-duc : hertogenbosch bosch
leyde : leiden leyden
flessingue : vlissingen flushing
maastricht : maastricht : maastrichtois
copenhague : copenhagen kobenhavn : copenhagois
elseneur : helsingor elsinore
stockholm : stockholm : stockholmois
goteborg : gothenburg goteborg
malmo : malmo : malmoite
oslo : oslo : osloite osloien
helsinki : helsinki : helsinkien
varsovie : warsaw warszawa : varsovien : varsovian
cracovie : krakow cracow : cracovien
gdansk dantzig : gdansk danzig
poznan : poznan posen
wroclaw breslau : wroclaw breslau
prague : prague praha : pragois praguois
pilsen plzen : pilsen plzen
brno : brno brunn
budapest : budapest : budapestois
presbourg : bratislava
bucarest : bucharest bucuresti : bucarestois
sofia : sofia : sofiote
belgrade : belgrade beograd : belgradois
zagreb : zagreb agram : zagrebois
lioubliana ljubljana : ljubljana
raguse : dubrovnik ragusa
sarajevo : sarajevo : sarajevien
tirana : tirana : tiranais
athenes : athens : athenien : athenian
thessalonique salonique : thessaloniki salonica salonika
le-piree piree : piraeus
corinthe : corinth : corinthien : corinthian
sparte : sparta : spartiate : spartan
delphes : delphi
nicosie : nicosia lefkosia
istanbul constantinople byzance : istanbul constantinople byzantium : stambouliote istanbuliote : istanbulite
smyrne : izmir smyrna
antioche : antioch antakya
rome : rome roma : romain : roman
milan : milan milano : milanais : milanese
turin : turin torino : turinois
ostie : ostia
naples : naples napoli : napolitain : neapolitan
venise : venice venezia : venitien : venetian
florence : florence firenze : florentin : florentine
genes : genoa genova : genois : genoese
bologne : bologna : bolonais : bolognese
verone : verona : veronais : veronese
padoue : padua padova : padouan : paduan
mantoue : mantua mantova
modene : modena
parme : parma : parmesan
pise : pisa : pisan : pisan
sienne : siena sienna : siennois : sienese
lucques : lucca
livourne : leghorn livorno : livournais
perouse : perugia
assise : assisi
ravenne : ravenna
trieste : trieste : triestin
bergame : bergamo : bergamasque
bari : bari
cremone : cremona
ferrare : ferrara : ferrarais
vicence : vicenza
come : como
trente : trento trent
pompei : pompeii : pompeien
palerme : palermo : palermitain
syracuse : syracuse siracusa
messine : messina
catane : catania
agrigente : agrigento
madrid : madrid : madrilene : madrilenian
barcelone : barcelona barca : barcelonais : barcelonan
seville : seville sevilla : sevillan : sevillian
saragosse : zaragoza saragossa
valence : valencia : valencien : valencian
cordoue : cordoba cordova : cordouan
grenade : granada grenada : grenadin
malaga : malaga : malaguene
cadix : cadiz : gaditan
tolede : toledo : toledan
salamanque : salamanca
segovie : segovia
pampelune : pamplona
saint-sebastien : donostia san-sebastian sebastian : donostiarra
bilbao : bilbao : bilbayen
saint-jacques-de-compostelle compostelle : compostela santiago
la-corogne corogne : coruna corunna
burgos : burgos
carthagene : cartagena
murcie : murcia
gerone : girona gerona
tarragone : tarragona
lisbonne : lisbon lisboa : lisboete lisbonnais
porto : porto oporto : portuan
coimbre : coimbra
moscou : moscow moskva : moscovite : muscovite
saint-petersbourg leningrad petrograd : petersburg leningrad petrograd st-petersburg : petersbourgeois
iekaterinbourg ekaterinbourg : yekaterinburg ekaterinburg
nijni-novgorod nijni : nizhny novgorod nizhniy
rostov-sur-le-don rostov : rostov
kazan : kazan
grozny : grozny
kaliningrad konigsberg : kaliningrad konigsberg
kiev kyiv : kyiv kiev : kievien kyivien : kyivan
odessa odesa : odesa odessa : odessite : odessan
kharkiv kharkov : kharkiv kharkov
lviv lvov : lviv lvov lemberg
dnipro dniepropetrovsk : dnipro dnipropetrovsk dnepropetrovsk
marioupol : mariupol
zaporijia zaporojie : zaporizhzhia zaporizhia zaporozhye
mykolaiv nikolaiev : mykolaiv nikolaev
kherson : kherson
louhansk lougansk : luhansk lugansk
donetsk : donetsk
tchernobyl tchornobyl : chernobyl chornobyl
jytomyr : zhytomyr zhitomir
tchernihiv tchernigov : chernihiv chernigov
minsk : minsk : minskois
vilnius : vilnius wilno
riga : riga : rigois
tallinn : tallinn tallin : tallinnois
chisinau kichinev : chisinau kishinev
tbilissi tiflis : tbilisi tiflis
bakou : baku
erevan : yerevan erevan
tachkent : tashkent
samarcande : samarkand samarqand
boukhara : bukhara
astana noursoultan : astana nur-sultan nursultan
almaty alma-ata : almaty alma-ata
bichkek : bishkek
douchanbe : dushanbe
achgabat achkhabad : ashgabat ashkhabad
oulan-bator : ulaanbaatar ulan ulan-bator bator
kaboul : kabul : kabouli kaboulien : kabuli
kandahar : kandahar qandahar
herat : herat
djalalabad jalalabad : jalalabad
teheran : tehran teheran : teheranais : tehrani
ispahan : isfahan esfahan
chiraz : shiraz
mechhed : mashhad meshed
qom : qom qum
bagdad : baghdad : bagdadi : baghdadi
mossoul : mosul
bassora bassorah : basra basrah
kirkouk : kirkuk
falloujah falloudja fallouja : fallujah falluja
erbil arbil : erbil irbil arbil
nadjaf najaf : najaf
kerbala : karbala kerbala
ramadi : ramadi
tikrit : tikrit takrit
babylone : babylon : babylonien : babylonian
ninive : nineveh
damas : damascus : damascene : damascene
alep : aleppo : alepin aleppin : aleppine
homs hama : homs hama
palmyre : palmyra
lattaquie : latakia
raqqa rakka : raqqa raqa
deraa : daraa deraa
idlib idleb : idlib
beyrouth : beirut : beyrouthin : beiruti
saida sidon : sidon saida
tyr : tyre
jerusalem : jerusalem : hierosolymitain : jerusalemite
tel-aviv : aviv tel-aviv : telavivien tel-avivien
haifa : haifa
bethleem : bethlehem
nazareth : nazareth
naplouse : nablus
hebron : hebron
jericho : jericho
jenine djenine : jenin
khan-younes : khan-younis younis yunis
rafah : rafah
amman : amman : ammanite
riyad ryad : riyadh
djeddah djedda : jeddah jidda jiddah
la-mecque mecque : mecca makkah : mecquois : meccan
medine : medina madinah : medinois
doubai dubai : dubai : dubaiote
abou-dhabi abou : dhabi abu-dhabi abu
doha : doha
manama : manama
mascate : muscat
sanaa : sanaa sana
hodeida : hodeidah hudaydah hodeida
le-caire caire : cairo : cairote : cairene
alexandrie : alexandria : alexandrin : alexandrian
louxor louqsor : luxor
assouan : aswan
charm-el-cheikh : sharm sheikh
tripoli : tripoli : tripolitain
benghazi : benghazi bengazi
misrata : misrata misurata
tunis : tunis : tunisois
carthage : carthage : carthaginois : carthaginian
alger : algiers : algerois
oran : oran : oranais
rabat : rabat : rbati
marrakech : marrakesh marrakech : marrakchi
tanger : tangier tangiers : tangerois
fes fez : fez fes : fassi
meknes : meknes
casablanca : casablanca : casablancais casaoui
agadir : agadir : gadiri
khartoum : khartoum
addis-abeba : addis ababa addis-ababa
mogadiscio : mogadishu
nairobi : nairobi : nairobien
mombasa : mombasa
dar-es-salam : salaam dar-es-salaam
dakar : dakar : dakarois
abidjan : abidjan : abidjanais
kinshasa leopoldville : kinshasa : kinois
antananarivo tananarive : antananarivo : tananarivien
tombouctou : timbuktu
ndjamena : ndjamena djamena
le-cap cap : cape : capetonien : capetonian
pretoria : pretoria tshwane
johannesburg : johannesburg joburg : johannesbourgeois
windhoek : windhoek
la-havane havane : havana : havanais
mexico : mexico-city : chilango
panama : panama-city
guatemala : guatemala-city
saint-domingue : domingo santo-domingo
bogota : bogota : bogotain
carthagene-des-indes : cartagena
caracas : caracas : caraqueno caracassien
quito : quito : quitenien
lima : lima : limenien
rio rio-de-janeiro : rio janeiro : carioca
sao-paulo : paulo sao-paulo : pauliste paulistain
bresilia brasilia : brasilia
buenos-aires : aires buenos-aires : portegne porteno bonaerense : porteno
santiago : santiago : santiaguin
montevideo : montevideo
asuncion assomption : asuncion
cayenne : cayenne : cayennais
pekin : beijing peking : pekinois : pekingese
shanghai changhai : shanghai : shanghaien : shanghainese
canton guangzhou : guangzhou canton : cantonais : cantonese
nankin : nanjing nanking : nankinois
tientsin : tianjin tientsin
chongqing tchongking : chongqing chungking
chengdu : chengdu
wuhan : wuhan : wuhanais
hongkong : hong kong : hongkongais : hongkonger
lhassa : lhasa
ouroumtsi urumqi : urumqi
kachgar : kashgar
taipei taipeh : taipei : taipeien
seoul : seoul : seoulite
pyongyang : pyongyang pyeongyang
tokyo : tokyo : tokyoite tokiote : tokyoite
kyoto : kyoto : kyotoite
osaka : osaka
delhi new-delhi : delhi : delhiite : delhiite
bombay mumbai : mumbai bombay : bombayite : mumbaikar
calcutta : kolkata calcutta
madras chennai : chennai madras
bangalore : bengaluru bangalore
pondichery : puducherry pondicherry
hyderabad : hyderabad
benares varanasi : varanasi benares
agra : agra
chandigarh : chandigarh
lahore : lahore
karachi : karachi
peshawar : peshawar
islamabad : islamabad
dacca dhaka : dhaka dacca
katmandou kathmandou : kathmandu katmandu
colombo : colombo
rangoun yangon : yangon rangoon
naypyidaw : naypyidaw naypyitaw
bangkok : bangkok : bangkokien
phnom-penh : penh phnom
hanoi : hanoi : hanoien
ho-chi-minh-ville saigon : saigon minh ho-chi-minh : saigonnais
djakarta jakarta : jakarta djakarta : jakartanais
manille : manila : manilene manillais
singapour : singapore : singapourien : singaporean
kuala-lumpur : lumpur kuala
noumea : noumea : noumeen
papeete : papeete
paris ville-lumiere : paris parisian : parisien : parisian
marseille : marseille marseilles : marseillais
lyon : lyon lyons : lyonnais
strasbourg : strasbourg strassburg : strasbourgeois
dunkerque : dunkirk dunkerque : dunkerquois
reims : reims rheims : remois
nice : nice : nicois
lille : lille : lillois
nantes : nantes : nantais
rennes : rennes : rennais
toulouse : toulouse : toulousain
bordeaux : bordeaux : bordelais
brest : brest : brestois
rouen : rouen : rouennais
le-havre havre : havre : havrais
caen : caen : caennais
grenoble : grenoble : grenoblois
dijon : dijon : dijonnais
metz : metz : messin
nancy : nancy : nanceien
amiens : amiens : amienois
tours : tours : tourangeau
angers : angers : angevin
orleans : orleans : orleanais
limoges : limoges : limougeaud
poitiers : poitiers : poitevin
montpellier : montpellier : montpellierain
nimes : nimes : nimois
perpignan : perpignan : perpignanais
avignon : avignon : avignonnais
toulon : toulon : toulonnais
cannes : cannes : cannois
mans le-mans : le-mans : manceau
bourges : bourges : berruyer
chateauroux : chateauroux : castelroussin
cahors : cahors : cadurcien
rodez : rodez : ruthenois
albi : albi : albigeois
beziers : beziers : biterrois
evreux : evreux : ebroicien
saint-denis : saint-denis : dionysien
meaux : meaux : meldois
epinal : epinal : spinalien
saint-brieuc : saint-brieuc : briochin
saint-etienne : saint-etienne : stephanois
clermont clermont-ferrand : clermont clermont-ferrand : clermontois
besancon : besancon : bisontin
mulhouse : mulhouse : mulhousien
lens : lens : lensois
calais : calais : calaisien
lorient : lorient : lorientais
quimper : quimper : quimperois
vannes : vannes : vannetais
saint-malo : saint-malo : malouin
bayonne : bayonne : bayonnais
biarritz : biarritz : biarrot
pau : pau : palois
ajaccio : ajaccio : ajaccien
bastia : bastia : bastiais
auxerre : auxerre : auxerrois
troyes : troyes : troyen
monaco monte-carlo : monaco carlo : monegasque : monegasque
`;
