/** What the command-line tools say of lines of input that they cannot answer. */
export const lineErrors = {
  notJson: (line: number): string => `Ligne ${line} : ce n’est pas du JSON.`,
  /** `fields` are those at fault; none when the line is no object. */
  malformed: (line: number, fields: readonly string[]): string =>
    fields.length > 0
      ? `Ligne ${line} : champ absent ou mal formé (${fields.join(', ')}).`
      : `Ligne ${line} : il y faut un objet JSON, entre accolades.`,
  tooLong: (line: number, fields: readonly string[], most: number): string =>
    `Ligne ${line} : texte trop long (${fields.join(', ')}) ; raccourcissez-le à ${most.toLocaleString('fr')} caractères au plus.`,
  tooSlow: (line: number): string =>
    `Ligne ${line} : la vérification n’a pas fini à temps. Les autres lignes sont traitées ; raccourcissez le texte de celle-ci, ou laissez-lui plus de temps avec --seconds.`,
  noFile: (line: number, name: string, code: string): string =>
    `Ligne ${line} : le fichier « ${name} » ne peut pas être lu (${code}). Vérifiez son nom et --base.`,
  failed: (line: number): string =>
    `Ligne ${line} : une erreur de Bruisse empêche d’y répondre. Les autres lignes sont traitées ; signalez celle-ci avec ce qui suit.`,
  unreadable: (code: string): string => `L’entrée ne peut pas être lue (${code}).`,
};
