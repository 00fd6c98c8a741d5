/**
 * A file's lifecycle as a value: for each state, each command that may be taken there, and the states it can lead to.
 * A command that is not listed for a state is refused as `not-in-this-state`.
 */
export type Lifecycle<State extends string, Command extends string> = Readonly<
  Record<State, Partial<Record<Command, readonly State[]>>>
>;
