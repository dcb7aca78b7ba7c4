/** The charges of ministers, bare, one a line: how French names them in capitals : the words by which a page may tell of them. */
export const portfolios = `
interieur beauvau : interieur interior home homeland police prefet prefets
justice sceaux : justice sceaux attorney judicial judiciary law judiciaire
etrangeres : etrangeres foreign state diplomatie diplomacy diplomat diplomats diplomatic orsay external
europeennes : europeennes europe european
armees defense : defense defence armees armee army military militaire pentagon war navy guerre
finances economie bercy budget comptes tresor : finance finances financial treasury exchequer economy economic economie economique bercy budget comptes tresor chancellor tax fiscal
sante solidarites : sante health healthcare medical solidarites solidarite social sociales
education : education school schools scolaire ecole ecoles children
culture : culture cultural culturel culturelle arts art heritage media
travail emploi : travail labour labor work employment emploi jobs job pensions workplace
agriculture alimentation : agriculture agricultural agricole farm farming farmers food rural alimentation
environnement ecologie transition climat : environment environmental environnement ecologie ecology ecological ecologique climate climat transition
transports : transport transports transportation rail aviation
energie : energy energie oil power gas nuclear electricity petroleum
commerce : trade commerce business commercial industry
industrie : industry industrie industrial trade business
logement : housing logement homes
sports : sport sports sporting jeunesse olympic
recherche : research recherche science sciences universities university higher
immigration : immigration home migration interior border
numerique : digital numerique technology tech internet
tourisme : tourism tourisme tourist travel
`;
