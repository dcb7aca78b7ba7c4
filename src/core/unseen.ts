/** The inside of a pattern’s class for characters that turn, hide or carry text unseen: controls, marks of direction, tags, what has no width. */
export const unseenCharacters =
  '\\p{Cc}\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}';
