/** Made-up stories, whole and plain, to stand behind whatever a page puts around them. */
export const stories = {
  fr: [
    'Le conseil municipal de Port-Aurel a voté mardi soir la remise en eau du bief des Tanneurs, à sec depuis l’effondrement d’une vanne il y a neuf ans. Les travaux commenceront en octobre et dureront quatorze mois, selon le calendrier remis aux élus.',
    'Le chantier coûtera 2,3 millions d’euros, dont la moitié à la charge de l’agence de l’eau. « Nous aurons de nouveau des truites sous le pont, et des enfants pour les compter », a dit la maire, Solène Garrec, à l’issue de la séance.',
    'L’opposition s’est abstenue : elle demandait une étude sur les crues, que le bureau d’ingénieurs promet pour la fin de l’été. Les riverains du quai bas, eux, ont déposé une pétition de 312 signatures pour que les jardins ne soient pas touchés.',
    'La dernière remise en eau remontait à 1987. Les archives gardent de ce jour-là une photographie : la fanfare, les pieds dans la vase, et le préfet qui tient son chapeau à deux mains.',
  ],
  en: [
    'The harbour board of Saltry voted on Tuesday night to reopen the old ice house, which has stood empty since the last trawler left for bigger docks eleven years ago. Work will begin in October and take fourteen months, the board’s engineer told the meeting.',
    'The repairs will cost 2.3 million pounds, half of it paid by the county. “We will have fish on the quay again, and gulls to argue with,” said the board’s chair, Maud Ellery, as the meeting broke up.',
    'Three members abstained: they had asked for a survey of the sea wall, which is promised for the end of summer. Neighbours on Low Street handed in a petition with 312 names, asking that the drying greens be left alone.',
    'The ice house last worked through a summer in 1987. A photograph of that year hangs in the library: the band up to its ankles in meltwater, and the mayor holding on to his hat with both hands.',
  ],
  de: [
    'Der Gemeinderat von Wiesenach hat am Dienstagabend beschlossen, die alte Mühle am Oberen Weiher wieder in Gang zu setzen, die seit dem Bruch des Wehrs vor neun Jahren stillsteht. Die Arbeiten beginnen im Oktober und dauern vierzehn Monate, wie der Bauleiter den Räten vorrechnete.',
    'Das Vorhaben kostet 2,3 Millionen Euro, die Hälfte davon trägt der Kreis. „Wir bekommen wieder Mehl aus dem Ort und Enten auf dem Weiher“, sagte Bürgermeisterin Almut Reichle nach der Sitzung.',
    'Drei Räte enthielten sich: Sie hatten ein Gutachten zum Hochwasser verlangt, das nun für das Ende des Sommers versprochen ist. Die Anwohner der Unteren Gasse übergaben eine Liste mit 312 Unterschriften, damit ihre Gärten verschont bleiben.',
    'Zuletzt drehte sich das Rad im Jahr 1987. Im Archiv hängt davon ein Bild: die Kapelle bis zu den Knöcheln im Wasser, und der Landrat, der seinen Hut mit beiden Händen hält.',
  ],
  es: [
    'El ayuntamiento de Villarreda aprobó el martes por la noche devolver el agua al molino de la Vega, seco desde que se rompió la compuerta hace nueve años. Las obras empezarán en octubre y durarán catorce meses, según el calendario entregado a los concejales.',
    'La obra costará 2,3 millones de euros, la mitad a cargo de la confederación del río. «Volveremos a tener truchas bajo el puente y niños que las cuenten», dijo la alcaldesa, Inés Carvajo, al terminar el pleno.',
    'La oposición se abstuvo: pedía un estudio de las crecidas, que los ingenieros prometen para finales de verano. Los vecinos de la calle Baja entregaron 312 firmas para que no se toquen sus huertas.',
    'El molino dio vueltas por última vez en 1987. El archivo guarda una fotografía de aquel día: la banda con los pies en el barro y el gobernador sujetándose el sombrero con las dos manos.',
  ],
  it: [
    'Il consiglio comunale di Roccapiana ha votato martedì sera il ritorno dell’acqua nel mulino di Sotto, fermo da quando nove anni fa cedette la chiusa. I lavori cominceranno in ottobre e dureranno quattordici mesi, secondo il calendario consegnato ai consiglieri.',
    'Il cantiere costerà 2,3 milioni di euro, metà a carico del consorzio del fiume. «Avremo di nuovo le trote sotto il ponte, e i bambini che le contano», ha detto la sindaca, Lidia Ferrantelli, alla fine della seduta.',
    'L’opposizione si è astenuta: chiedeva uno studio sulle piene, che gli ingegneri promettono per la fine dell’estate. Gli abitanti di via Bassa hanno consegnato 312 firme perché gli orti non vengano toccati.',
    'La ruota girò per l’ultima volta nel 1987. L’archivio ne conserva una fotografia: la banda con i piedi nel fango e il prefetto che si tiene il cappello con due mani.',
  ],
} as const;

/** The heading of each story. */
export const headlines = {
  fr: 'À Port-Aurel, l’eau reviendra dans le bief des Tanneurs',
  en: 'Saltry votes to bring its ice house back to work',
  de: 'Wiesenach setzt die alte Mühle wieder in Gang',
  es: 'Villarreda devuelve el agua al molino de la Vega',
  it: 'Roccapiana riporta l’acqua al mulino di Sotto',
} as const;

export type Language = keyof typeof stories;
