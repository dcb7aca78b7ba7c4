import type { Name } from '#src/core/names/names.ts';
import { textBefore } from '#src/core/text/span.ts';
import type { Cast } from './cast.ts';

const behind = /^(?:,| \() ?(\d{1,2})(?: ans| years old)?(?=[,;.) ])/u;
const ahead = /(\d{1,2})-year-old (?:[\p{Ll}-]+ ){0,5}$/u;

/** The age that a text tells right beside a name: «Ana, 47 ans», `Ana (47)`, `47-year-old farmer Ana`. */
function ageOf({ start, end }: Name, text: string): number | undefined {
  const told = behind.exec(text.slice(end, end + 16)) ?? ahead.exec(textBefore(text, start, 60));
  const age = Number(told?.[1]);
  return age > 5 ? age : undefined;
}

/** The people of a brief with an age that the page gives to somebody else alone. */
export function misagedNames(text: string, page: string, cast: Cast): Name[] {
  const told = cast.names.flatMap((name) => {
    const age = ageOf(name, page);
    return age === undefined || cast.kindOf(name) !== 'person' ? [] : [{ name, age }];
  });
  return cast.namesOf(text).filter((name) => {
    const age = ageOf(name, text);
    const bearers = told.filter((one) => one.age === age);
    return (
      bearers.length > 0 && cast.has(name) && !bearers.some((one) => cast.oneName(one.name, name))
    );
  });
}
