/** A text with commands as people of Teams give them everywhere: `@Bruisse draft`, where other chats say `/jungle draft`. */
export const spoken = (text: string): string =>
  text.replace(/(?<![^\s«“(])\/jungle(?![^\s»”),.;:])/g, '@Bruisse');
