/** What the HTML of a sidebar or dialog, in its sandbox, and the page around it say to each other. */

/** Marks the messages of this protocol among others that a frame may post. */
export const panelChannel = 'jiedan-panel';

export type PanelError = { name: string; message: string };

export type FromPanel = { channel: typeof panelChannel } & (
  | { kind: 'call'; id: number; functionName: string; args: unknown[] }
  | { kind: 'close' }
  | { kind: 'resize'; width?: number; height?: number }
  | { kind: 'focus-grid' }
  /** Alt or F10 was pressed in the panel: its keys do not reach the page. */
  | { kind: 'focus-menu' }
);

export type ToPanel = { channel: typeof panelChannel; id: number } & (
  | { ok: true; value: unknown }
  | { ok: false; error: PanelError }
);
