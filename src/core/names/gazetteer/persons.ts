/** Rulers, popes, saints, ancients, prophets and those whose names French spells its own way, bare: French : as other pages write them. */
export const persons = `
abou : abu
albert : albert alberto
aleksei alexei alexis : alexei aleksei alexey aleksey alexis
alexandre : alexander aleksandr oleksandr alexandr alejandro alessandro
alphonse : alfonso
andre andrei : andrei andrey andrew andriy andrii
antoine : anthony antonio antony
apollon : apollo
archimede : archimedes
aristote : aristotle
aristophane : aristophanes
auguste : augustus
augustin : augustine
averroes : averroes rushd
avicenne : avicenna sina
basile : basil vasily vassily
benoit : benedict benedetto
ben : bin ibn
boccace : boccaccio
bouddha : buddha
caravage : caravaggio
caton : cato
catherine : catherine katherine
cesar : caesar
charles : charles carlos karl carl
christine : christine christina
christophe : christopher
ciceron : cicero
claude : claude claudius
cleopatre : cleopatra
colomb : columbus
constantin : constantine
copernic : copernicus
cyrille : cyril kirill
diable : devil
dieu : god
diogene : diogenes
djihad : jihad
edouard : edward
electre : electra
elie : elijah
elisabeth : elizabeth
enee : aeneas
epicure : epicurus
epictete : epictetus
erasme : erasmus
eschyle : aeschylus
esope : aesop
esaie : isaiah
etienne : stephen istvan
euclide : euclid
euripide : euripides
ezechiel : ezekiel
felipe : felipe philip
ferdinand : ferdinand fernando
francois : francis francisco
frederic : frederick friedrich frederik
galilee : galileo
gengis : genghis
georges : george
gregoire : gregory
guillaume : william willem wilhelm
gustave : gustav
hadrien : hadrian
hamourabi hammourabi : hammurabi
helene : helen helena
henri : henry heinrich enrique
hercule : hercules
herode : herod
herodote : herodotus
hippocrate : hippocrates
homere : homer
hugues : hugh
hussein : hussein husayn
ignace : ignatius
isabelle : isabella
isaie : isaiah
ismail ismael : ismail ishmael ismael
jacques : james
jean : john juan johann joao ivan
jean-paul jean-baptiste : john paul baptist john-paul
jeanne : joan
jeremie : jeremiah
joconde : mona lisa
joseph : joseph josef
jules : julius
julien : julian
justinien : justinian
kadhafi : gaddafi qaddafi gadhafi kadafi khadafy gadafi
khomeyni khomeiny : khomeini
lazare : lazarus
leon : leo leon
leonard : leonardo
louis : louis ludwig luis
luc : luke
lucrece : lucretius
machiavel : machiavelli
mahomet : muhammad mohammed mohammad prophet
marc : mark marcus
marc-aurele : marcus aurelius
marguerite : margaret margrethe
marie : mary maria
marie-madeleine : mary magdalene
matthieu : matthew
medee : medea
michel : michael
michel-ange : michelangelo
mithridate : mithridates
mohamed mohammed mohammad muhammad : mohamed mohammed mohammad muhammad muhammed
moise : moses
mollah : mullah
moussa : musa
nabuchodonosor : nebuchadnezzar
neron : nero
nicolas : nicholas nikolai nikolay nicolaus
noe : noah
noursoultan : nursultan
octave : octavian
oedipe : oedipus
omar oumar : omar umar
orphee : orpheus
oussama : osama usama
ovide : ovid
paracelse : paracelsus
parmenide : parmenides
paul : paul pablo paolo
petrarque : petrarch
philippe : philip felipe philippe filip
pie : pius
pierre : peter pedro pyotr petr
pindare : pindar
platon : plato
plaute : plautus
pline : pliny
plutarque : plutarch
pompee : pompey
promethee : prometheus
ptolemee : ptolemy
pythagore : pythagoras
raphael : raphael raffaello
rohani : rouhani rohani
juliette : juliet
salomon : solomon
seneque : seneca
sixte : sixtus
socrate : socrates
soliman : suleiman suleyman
sophocle : sophocles
tacite : tacitus
tamerlan : tamerlane timur
theodose : theodosius
theophile : theophilus
theseus thesee : theseus
thucydide : thucydides
tibere : tiberius
tite-live : livy
titien : titian
tutankhamon toutankhamon : tutankhamun tutankhamen tut
ramses : ramesses ramses rameses
akhenaton : akhenaten
ulysse : ulysses odysseus
urbain : urban
venus : venus aphrodite
vesale : vesalius
victor : victor viktor
vierge : virgin
vinci : vinci leonardo
virgile : virgil
vladimir : vladimir volodymyr
volodymyr : volodymyr vladimir
youssef : youssef yusuf yousef youssouf
youri iouri : yuri yury yuriy
zacharie : zechariah zachary
zenon : zeno
zarathoustra : zarathustra zoroaster
blanche-neige : snow white
cendrillon : cinderella
chaperon : riding hood
petit-poucet : thumb
pere-noel : santa father
chat : cat puss
schtroumpfs : smurfs
peau : skin
barbe-bleue : bluebeard
eddine : eddin uddin din
sissi : sisi sissi
zelensky zelenski : zelenskyy zelenskiy zelensky
khachoggi : khashoggi
mouammar : muammar moammar
benyamin benjamin : benjamin binyamin
salmane : salman
roumi : rumi
dostom : dostum
souleimani soleimani : soleimani suleimani
moqtada : muqtada moqtada
tikhanovskaia : tsikhanouskaya tikhanovskaya
assad : assad
yachine yassine : yassin yasin
yasser : yasser yasir
khatami : khatami
mikhail : mikhail mykhailo mikheil
sergei serguei : sergei sergey serhiy
andrei : andrei andrey andriy
nicolas nikolai : nicholas nikolai mykola
netanyahou nethanyahou : netanyahu
moubarak : mubarak
mao : mao zedong
tchang : chiang
soekarno : sukarno
suharto : suharto soeharto
tsetoung : tse-tung zedong
dalai-lama : dalai lama
`;
