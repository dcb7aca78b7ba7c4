/** Transport and travel. */
export const transport = `
transport transporter transporteur : transport transportation carry carrier
vehicule : vehicle
voiture automobile auto : car automobile auto automotive
automobiliste conducteur chauffeur : motorist driver
camion poids-lourd routier : truck lorry
camionnette fourgon : van
moto motard : motorcycle motorbike biker
scooter : scooter
trottinette : scooter
cycliste cyclable : cyclist cycle cycling
bus autobus car autocar : bus coach
tramway tram : tram tramway streetcar
metro : metro subway underground
train ferroviaire : train rail railway
rail : rail
tgv : high-speed
gare : station
quai : platform quay dock
voie : track lane way
ligne : line route
avion aerien : plane aircraft airplane air
aeroport aeroportuaire : airport
compagnie aerienne : airline
aviation : aviation
aeronautique : aeronautics aerospace
helicoptere : helicopter
bateau navire : boat ship vessel
paquebot croisiere : cruise liner
cargo fret : cargo freight
conteneur : container
port portuaire : port harbour harbor
voyage voyager voyageur : travel trip journey traveller traveler
tourisme touriste touristique : tourism tourist
vacances vacancier : holiday vacation holidaymaker
hotel hotelier hotellerie : hotel hotelier
sejour : stay
destination : destination
itineraire : route itinerary
trajet : journey trip route commute
deplacement : travel trip
route routier : road highway
autoroute : motorway highway
rue : street
avenue boulevard : avenue boulevard
trottoir : pavement sidewalk
chemin sentier : path trail way
pont : bridge
tunnel : tunnel
carrefour : crossroads junction intersection
feu : light
peage : toll
stationnement stationner : parking park
circulation circuler : traffic circulate circulation
embouteillage bouchon : jam congestion
accident accidentel : accident crash accidental
collision : collision crash
crash ecraser : crash
naufrage naufrager : wreck shipwreck sink
derailler deraillement : derail derailment
roue : wheel
pneu : tyre tire
carburant essence : fuel petrol gasoline
station-service : station
ceinture : belt
valise bagage : suitcase luggage baggage
passeport : passport
visa : visa
correspondance : connection
taxi : taxi cab
covoiturage : carpooling
peniche : barge
ferry : ferry
constructeur : carmaker automaker
berline : sedan
embarquement : boarding
equipage : crew
peripherique : ring
chaussee : road carriageway roadway
ralentisseur : bump
parking : parking
remorque : trailer
char : tank float
flotte : fleet
frontiere : checkpoint
affluer afflux : flock influx
balade promenade promener : walk stroll ride
randonnee : trek
expedition : expedition
safari : safari
dromadaire chameau : camel
cheminot : railwayman rail
escale : stopover
cabine : cabin booth
aile : wing
debord : overflow
pare-brise : windshield windscreen
pedale : pedal
carrosserie : bodywork
decapotable : convertible
coupe : coupe
autoroutier : motorway
phare : headlight lighthouse
canal : canal channel
deraper derapage : skid slip
affaler : slump
amarrer : moor
conteneur : pod
velo-cargo : cargo
sonnette : bell
aiguilleur : signalman
auberge : inn
balise : beacon
balneaire : seaside
bloquer bloque : stranded
camping : campsite campground
carte : map
chauffeur : drive
coque : hull
degivrer degivrage : de-ice de-icing
desservir : serve
docker : longshoreman
draguer dragage : dredge dredging
envoi expedition : shipment
epave : wreck shipwreck
hotelier hoteliere : innkeeper
marin : seaman
pavillon : flag
petrolier : tanker
place : seat
quai : wharf
quille : keel
rallier : reach
transporteur : haulier
turbopropulseur : turboprop
vaisseau : ship boat
voyageur passager passagere : passenger traveller traveler
wagon : carriage
`;
