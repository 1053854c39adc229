import type { ComponentChildren } from 'preact';

interface ButtonProps {
  onClick(event: { currentTarget: HTMLElement }): void;
  children: ComponentChildren;
  id?: string;
  disabled?: boolean;
}

/** A button. `main` is the one thing to do next. */
export function Button(props: ButtonProps & { main?: boolean; wide?: boolean }) {
  const { onClick, children, id, disabled, main, wide } = props;
  const look = `button${main ? ' button-main' : ''}${wide ? ' button-wide' : ''}`;
  return (
    <button type="button" id={id} class={look} disabled={disabled === true} onClick={onClick}>
      {children}
    </button>
  );
}

/** A button that looks like a link, for what is done seldom. `expanded` tells whether what it shows is shown. */
export function LinkButton(props: ButtonProps & { expanded?: boolean; label?: string }) {
  const { onClick, children, id, disabled, expanded, label } = props;
  return (
    <button
      type="button"
      id={id}
      class="link"
      aria-expanded={expanded}
      aria-label={label}
      disabled={disabled === true}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
