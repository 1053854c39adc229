/** New values for some fields of a record; `undefined` opens a field again. */
export type Change<Entry> = { [Field in keyof Entry]?: Entry[Field] | undefined };

/** The record with the change applied: an opened field's key is gone, so that “open” has one form. */
export function applyChange<Entry extends object>(entry: Entry, change: Change<Entry>): Entry {
  const changed: Record<string, unknown> = { ...entry, ...change };
  for (const [field, value] of Object.entries(change)) {
    if (value === undefined || value === '') delete changed[field];
  }
  return changed as Entry;
}
