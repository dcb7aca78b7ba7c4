/** A pattern of the verbs that leave it to the numbers which way their subject goes, though its name may be a direction: «la hausse passe de 3 à 2 %»; it may stand in a list. */
export const passing =
  "(?<!\\p{L})(?<!(?:an|année|mois|semaine|trimestre|se|[smt]['’]en) )(?:re)?pass(?:e|ent|é|ée|és|ées|a|èrent|ait|aient|era|eront|erait|eraient|ant|er)(?= (?:\\p{L}+ ){0,2}?(?:de |d['’])|(?: \\p{L}+){0,2} du (?:simple|double))";
