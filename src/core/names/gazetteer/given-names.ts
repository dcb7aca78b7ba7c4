/** Given names common in French and English news, bare, of women. */
export const womensNames = `
  abigail adele agathe agnes aicha alexandra alice alicia alison aline allison amanda amandine amelia amelie amina amy ana anais angela angelique anita
  ann anna annabelle anne annette annie apolline ariane astrid aude audrey aurelie aurore ayesha barbara beatrice beatriz benedicte bernadette beth
  betty brenda bridget brigitte carina carla carmen carole caroline catherine cathy cecile celeste celia celine chantal charlotte cheryl chloe
  christelle christiane christina christine cindy claire clara clarisse claudia claudine clementine colette colleen constance corinne cristina cynthia
  daniela danielle daphne dawn debbie deborah delphine denise diana diane dolores donna dorothee edith edwige eileen elaine elena eleonore elisa
  elisabeth elise elizabeth ella ellen elodie elsa emilie emily emma emmanuelle erica erin estelle esther eva evelyne fabienne faith fanny fatima fatou
  fiona flora florence frances francesca francine francoise frederique gabriela gabrielle gaelle genevieve georgia georgina geraldine giulia gloria
  grace greta gwen gwenaelle hannah heather heidi helen helena helene henriette hilary ines ingrid irene iris irina isabel isabella isabelle isobel
  jacqueline jane janet janice jasmine jeanne jenna jennifer jenny jessica jill joanna joanne joelle johanna josephine josiane joy joyce judith judy
  julia juliana julie juliette justine karen karin karine kate kathleen kathryn kathy katherine katie kenza khadija kirsten kristin lara latifa laura
  laure lea leah leila lena leonie lina linda lisa liz lorna louise lucia lucie lucy lydia lydie maddie madeleine magali maggie manon margaret margaux
  margot maria mariam marianne marie mariette marilyn marina marine marisol marjorie marlene marta martha martina martine mary mathilde maud maureen
  maya megan melanie melissa mercedes meredith michelle mireille moira molly monica monika monique muriel myriam nadege nadia nadine nancy naomi natacha
  natalia natalie natasha nathalie nelly nicole nina noelle noemie nora norma oceane odile olga olivia pamela paola pascale patricia paula paulette
  pauline penelope penny perrine phyllis priscilla priya rachel raphaelle rebecca regine reine renee rita roberta robyn romane rosa rosalie rose
  roselyne rosie roxane ruth sabine sabrina sally salma salome samantha samia sandra sandrine saoirse sara sarah serena severine sharon sheila shirley
  sibylle sidonie silvia sofia solene solveig sonia sophia sophie stella stephanie susan susanne suzanne svetlana sylvia sylvie tamara tanya tara
  tatiana teresa thea theresa therese tiffany tina ursula valentine valentina valerie vanessa vera veronica veronique victoria violaine violette
  virginia virginie viviane wendy yasmina yasmine yolande yvette yvonne renata hatice ariana demi britney mila milly jen lauren segolene farida rachida
  rosalind anouk maelle femke zadie zara zoe
`;

/** The same of men. */
export const mensNames = `
  aaron abdel abdou adam adrian adrien ahmad ahmed aidan alain alan albert alejandro alessandro alexander alexandre alexei alfred ali allan amadou amir
  anders andre andreas andrew andrzej anthony antoine anton antonio antony arnaud arthur augustin aurelien axel barack barry baptiste bastien ben
  benjamin benoit bernard bernie bertrand bill blaise bob bobby boris brad brandon brendan brian brice bruce bruno bryan carl carlos cedric charles
  christian christophe christopher clement colin connor craig cyril damien dan daniel darren dave david dean denis dennis derek didier diego dimitri
  dmitri dominic don donald doug douglas duncan dylan eddie edmond edouard eduardo edward elias elliot elon emmanuel enrique enzo eric erik ernest
  esteban ethan etienne eugene evan fabien fabio fabrice federico felipe felix ferdinand fernando florent florian fouad francesco francis francisco
  franck francois frank franz fred frederic gabriel gael gareth gary gaspard gavin geoff geoffrey geoffroy george georges gerald gerard gerhard germain
  gianni gilbert gilles giovanni giuseppe glenn gordon graham greg gregoire gregory guillaume gustave guy hamid hamza hans harold harry hassan hassane
  hector henri henry herve hugh hugo ian ibrahim isaac ismael ivan jack jacob jacques jake james jason javier jay jeff jeffrey jeremie jeremy jerome
  jerry jim jimmy joe joel johan johann johannes john johnny jon jonas jonathan jorge jose joseph josh joshua juan julian julien julio justin kamal
  karim karl keir keith ken kenneth kevin khaled kurt kyle larry lars laurent leo leon leonard leopold lewis liam lionel lloyd loic lorenzo louis luc
  luca lucas lucien ludovic luis luke mael mamadou manuel marc marcel marco marcos marcus mario mark martin mateo mathieu mathis matt matteo matthew
  matthias matthieu maurice max maxime michael michel micheal miguel mikael mike mikhail mitch mohamed mohammad mohammed mostafa mounir muhammad
  mustapha nathan neil nicholas nick nicolas niels nigel noah noam noel norbert oleg oliver olivier omar oscar owen pablo paolo pascal patrice patrick
  paul paulo pedro peter phil philip philippe pierre pierrick quentin rachid rafael raj ralph ramon randy raphael raul ray raymond regis remi remy
  renaud rene ricardo riccardo richard rick rob robert roberto roderick rodolphe rodrigo roger roland romain ron ronald ronan ross roy ruben rupert
  russell ryan saad sadiq said samir samuel santiago scott sean sebastian sebastien serge sergei sergio shawn silvio simon stefan stefano stephan
  stephane stephen steve steven stuart sue sven sylvain ted theo theodore thibault thierry thomas tim timothy tobias toby todd tom tommy tony travis
  trevor tristan ulrich urs valentin victor vincent vladimir volodymyr walter warren wayne wesley will william willy wolfgang xavier yan yann yannick
  yohan youssef yves yvon kenji aquilino reto scooter radu ashraf zac zachary zinedine
`;

/** The same of either. */
export const eithersNames = `
  alex alexis alix andrea andy ashley camille carol charlie chris claude dana danny dominique jackie jamie jan jean jesse jessie joan jordan karol kay
  kelly kim laurence laurie lesley leslie lou lynn marion michele nicola pat robin sam shannon simone stacy stan terry toni tracy vivian yael taylor
  yuki jess kris lindsay ilhan
`;
