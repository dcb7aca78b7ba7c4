import type { Check, Source } from '#src/core/checks/subject.ts';
import { misplacedAt, misplacedIn } from '#src/core/fault.ts';
import type { Name } from '#src/core/names/names.ts';
import { kept } from '#src/core/remember.ts';
import { wordsAt } from '#src/core/stated-at.ts';
import { fold } from '#src/core/text/fold.ts';
import { castOf } from './cast.ts';
import { crossedNames } from './crossed-names.ts';
import { headedNames } from './headed-names.ts';
import { misagedNames } from './misaged-names.ts';
import { misgenderedNames } from './misgendered-names.ts';
import { misquotedNames } from './misquoted-names.ts';
import { misroledNames } from './misroled-names.ts';
import { misstatedNames, type Told } from './misstated-names.ts';
import { passageOf, passagesOf } from './passages.ts';
import { replacedNames } from './replaced-names.ts';
import { groundOf, settingOf } from './setting.ts';
import { turnedNames } from './turned-names.ts';
import { ungroundedNames } from './ungrounded-names.ts';

const castIn = kept(({ all, article }: Source) =>
  castOf(all, `${article.byline ?? ''} ${article.medium ?? ''}`),
);

/** Who did what: a claim names whom its evidence names, and the brief names whom its facts name. */
export const nameSwaps: Check = ({ draft, source }) => {
  const { article, all } = source;
  const { text, facts } = draft;
  const cast = castIn(source);
  const ground = groundOf(article.text, fold(article.text), article.title ?? '');
  const sources = [article.medium ?? '', article.byline ?? ''];
  const isSource = (name: Name) => sources.some((one) => cast.tells(one, name));
  const told = facts.map(
    (fact): Told => ({
      fact,
      claim: passageOf(fact.claim, cast),
      setting: settingOf(fact.evidence, ground),
    }),
  );
  const claims = told.map(({ claim }) => claim);
  const evidence = facts.map((fact) => passageOf(fact.evidence, cast));
  const sentences = passagesOf(text, cast).map((one) => ({
    ...one,
    mentions: one.mentions.filter(({ name }) => !isSource(name)),
  }));
  const inClaims = told.flatMap(({ fact, claim, setting }) =>
    [
      ...(setting ? ungroundedNames(fact, claim, setting, cast) : []),
      ...headedNames({ fact, claim, setting }, cast),
      ...misgenderedNames(fact, claim, setting?.window ?? '', cast),
      ...turnedNames(claim, [passageOf(fact.evidence, cast)], cast),
    ]
      .filter((name) => !isSource(name))
      .map((name) => misplacedAt('name', name.text, wordsAt(name.text, fact.claim, text))),
  );
  const inBrief = [
    ...misstatedNames(sentences, told, cast),
    ...replacedNames(sentences, told, cast),
    ...misquotedNames(text, ground, cast),
    ...misroledNames(text, all, cast),
    ...sentences.flatMap((one) => crossedNames(one, claims, cast)),
    ...sentences.flatMap((one) => turnedNames(one, [...claims, ...evidence], cast)),
    ...misagedNames(text, all, cast),
  ]
    .filter((name) => !isSource(name))
    .map((name) => misplacedIn('name', text, name));
  return [...inClaims, ...inBrief];
};
