/** Something said to this person alone, in the flow after the message `after`. */
export type Note = {
  id: number;
  kind: 'reply' | 'error';
  room: string;
  person: string;
  after: string | undefined;
  text: string;
};
