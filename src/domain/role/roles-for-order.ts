import type { Category, CategoryId, Person, Role } from '../settings/settings';

/** Does this follower (跟单员) answer for the category? Named by the category, or naming it themselves. */
export function followsCategory(
  person: Pick<Person, 'email' | 'roles' | 'categories'>,
  categoryId: CategoryId,
  categories: readonly Pick<Category, 'id' | 'follower'>[],
): boolean {
  if (!person.roles.includes('follower')) return false;
  const named = categories.some((each) => each.id === categoryId && each.follower === person.email);
  return named || person.categories.includes(categoryId);
}

/**
 * The roles that a person has towards one order (M1): a follower only for the categories they follow, a salesperson
 * only for the orders they sold. The other roles hold for every order.
 */
export function rolesForOrder(
  person: Person,
  order: { categoryId: CategoryId; salesperson: string },
  categories: readonly Pick<Category, 'id' | 'follower'>[],
): Role[] {
  return person.roles.filter((role) => {
    if (role === 'follower') return followsCategory(person, order.categoryId, categories);
    return role !== 'salesperson' || order.salesperson === person.email;
  });
}
