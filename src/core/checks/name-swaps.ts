import type { Finding } from '#src/core/finding.ts';
import { fold } from '#src/core/fold.ts';
import type { Name } from '#src/core/names.ts';
import { misroled } from './borne-roles.ts';
import { groundOf, ungrounded } from './claimed-names.ts';
import { castOf } from './mentions.ts';
import { read } from './reading.ts';
import { misplaced, type Seat, seatsIn, weightIn } from './seats.ts';
import { misquoted } from './speakers.ts';
import { statedAt } from './stated.ts';
import type { Check } from './subject.ts';

/** Seats of one fact, whose sentences speak of the same thing. */
const together = (seats: readonly Seat[]): Seat[] =>
  seats.map((seat) => ({ ...seat, sentence: 0 }));

/** Who did what: a claim names whom its evidence names, and the brief names whom its facts name. */
export const nameSwaps: Check = ({ draft, source }) => {
  const { article, all } = source;
  const cast = castOf(all);
  const ground = groundOf(article.text, fold(article.text), article.title ?? '');
  const fault = (start: number, end: number, subject: string): Finding => ({
    code: 'name',
    about: 'fact',
    hard: true,
    span: [start, end],
    subject,
  });
  const exchange = { person: 0.5, other: 0.5, place: 0.5, actor: 0.6 };
  const medium = article.medium ?? '';
  const named = (text: string) =>
    seatsIn(text, cast).filter(({ name }) => !cast.tells(medium, name));
  const claims = draft.facts.map(({ claim }) => claim).join('\n');
  const weight = weightIn(read(all));
  const [said, claimed, whole] = [named(draft.text), named(claims), named(all)];
  const stated = (claim: string, subject: string) => {
    const [from, to] = statedAt(claim, draft.text);
    const place = draft.text.indexOf(subject, from);
    return place < 0 || place >= to
      ? fault(from, to, subject)
      : fault(place, place + subject.length, subject);
  };
  const at = (name: Name) => fault(name.start, name.end, name.text);
  const seated = misplaced(
    said,
    {
      rivals: claimed,
      own: [...claimed, ...whole],
      least: { person: 0.3, other: 0.5, actor: 0.6 },
      mixed: 1,
      exchange,
      together: false,
    },
    cast,
    weight,
  ).map(at);
  const sourced = draft.facts.flatMap(({ claim, evidence }) =>
    misplaced(
      together(named(claim)),
      {
        rivals: together(named(evidence)),
        own: whole,
        least: { person: 0.6, actor: 0.6 },
        exchange,
        together: true,
      },
      cast,
      weight,
    ).map((name) => stated(claim, name.text)),
  );
  const strange = draft.facts.flatMap((fact) =>
    ungrounded(fact, ground, cast, medium).map((name) => stated(fact.claim, name.text)),
  );
  const told = [...misroled(draft.text, all, cast), ...misquoted(draft.text, ground, cast)].map(at);
  return [...strange, ...seated, ...sourced, ...told];
};
