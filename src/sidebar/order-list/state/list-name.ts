/** The rows selected in the grid, or one of the lists of orders that wait. */
export const LIST_NAMES = ['selected', 'ready', 'consultations', 'delays', 'liability'] as const;
export type ListName = (typeof LIST_NAMES)[number];

export function isListName(text: string): text is ListName {
  return (LIST_NAMES as readonly string[]).includes(text);
}
