import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** So much room a list needs below its box, the save bar included, before it opens upwards. */
const ROOM_BELOW_PX = 260;

/** On which side of its box a list opens so that it stays within the narrow page: class names. */
export function usePopupPlace(box: RefObject<HTMLElement>, open: boolean): string {
  const [place, setPlace] = useState('');
  useLayoutEffect(() => {
    const edges = open ? box.current?.getBoundingClientRect() : undefined;
    if (!edges) return;
    const below = window.innerHeight - edges.bottom;
    const up = below < ROOM_BELOW_PX && edges.top > below;
    const right = edges.left > window.innerWidth / 2;
    setPlace(`${up ? 'options-up' : ''} ${right ? 'options-right' : ''}`);
  }, [open]);
  return place;
}
