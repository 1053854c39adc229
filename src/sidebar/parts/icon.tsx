/** Line icons on a grid of 16. */
const PATHS = {
  add: 'M8 3v10M3 8h10',
  calendar: 'M3 6.5h10M5.5 2.5v2M10.5 2.5v2M3 4.5h10v9H3z',
  check: 'M3 8.5l3.2 3L13 4.8',
  chevron: 'M6 4l4 4-4 4',
  copy: 'M6 6h7v7H6zM10 6V3H3v7h3',
  jump: 'M6 3H3v10h10v-3M9 3h4v4M13 3L7.5 8.5',
  person: 'M8 8a2.6 2.6 0 1 0 0-5.2A2.6 2.6 0 0 0 8 8zM3 13.4c.6-2.4 2.5-3.6 5-3.6s4.4 1.2 5 3.6',
  remove: 'M4 4l8 8M12 4l-8 8',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.5 10.5l3 3',
  trash: 'M3 4.5h10M6 4.5V3h4v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5',
  warning: 'M8 2.5l6 10.8H2zM8 6.5v3.2M8 11.3v.4',
} as const;

/** An icon beside a word, or in a button that has a label of its own: it is not read out. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
