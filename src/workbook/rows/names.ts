import type { CategoryId, Settings } from '../../domain/settings/settings';

/** Names that people read where code keeps an id or an address; what has no name shows as it is. */
export interface Names {
  category(id: CategoryId): string;
  person(email: string): string;
}

export function namesOf(settings: Pick<Settings, 'categories' | 'people'>): Names {
  const categories = new Map(settings.categories.map((category) => [category.id, category.name]));
  const people = new Map(settings.people.map((person) => [person.email, person.name]));
  return {
    category: (id) => categories.get(id) || id,
    person: (email) => people.get(email) || email,
  };
}

/** The id of a category that a person wrote by name or by id; the text itself where no category has it. */
export function categoryIdOf(written: string, categories: Settings['categories']): CategoryId {
  const typed = written.trim();
  return categories.find((category) => category.id === typed || category.name === typed)?.id ?? typed;
}
