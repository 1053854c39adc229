/** A customer's id: `C` and its number, at least four digits. */
export function formatCustomerId(number: number): string {
  return `C${String(number).padStart(4, '0')}`;
}

/** The id after the highest one in use; rows that people numbered otherwise are passed over. */
export function nextCustomerId(customers: readonly { id: string }[]): string {
  const highest = customers.reduce((most, { id }) => Math.max(most, Number(/^C(\d{4,15})$/.exec(id)?.[1] ?? 0)), 0);
  return formatCustomerId(highest + 1);
}
