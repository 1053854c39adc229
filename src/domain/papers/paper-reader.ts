import type { Settings } from '../settings/settings';
import type { Texts } from '../texts';

/** Whom a paper is written for, and what names things for them. */
export interface PaperReader {
  texts: Pick<Texts, 'papers' | 'terms' | 'choices' | 'statistics'>;
  settings: Pick<Settings, 'factoryName' | 'people' | 'categories' | 'punctualityBy'>;
}

/** The name of the person with this e-mail address: an address itself says nothing to the shop, but it is better than nothing. */
export function personName({ settings }: PaperReader, email: string): string {
  return settings.people.find((person) => person.email === email)?.name ?? email;
}

export function categoryName({ settings }: PaperReader, categoryId: string): string {
  return settings.categories.find(({ id }) => id === categoryId)?.name ?? categoryId;
}
