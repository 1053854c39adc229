/**
 * What the parts of the host agree on about Apps Script: requests and results of a run, what a run shows in a page,
 * sessions, edits, mails. Types only; the page's server and the browser code may import them.
 */

/** A block of cells as the Sheets API writes it: zero-based, end exclusive, an absent bound is open. */
export type GridRange = {
  sheetId: number;
  startRowIndex?: number;
  endRowIndex?: number;
  startColumnIndex?: number;
  endColumnIndex?: number;
};

/** How far the user has authorised the script, as `ScriptApp.AuthMode` names it. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** What started a run; it decides which functions may be named, and whether there is a page to show things in. */
export type RunKind = 'callable' | 'menu' | 'simple-trigger' | 'installable-trigger';

export type RunRequest = {
  functionName: string;
  args?: unknown[];
  /** E-mail address of the person (or of the trigger's owner) as whom the script runs; null where it is not known. */
  user: string | null;
  /** Default: FULL, and LIMITED for simple triggers. */
  authMode?: AuthMode;
  /** The trigger's event in plain JSON; `range`, `source`, `user` and `authMode` become Apps Script objects. */
  event?: TriggerEvent;
  /** The page that started the run: where menus, sidebars, toasts and alerts go. */
  sessionId?: string;
  kind: RunKind;
};

export type RunResult = { ok: true; value: unknown } | { ok: false; error: RunError };

export type RunError = { name: string; message: string; stack?: string };

/** The plain form of an event object. Fields that are not listed are handed over as they are. */
export type TriggerEvent = {
  authMode?: AuthMode;
  triggerUid?: string;
  /** Who edited or opened: an e-mail address, null for 'not known' (`getEmail()` answers ''). */
  user?: string | null;
  range?: GridRange;
  value?: string | number | boolean;
  oldValue?: string | number | boolean;
  changeType?: ChangeType;
  [field: string]: unknown;
};

export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

/** What a person did in the grid of a page: fires the edit (or change) triggers. */
export type PersonEdit = {
  /** The edited cells; absent where the change has no range (a sheet was inserted). */
  range?: GridRange;
  /** New and former value, only where one single cell was edited. */
  value?: string | number | boolean;
  oldValue?: string | number | boolean;
  /** Default EDIT. Anything but EDIT fires ON_CHANGE triggers only. */
  changeType?: ChangeType;
};

export type MenuItem =
  | { kind: 'item'; caption: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'submenu'; caption: string; items: MenuItem[] };

export type UiEffect =
  | { kind: 'menu'; caption: string; items: MenuItem[] }
  | { kind: 'sidebar'; title: string; html: string }
  | { kind: 'dialog'; title: string; html: string; width: number; height: number; modal: boolean }
  | { kind: 'close' }
  | { kind: 'toast'; message: string; title: string; seconds: number }
  | { kind: 'activate'; sheetId: number; range: GridRange }
  /** Asked by a run that waits; `buttons` is a `Ui.ButtonSet` name. Answer with `kernel.answerUi`. */
  | { kind: 'alert' | 'prompt'; id: string; title: string; message: string; buttons: ButtonSet };

export type ButtonSet = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

/** `button` is a `Ui.Button` name; CLOSE where the person closed the box by its title bar. `text` for prompts. */
export type UiAnswer = { button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE'; text?: string };

/** What is selected in a page: `ranges[0]` is the active range. */
export type Selection = { sheetId: number; ranges: GridRange[] };

export type MailAttachment = { name: string; contentType: string; base64: string };

export type SentMail = {
  id: string;
  /** UTC ISO instant by the host's clock. */
  sentAt: string;
  /** E-mail address of the account that sent it (the run's effective user). */
  from: string;
  /** Display name of the sender, '' where none was given. */
  fromName: string;
  to: string[];
  cc: string[];
  bcc: string[];
  replyTo: string;
  noReply: boolean;
  subject: string;
  body: string;
  htmlBody: string | null;
  attachments: MailAttachment[];
  inlineImages: Record<string, MailAttachment>;
};

export type LogEntry = {
  at: string;
  severity: 'DEBUG' | 'INFO' | 'WARNING' | 'ERROR';
  message: string;
  functionName: string;
  runId: string;
};

/**
 * The host's clock, which scripts, triggers, caches and quotas follow: real time plus an offset, or frozen at an
 * instant until it is set again (test mode).
 */
export interface HostClock {
  readonly frozen: boolean;
  now(): Date;
  /** Takes an ISO instant with offset; throws RangeError for anything else. */
  set(iso: string): void;
  advance(ms: number): void;
}

/** One file of a script project, as `clasp push` uploads it. `name` has no extension. */
export type ProjectFile = { name: string; type: 'SERVER_JS' | 'HTML'; source: string };

/** The parts of `appsscript.json` that the host honours. */
export type ScriptManifest = {
  timeZone?: string;
  runtimeVersion?: string;
  oauthScopes?: string[];
  dependencies?: { enabledAdvancedServices?: { userSymbol: string; serviceId: string; version: string }[] };
};

export type ScriptProject = { files: ProjectFile[]; manifest: ScriptManifest };

/** One call of a run to a service; `index` counts the calls of that run from 0. `args` are plain JSON. */
export type ServiceCall = {
  runId: string;
  functionName: string;
  index: number;
  service: string;
  method: string;
  args: readonly unknown[];
};

/**
 * Stands between a run and the services: call `proceed` for the effect, throw for a failure, return the answer.
 * With the worker transport it may return a promise, which holds the run (and only that run) until it settles.
 */
export type ServiceInterceptor = (call: ServiceCall, proceed: () => unknown) => unknown;

/** Turns HTML into another type for `Blob.getAs`; may be asynchronous with the worker transport. */
export type BlobConverter = (source: {
  base64: string;
  contentType: string;
  name: string | null;
  targetType: string;
}) => string | Promise<string>;
