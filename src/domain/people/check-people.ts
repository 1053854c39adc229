import type { Problem } from '../problem';
import type { Category, Person } from '../settings/settings';

/** More people than a desk has; a form can't send more. */
export const MOST_PEOPLE = 200;

const EMAIL = /^[^\s@<>,;"、，；]+@[^\s@<>,;"、，；]+\.[^\s@<>,;"、，；]+$/;

/** People as they are written down: addresses in lower case, names without blanks around them. */
export function normalisePeople(people: readonly Person[]): Person[] {
  return people.map(({ email, name, roles, categories }) => ({
    email: email.trim().toLowerCase(),
    name: name.trim(),
    roles: [...new Set(roles)],
    categories: roles.includes('follower') ? [...new Set(categories)] : [],
  }));
}

/** What is wrong with the list of people (M1). There is always somebody who can install and set up. */
export function checkPeople(people: readonly Person[], categories: readonly Pick<Category, 'id'>[]): Problem[] {
  const problems = people.flatMap((person, place) => checkPerson(person, `people.${place}`, people, categories));
  const hasAdministrator = people.some(({ roles }) => roles.includes('administrator'));
  return hasAdministrator ? problems : [...problems, { code: 'last-administrator', rule: 'M1' }];
}

function checkPerson(
  { email, name, roles, categories: own }: Person,
  field: string,
  people: readonly Person[],
  categories: readonly Pick<Category, 'id'>[],
): Problem[] {
  const problems: Problem[] = [];
  const problem = (code: Problem['code'], part: string, params = {}): unknown =>
    problems.push({ code, field: `${field}.${part}`, rule: 'M1', params });
  if (!EMAIL.test(email)) problem('bad-email', 'email', { email });
  else if (people.filter((each) => each.email === email).length > 1) problem('person-twice', 'email', { email });
  if (name === '') problem('missing', 'name');
  if (roles.length === 0) problem('role-missing', 'roles', { name: name || email });
  if (own.some((id) => !categories.some((category) => category.id === id))) problem('unknown-category', 'categories');
  if (roles.includes('follower') && own.length === 0) problem('follower-without-category', 'categories', { name });
  return problems;
}
