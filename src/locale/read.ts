/** What `npm run read` says of its arguments and of lines that it cannot answer. */
export const readWords = {
  usage:
    'Usage : npm run -s read -- <url ou fichier.html> [--url ADRESSE] [--charset JEU] | --jsonl [--base DOSSIER] < pages.jsonl\nLit une page et dit en JSON ce qu’elle contient. Chaque ligne de --jsonl : {"id", "url", "html", "charset"}',
  malformed:
    'Ligne mal formée : il y faut {"id", "url", "html", "charset"}, « html » nommant un fichier.',
  notJson: 'Cette ligne n’est pas du JSON.',
  noFile: (name: string): string =>
    `Le fichier « ${name} » ne peut pas être lu : vérifiez son nom et --base.`,
};
