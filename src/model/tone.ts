/**
 * How a fact is marked, for style; the words of `note` carry the meaning. `alike` means the same and is only written
 * otherwise, so that any of its texts may stand for all; `worded` is said otherwise.
 */
export type Tone = "same" | "alike" | "worded" | "local" | "approved" | "differs";
