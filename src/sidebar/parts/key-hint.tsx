/** The key that does the same, for the eye: it is not part of the name that is read out. */
export function KeyHint({ keys }: { keys: string | number }) {
  return (
    <span class="key" aria-hidden="true">
      {keys}
    </span>
  );
}
