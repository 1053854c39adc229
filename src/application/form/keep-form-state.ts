import type { Scratch } from '../ports/office';

/** Keeps what a person typed so far, or forgets it (null). Nothing else depends on it. */
export function makeKeepFormState(scratch: Scratch) {
  return (text: string | null): { kept: boolean } => {
    if (text === null) scratch.forget();
    else scratch.keep(text);
    return { kept: text !== null };
  };
}
