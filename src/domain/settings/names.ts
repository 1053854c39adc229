import type { Category, CategoryId, Person } from './settings';

/** The name of the person with this address, as the tab 人员 has it; of somebody who is not there, the address: better than nothing. */
export function personName(people: readonly Pick<Person, 'email' | 'name'>[], email: string): string {
  return people.find((person) => person.email === email)?.name ?? email;
}

/** The name of a category; of one that is not there, its id. */
export function categoryName(categories: readonly Pick<Category, 'id' | 'name'>[], categoryId: CategoryId): string {
  return categories.find(({ id }) => id === categoryId)?.name ?? categoryId;
}
