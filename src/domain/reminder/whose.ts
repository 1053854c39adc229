import { followsCategory } from '../role/roles-for-order';
import type { Person, Role, Settings } from '../settings/settings';
import type { OpenOrder } from './open-order';

/** The settings that say who does what. */
export type Staff = Pick<Settings, 'people' | 'categories'>;

type Ordered = Pick<OpenOrder, 'categoryId' | 'salesperson' | 'enteredBy'>;

/** The addresses of everybody with this role. */
export function everyone({ people }: Pick<Staff, 'people'>, role: Role): string[] {
  const byRole = known.get(people) ?? new Map<Role, string[]>();
  known.set(people, byRole);
  const found = byRole.get(role) ?? addresses(people.filter(({ roles }) => roles.includes(role)));
  byRole.set(role, found);
  return found;
}

/** Each of a thousand duties asks for the same few lists of people. */
const known = new WeakMap<readonly Person[], Map<Role, string[]>>();

/** Managers; where there are none, administrators. */
export function managers(staff: Pick<Staff, 'people'>): string[] {
  return firstOf(everyone(staff, 'manager'), () => everyone(staff, 'administrator'));
}

/** The followers (跟单员) of the order's category; where nobody follows it, the managers. */
export function followersOf({ categoryId }: Pick<Ordered, 'categoryId'>, staff: Staff): string[] {
  const named = staff.people.filter((person) => followsCategory(person, categoryId, staff.categories));
  return firstOf(addresses(named), () => managers(staff));
}

/** The clerk who entered the order; where they left, every clerk; where there is none, the managers. */
export function clerkOf({ enteredBy }: Pick<Ordered, 'enteredBy'>, staff: Staff): string[] {
  const clerks = everyone(staff, 'clerk');
  const own = clerks.filter((email) => enteredBy.includes(email));
  return firstOf(own, () => firstOf(clerks, () => managers(staff)));
}

/** Every clerk; where there is none, the managers. */
export function clerks(staff: Pick<Staff, 'people'>): string[] {
  return firstOf(everyone(staff, 'clerk'), () => managers(staff));
}

/** Who can cross-check the order (A5): clerks who did not enter it, where the factory asks for another. */
export function checkersOf(
  { enteredBy }: Pick<Ordered, 'enteredBy'>,
  staff: Staff & Pick<Settings, 'checkerDiffers'>,
): string[] {
  const able = everyone(staff, 'clerk').filter((email) => !staff.checkerDiffers || !enteredBy.includes(email));
  return firstOf(able, () => managers(staff));
}

/** The order's salesperson; where they left, the managers. */
export function salespersonOf({ salesperson }: { salesperson: string }, staff: Pick<Staff, 'people'>): string[] {
  const own = staff.people.filter(({ email, roles }) => email === salesperson && roles.length > 0);
  return firstOf(addresses(own), () => managers(staff));
}

function firstOf(some: string[], others: () => string[]): string[] {
  return some.length > 0 ? some : others();
}

/** Each address once; a row of the people's tab without one is nobody. */
function addresses(people: readonly Pick<Person, 'email'>[]): string[] {
  return [...new Set(people.map(({ email }) => email.trim()).filter((email) => email !== ''))];
}
