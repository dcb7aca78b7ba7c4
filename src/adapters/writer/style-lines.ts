import type { StyleRule } from '#src/core/style/style-rule.ts';
import { fold, locate } from '#src/core/text/fold.ts';
import type { WriteRequest } from '#src/ports/writer.ts';
import { oneLine } from './one-line.ts';

const mostRules = 40;

/** The rules that there is room for, in their order: those whose words these texts have, then the newest. */
function chosen(style: readonly StyleRule[], texts: readonly string[]): readonly StyleRule[] {
  if (style.length <= mostRules) return style;
  const pages = texts.map((text) => fold(text));
  const told = ({ wrong }: StyleRule): boolean => pages.some((page) => locate(wrong, page));
  const ranked = [...style.filter((rule) => !told(rule)), ...style.filter(told)];
  const kept = new Set(ranked.slice(-mostRules));
  return style.filter((rule) => kept.has(rule));
}

/** What editors always replace, a line each, oldest first. */
export function styleLines({
  style = [],
  article,
  others = [],
  before,
}: Pick<WriteRequest, 'style' | 'article' | 'others' | 'before'>): string {
  if (style.length === 0) return '';
  const texts = [...[article, ...others].map(({ text }) => text), before?.text ?? ''];
  const lines = chosen(style, texts).map(({ wrong, wanted }) => {
    const instead = wanted ? `écris « ${oneLine(wanted)} »` : 'supprime-le';
    return `- « ${oneLine(wrong)} » : ${instead}.`;
  });
  return `\n\nUsages de la maison, hors citations, noms propres et dates :\n${lines.join('\n')}`;
}
