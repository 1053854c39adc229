import { identified } from '../carry-out';
import type { Identity, Scratch } from '../ports/office';

/** Keeps what a person typed so far, or forgets it (null). Nothing else depends on it. @throws Refusal `forbidden` where nobody is known */
export function makeKeepFormState(office: { scratch: Scratch; identity: Identity }) {
  return (text: string | null): { kept: boolean } => {
    identified(office.identity);
    if (text === null) office.scratch.forget();
    else office.scratch.keep(text);
    return { kept: text !== null };
  };
}
