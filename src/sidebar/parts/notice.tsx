import type { ComponentChildren } from 'preact';

/** A message in the page, with what can be done about it. Errors are read out at once, everything else when there is time. */
export function Notice(props: {
  tone: 'info' | 'success' | 'warning' | 'error';
  id?: string;
  children: ComponentChildren;
  actions?: ComponentChildren;
}) {
  const { tone, id, children, actions } = props;
  return (
    <div id={id} class={`notice notice-${tone}`} role={tone === 'error' ? 'alert' : 'status'} tabIndex={-1}>
      <div class="notice-text">{children}</div>
      {actions ? <div class="notice-actions">{actions}</div> : null}
    </div>
  );
}
