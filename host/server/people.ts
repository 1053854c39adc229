import { owner as demoOwner } from '../demo/people';
import type { Person } from './page/protocol';

/** Whoever set the workbook up: installs it, owns it and its triggers. */
export const owner: Person = { email: demoOwner.email, name: demoOwner.name, role: demoOwner.roles.join('、') };
