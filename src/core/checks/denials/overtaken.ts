import { partsOf } from '#src/core/checks/parts.ts';
import { alike, read } from '#src/core/checks/reading.ts';
import { phrases, whole } from '#src/core/text/phrases.ts';

const noLonger = /(?<!\p{L})(?:ne |n['’])(?:\p{L}+ ){1,2}plus(?!\p{L})/iu;

/** What takes the place of what is named behind it, and what loses its own to that. */
const overtaking = new RegExp(
  whole(
    phrases(
      'overt(?:ook|ake|akes|aken|aking) overhaul* surpass* dethron* eclips* supplant* replac* ahead_of',
    ),
    phrases('dépass* détrôn* devanc* supplant* devant évinc* éclips* remplac*'),
  ),
  'iu',
);
const by = /^ (?:par|by)(?!\p{L})/iu;

/** Whether a text says that somebody is no longer what another tells that they were overtaken as: «n’est plus le premier vendeur», `BYD overtook Tesla`. */
export function isOvertaken(denying: string, saying: string): boolean {
  const change = overtaking.exec(saying);
  if (!change) return false;
  const end = change.index + change[0].length;
  const isPassive = by.test(saying.slice(end));
  const told = read(saying);
  const words = read(denying);
  return partsOf(denying).some(({ start, text }) => {
    const no = noLonger.exec(text);
    const who = words.findLast((one) => one.start >= start && one.end <= start + (no?.index ?? 0));
    return (
      who !== undefined &&
      told.some(
        (one) => alike(one, who) && (isPassive ? one.end <= change.index : one.start >= end),
      )
    );
  });
}
