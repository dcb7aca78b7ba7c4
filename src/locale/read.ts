/** What `npm run read` says of its arguments and of files that it cannot read; `code` is the system's: ENOENT, EISDIR. */
export const readWords = {
  usage:
    'Usage : npm run -s read -- <url ou fichier.html> [--url ADRESSE] [--charset JEU] | --jsonl [--base DOSSIER] < pages.jsonl\nLit une page et dit en JSON ce qu’elle contient. Chaque ligne de --jsonl : {"id", "html", "url"?, "charset"?}, « html » étant le nom d’un fichier dans DOSSIER.',
  noFile: (name: string, code: string): string =>
    `Le fichier « ${name} » ne peut pas être lu (${code}). Vérifiez son nom ; l’adresse d’une page commence par https://.`,
};
