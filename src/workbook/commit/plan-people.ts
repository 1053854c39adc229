import type { Person } from '../../domain/settings/settings';
import { PEOPLE } from '../read/read-settings';
import { rowIndexesOf } from '../read/table';
import { personToRow } from '../rows/settings-rows';
import { text } from '../schema/value-kinds';
import type { CommitContext } from './plan-change';
import { standing } from './write-target';

/** Brings the rows of 人员 to this list. A row that could not be read is nobody's and stays as it is. */
export function planPeople(
  { plan, sight, snapshot, names }: CommitContext,
  people: readonly Person[] | undefined,
): void {
  if (!people) return;
  const table = sight.table(PEOPLE);
  const emailAt = (rowIndex: number): string => text.read(table.content(rowIndex, 'email')).trim().toLowerCase();
  const known = new Set(snapshot.settings.people.map(({ email }) => email));
  const rows = rowIndexesOf(table).filter((rowIndex) => known.has(emailAt(rowIndex)));
  const rowOf = (email: string) => rows.find((rowIndex) => emailAt(rowIndex) === email);
  for (const person of people) {
    const rowIndex = rowOf(person.email);
    if (rowIndex !== undefined) plan.update(table, rowIndex, personToRow(person, names));
  }
  plan.appendChecked(
    standing(table),
    people.filter(({ email }) => rowOf(email) === undefined).map((person) => personToRow(person, names)),
  );
  const kept = new Set(people.map(({ email }) => email));
  plan.remove(
    table,
    rows.filter((rowIndex) => !kept.has(emailAt(rowIndex))),
  );
}
