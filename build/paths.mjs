import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Exactly what clasp pushes. */
export const dist = join(root, 'dist');

/** What only the local host needs: its server, its page. */
export const hostOutput = join(root, '.build');
