import { afterRender, focusOn } from '../../parts/stops';
import type { EntryAction } from '../state/action';
import type { OrderFormState } from '../state/form-state';
import type { Preview } from '../state/preview';

export interface ItemCommands {
  add(): void;
  /** Repeats an item below it; without an id the last one. */
  copy(itemId: number | null): void;
  remove(itemId: number): void;
}

/** Adding, repeating and removing items, with the focus where the clerk goes on. */
export function itemCommands(
  latest: { readonly current: { state: OrderFormState; preview: Preview | null } },
  edit: (action: EntryAction) => void,
): ItemCommands {
  const finished = () => latest.current.preview?.finished ?? new Set<number>();
  const newItemId = () => latest.current.state.nextItemId;
  return {
    add() {
      const id = newItemId();
      edit({ type: 'item-added', finished: finished() });
      afterRender(() => beginItem(id, ':is([data-gap], [data-stop])'));
    },
    copy(itemId) {
      const id = newItemId();
      edit({ type: 'item-copied', itemId, finished: finished() });
      // The size is what differs most often between two doors of one order.
      afterRender(() => beginItem(id, '[data-stop]'));
    },
    remove(itemId) {
      const place = latest.current.state.items.findIndex(({ id }) => id === itemId);
      edit({ type: 'item-removed', itemId });
      afterRender(() => {
        const { items } = latest.current.state;
        const neighbour = items[Math.min(place, items.length - 1)];
        if (neighbour) focusOn(inItem(neighbour.id, '[data-stop]') ?? inItem(neighbour.id, 'button'));
      });
    },
  };
}

/** Focuses where an item is begun, with its head at the top of the page: so it is seen which item it is. */
function beginItem(id: number, first: string): void {
  focusOn(inItem(id, first));
  document.querySelector(`[data-item="${id}"]`)?.scrollIntoView({ block: 'start' });
}

function inItem(id: number, selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-item="${id}"] ${selector}`);
}
