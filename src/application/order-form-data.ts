import type { Person, Settings } from '../domain/settings/settings';

/** The settings that the order form shows or computes with: everything but people's roles. */
export type SettingsForForm = Omit<Settings, 'people' | 'calendarOverrides'> & {
  /** Whom the form offers as salesperson. */
  salespeople: Pick<Person, 'email' | 'name'>[];
};
