import { owner as demoOwner, employees } from '../demo/people';
import type { Person } from './page/protocol';

/** Whoever set the workbook up: installs it, owns its triggers. */
export const owner = demoOwner.email;

/** Who works at the demo factory, for the page's user switch. What they may do is what the workbook's settings say. */
export const people: readonly Person[] = employees.map(({ email, name, roles, categories }) => ({
  email,
  name,
  role: categories.length > 0 ? `${roles.join('、')}（${categories.join('、')}）` : roles.join('、'),
}));
