import { checkPeople, normalisePeople } from '../../domain/people/check-people';
import { Refusal } from '../../domain/problem';
import type { Category, Person } from '../../domain/settings/settings';
import { carryOut, type Desk, lookUp } from '../carry-out';
import type { AuditEntry } from '../ports/order-book';

export interface OpenedPeople {
  people: Person[];
  categories: Pick<Category, 'id' | 'name'>[];
  /** E-mail address of who opened the list. */
  self: string;
}

/** The people as they stand, for whoever may change them (M1). */
export function makeOpenPeople(desk: Desk) {
  return (): OpenedPeople =>
    lookUp(desk, { action: 'edit-people', need: {} }, ({ snapshot: { settings }, person }) => ({
      people: settings.people,
      categories: settings.categories.map(({ id, name }) => ({ id, name })),
      self: person.email,
    }));
}

export interface SavePeopleRequest {
  requestKey: string;
  /** The list as it was opened: a list that changed meanwhile is not overwritten. */
  seen: Person[];
  people: Person[];
}

/** Writes the list of people in one commit: rows added, changed and removed (M1, M2). */
export function makeSavePeople(desk: Desk) {
  return ({ requestKey, seen, people: typed }: SavePeopleRequest): { people: Person[] } =>
    carryOut(desk, { action: 'edit-people', requestKey, need: {} }, ({ snapshot: { settings }, person, now }) => {
      if (JSON.stringify(settings.people) !== JSON.stringify(seen)) {
        throw new Refusal('conflict', [{ code: 'people-changed' }]);
      }
      const people = normalisePeople(typed);
      const problems = checkPeople(people, settings.categories);
      if (problems.length > 0) throw new Refusal('invalid', problems);
      const audit = auditOf(settings.people, people).map((entry) => ({ ...entry, at: now.instant, by: person.email }));
      return { outcome: { people }, changes: audit.length > 0 ? { people, audit } : null };
    });
}

/** One line for each person who is added, changed or removed. */
function auditOf(
  before: readonly Person[],
  after: readonly Person[],
): Pick<AuditEntry, 'action' | 'subject' | 'before' | 'after'>[] {
  const emails = [...new Set([...before, ...after].map(({ email }) => email))];
  const wordsOf = (people: readonly Person[], email: string): string => {
    const found = people.find((each) => each.email === email);
    return found ? [found.name, found.roles.join(' '), found.categories.join(' ')].filter(Boolean).join(' · ') : '';
  };
  return emails
    .map((subject) => ({
      action: 'edit-people',
      subject,
      before: wordsOf(before, subject),
      after: wordsOf(after, subject),
    }))
    .filter((entry) => entry.before !== entry.after);
}
