const variation = /[\uFE0E\uFE0F]|\p{Emoji_Modifier}/gu;

/** Characters and platform spellings of the emojis that mean something here, folded to one Slack name. */
const names = new Map(
  Object.entries({
    '✅': 'white_check_mark',
    '✔': 'white_check_mark',
    '☑': 'white_check_mark',
    '👍': 'white_check_mark',
    heavy_check_mark: 'white_check_mark',
    ballot_box_with_check: 'white_check_mark',
    thumbsup: 'white_check_mark',
    '+1': 'white_check_mark',
    like: 'white_check_mark',
    '✏': 'pencil2',
    '📝': 'pencil2',
    pencil: 'pencil2',
    memo: 'pencil2',
    '⛔': 'no_entry',
    '🚫': 'no_entry',
    no_entry_sign: 'no_entry',
    '👀': 'eyes',
    '🔍': 'mag',
    '🔎': 'mag',
    mag_right: 'mag',
    '🌿': 'herb',
    '💚': 'green_heart',
    '🎧': 'headphones',
    headphone: 'headphones',
    '📰': 'newspaper',
    rolled_up_newspaper: 'newspaper',
    '🔖': 'bookmark',
    '⚠': 'warning',
  }),
);

const characters = new Map(
  Object.entries({
    white_check_mark: '✅',
    pencil2: '✏️',
    no_entry: '⛔',
    eyes: '👀',
    mag: '🔍',
    herb: '🌿',
    green_heart: '💚',
    headphones: '🎧',
    newspaper: '📰',
    bookmark: '🔖',
    warning: '⚠️',
  }),
);

/** The one name of an emoji, from a Slack name (`:+1::skin-tone-3:`) or a character; skin tones and aliases fold together. */
export function emojiName(emoji: string): string {
  const bare = emoji
    .trim()
    .replace(/^:|:$/g, '')
    .replace(/:{1,2}skin-tone-\d$/, '')
    .replace(/^:|:$/g, '')
    .replace(variation, '');
  return names.get(bare) ?? bare;
}

/** The character to show for an emoji's name, or the name between colons when it has none here. */
export const emojiCharacter = (name: string): string => characters.get(name) ?? `:${name}:`;
