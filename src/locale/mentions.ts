/** Who, and what room, a text mentions that no name is known of. */
export const mentionWords = { somebody: 'quelqu’un', someRoom: 'salon' };
