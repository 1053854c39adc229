import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Access, Sharing } from '../sheets-api/sharing';

const words: readonly Access[] = ['none', 'reader', 'writer'];
const mostPeople = 1000;

/** As a workbook is that nobody has closed: whoever comes may edit. */
export const openToAll: Sharing = { general: 'writer', people: {} };

/** Keeps with whom the workbook is shared; beside the workbook, as Drive keeps it beside the Sheets API. */
export class SharingFile {
  private readonly path: string;
  private current: Sharing;

  constructor(dataDir: string) {
    this.path = join(dataDir, 'sharing.json');
    this.current = existsSync(this.path) ? readSharing(JSON.parse(readFileSync(this.path, 'utf8'))) : openToAll;
  }

  get sharing(): Sharing {
    return this.current;
  }

  save(sharing: Sharing): void {
    writeFileSync(`${this.path}.new`, JSON.stringify(sharing));
    renameSync(`${this.path}.new`, this.path);
    this.current = sharing;
  }
}

/** @throws Error where it is no sharing */
export function readSharing(given: unknown): Sharing {
  const { general, people } = (given ?? {}) as Partial<Sharing>;
  const named = Object.entries(people ?? {});
  const isSharing = isAccess(general) && named.length <= mostPeople && named.every(([, access]) => isAccess(access));
  if (!isSharing) throw new Error('This does not say with whom the workbook is shared.');
  return { general, people: Object.fromEntries(named) };
}

function isAccess(word: unknown): word is Access {
  return words.includes(word as Access);
}
