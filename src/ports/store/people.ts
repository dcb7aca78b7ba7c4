/** Someone of a newsroom; `id` is unique in it, across its chats. */
export type Person = { id: string; name: string };

export type People = {
  /** Creates the person, or renames the one with that id. */
  save(person: Person): Promise<void>;
  get(id: string): Promise<Person | undefined>;
  /** Everybody of a name (case and accents ignored), in the order they were first seen. */
  named(name: string): Promise<Person[]>;
  list(): Promise<Person[]>;
};
