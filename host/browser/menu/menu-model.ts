/** One entry of a menu of the page: the script's own menus and the page's are drawn alike. */
export type MenuEntry =
  | { kind: 'item'; caption: string; note?: string; checked?: boolean; run: () => void }
  | { kind: 'separator' }
  | { kind: 'submenu'; caption: string; items: MenuEntry[] };

/** Index of the next entry that can be chosen, from `from` in the direction of `step`, around the ends. */
export function nextChoosable(entries: readonly MenuEntry[], from: number, step: 1 | -1): number {
  for (let offset = 1; offset <= entries.length; offset += 1) {
    const index = (from + step * offset + entries.length * 2) % entries.length;
    if (entries[index]?.kind !== 'separator') return index;
  }
  return -1;
}
