/** Given names common in French and English news, bare. */
export const givenNames = `
  aaron abdel abdou abigail adam adele adrian adrien agathe agnes ahmad ahmed aicha aidan alain alan albert alejandro alessandro alex alexander
  alexandra alexandre alexei alexis alfred ali alice alicia alison aline alix allan allison amadou amanda amandine amelia amelie amina amir amy ana anais anders
  andre andrea andreas andrew andrzej andy angela angelique anita ann anna annabelle anne annette annie anthony antoine anton antonio antony apolline
  ariane arnaud arthur ashley astrid aude audrey augustin aurelie aurelien aurore axel ayesha barack barbara barry baptiste bastien beatrice beatriz ben benedicte
  benjamin benoit bernadette bernard bernie bertrand beth betty bill blaise bob bobby boris brad brandon brenda brendan brian brice bridget brigitte bruce
  bruno bryan camille carina carl carla carlos carmen carol carole caroline catherine cathy cecile cedric celeste celia celine chantal charles charlie charlotte
  cheryl chloe chris christelle christian christiane christina christine christophe christopher cindy claire clara clarisse claude claudia claudine
  clement clementine colette colin colleen connor constance corinne craig cristina cynthia cyril damien dan dana daniel daniela danielle danny daphne darren dave david
  dawn dean debbie deborah delphine denis denise dennis derek diana diane didier diego dimitri dmitri dolores dominic dominique don donald donna dorothee doug
  douglas duncan dylan eddie edith edmond edouard eduardo edward edwige eileen elaine elena eleonore elias elisa elisabeth elise elizabeth ella ellen elliot
  elodie elon elsa emilie emily emma emmanuel emmanuelle enrique enzo eric erica erik erin ernest esteban estelle esther ethan etienne eugene eva evan
  evelyne fabien fabienne fabio fabrice faith fanny fatima fatou federico felipe felix ferdinand fernando fiona flora florence florent florian fouad frances
  francesca francesco francine francis francisco franck francois francoise frank franz fred frederic frederique gabriel gabriela gabrielle gael gaelle gareth gary gary
  gaspard gavin genevieve geoff geoffrey geoffroy george georges georgia georgina gerald geraldine gerard gerhard germain gianni gilbert gilles giovanni giulia
  giuseppe glenn gloria gordon grace graham greg gregoire gregory greta guillaume gustave guy gwen gwenaelle hamid hamza hannah hans harold harry hassan
  hassane heather hector heidi helen helena helene henri henriette henry herve hilary hugh hugo ian ibrahim ines ingrid irene iris irina isaac isabel
  isabella isabelle isobel ismael ivan jack jackie jacob jacqueline jacques jake james jamie jan jane janet janice jasmine jason javier jay jean jeanne jeff
  jeffrey jenna jennifer jenny jeremie jeremy jerome jerry jesse jessica jessie jill jim jimmy joan joanna joanne joe joel joelle johan johann johanna johannes john
  johnny jon jonas jonathan jordan jorge jose joseph josephine josh joshua josiane joy joyce juan judith judy julia julian juliana julie julien juliette
  julio justin justine kamal karen karim karin karine karl karol kate kathleen kathryn kathy katherine katie kay keir keith kelly ken kenneth kenza kevin khadija
  khaled kim kirsten kristin kurt kyle lara larry lars latifa laura laure laurence laurent laurie lea leah leila lena leo leon leonard leonie leopold lesley leslie lewis
  liam lina linda lionel lisa liz lloyd loic lorenzo lorna lou louis louise luc luca lucas lucia lucie lucien lucy ludovic luis luke lydia lydie lynn maddie madeleine mael
  magali maggie mamadou manon manuel marc marcel marco marcos marcus margaret margaux margot maria mariam marianne marie mariette marilyn marina marine mario
  marion marisol marjorie mark marlene marta martha martin martina martine mary mateo mathieu mathilde mathis matt matteo matthew matthias matthieu maud maureen maurice max
  maxime maya megan melanie melissa mercedes meredith michael michel michele micheal michelle miguel mikael mike mikhail mireille mitch mohamed mohammad mohammed
  moira molly monica monika monique mostafa mounir muhammad muriel mustapha myriam nadege nadia nadine nancy naomi natacha natalia natalie natasha nathalie nathan
  neil nelly nicholas nick nicola nicolas nicole niels nigel nina noah noam noel noelle noemie nora norbert norma oceane odile oleg olga oliver olivia olivier omar
  oscar owen pablo pamela paola paolo pascal pascale pat patrice patricia patrick paul paula paulette pauline paulo pedro penelope penny perrine peter phil
  philip philippe phyllis pierre pierrick priscilla priya quentin rachel rachid rafael raj ralph ramon randy raphael raphaelle raul ray raymond rebecca regine regis reine
  remi remy renaud rene renee ricardo riccardo richard rick rita rob robert roberta roberto robin robyn roderick rodolphe rodrigo roger roland romain romane ron ronald
  ronan rosa rosalie rose roselyne rosie ross roxane roy ruben rupert russell ruth ryan saad sabine sabrina sadiq said sally salma salome sam samantha samia samir samuel
  sandra sandrine santiago saoirse sara sarah scott sean sebastian sebastien serena serge sergei sergio severine shannon sharon shawn sheila shirley sibylle sidonie silvia silvio simon
  simone sofia solene solveig sonia sophia sophie stacy stan stefan stefano stella stephan stephane stephanie stephen steve steven stuart sue susan susanne
  suzanne svetlana sven sylvain sylvia sylvie tamara tanya tara tatiana ted teresa terry thea theo theodore theresa therese thibault thierry thomas tiffany
  tim timothy tina tobias toby todd tom tommy toni tony tracy travis trevor tristan ulrich urs ursula valentin valentine valentina valerie vanessa vera veronica veronique victor
  victoria vincent violaine violette virginia virginie vivian viviane vladimir volodymyr walter warren wayne wendy wesley will william willy wolfgang xavier yael yan
  yann yannick yasmina yasmine yohan yolande youssef yves yvette yvon yvonne renata hatice taylor ariana demi britney kenji yuki mila milly jess jen lauren segolene aquilino farida rachida kris reto rosalind lindsay scooter anouk maelle femke ilhan radu ashraf zac zachary zadie zara zinedine zoe
`;
