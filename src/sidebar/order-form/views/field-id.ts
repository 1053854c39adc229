/** The id of the control for a path of the entry. */
export function fieldId(path: string): string {
  return `field-${path}`;
}
