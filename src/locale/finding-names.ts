import { type FindingCode, readKey } from '#src/core/finding.ts';
import { plural } from './grammar.ts';
import { quoted } from './quoted.ts';

/** What a finding is about, before the words found at fault. */
const kinds: Record<FindingCode, string> = {
  number: 'nombre',
  date: 'date',
  name: 'nom',
  quotation: 'citation',
  title: 'titre traduit',
  evidence: 'preuve',
  polarity: 'sens du passage',
  overstated: 'propos forcé',
  unsourced: 'paragraphe sans source',
  'foreign-url': 'adresse',
  mention: 'mention',
  markup: 'balisage',
  order: 'consigne à une machine',
  copied: 'passage recopié',
  untranslated: 'passage à traduire',
  medium: 'média nommé trop tard',
  length: 'longueur',
  paragraphs: 'paragraphes',
  attribution: 'citation sans auteur',
  unnamed: 'média jamais nommé',
  chronology: 'ordre des dates',
  spelling: 'orthographe',
  style: 'usage de la maison',
};

/** A finding as people name it, by its key: «passage recopié « Depuis septembre… »». */
export function findingName(key: string): string {
  const { code, subject } = readKey(key);
  if (code === 'length') return `longueur (${plural(Number(subject), 'mot')})`;
  if (code === 'paragraphs') return plural(Number(subject), 'paragraphe');
  const kind = kinds[code as FindingCode];
  return [kind, subject && quoted(subject)].filter(Boolean).join(' ');
}
