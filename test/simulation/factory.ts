import type { Person, Settings } from '../../src/domain/settings/settings';
import type { LocalMoment } from '../../src/domain/time/local-time';
import { deskSettings } from '../support/order-in-life';

const person = (name: string, role: Person['roles'][number], categories: string[] = []): Person => ({
  ...{ email: `${name}@factory.example`, name, roles: [role], categories },
});

export const CLERKS = ['clerk0', 'clerk1', 'clerk2'].map((name) => person(name, 'clerk'));
export const SALES = ['sales0', 'sales1', 'sales2', 'sales3'].map((name) => person(name, 'salesperson'));
export const FOLLOWERS: Record<string, Person> = {
  'solid-wood': person('follow0', 'follower', ['solid-wood']),
  'steel-wood': person('follow1', 'follower', ['steel-wood']),
  security: person('follow2', 'follower', ['security']),
};
export const PRODUCTION = person('make', 'production');
export const FINANCE = person('money', 'finance');
export const MANAGER = person('boss', 'manager');
export const ADMINISTRATOR = person('admin', 'administrator');

export const CATEGORIES = [
  { categoryId: 'solid-wood', style: '平板原木' },
  { categoryId: 'steel-wood', style: '平板素门' },
  { categoryId: 'security', style: '甲级单开' },
];

export function yearSettings(): Settings {
  const people = [...CLERKS, ...SALES, ...Object.values(FOLLOWERS), PRODUCTION, FINANCE, MANAGER, ADMINISTRATOR];
  return deskSettings({ people });
}

/** The moment that the factory's wall clock shows so many minutes after it begins to show this day. */
export function wallMoment(firstDay: string, minutes: number): LocalMoment {
  const wall = new Date(Date.parse(`${firstDay}T00:00:00Z`) + minutes * 60_000);
  const instant = new Date(wall.getTime() - 8 * 3_600_000).toISOString();
  return { instant, date: wall.toISOString().slice(0, 10), time: wall.toISOString().slice(11, 16) };
}
