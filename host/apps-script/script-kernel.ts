import { randomUUID } from 'node:crypto';
import type {
  BlobConverter,
  HostClock,
  LogEntry,
  RunRequest,
  ScriptManifest,
  Selection,
  SentMail,
  ServiceInterceptor,
  UiAnswer,
  UiEffect,
} from './contract';
import { CallDispatcher } from './kernel/call-dispatcher';
import { emptyKernelState, type KernelStore } from './kernel/kernel-store';
import { createLockService } from './kernel/lock-service';
import type { RunState } from './kernel/run-state';
import { createServiceTable } from './kernel/service-table';
import { Sessions } from './kernel/sessions';
import type { SheetsBackend } from './kernel/sheets-backend';
import { createTriggerBook, type TriggerBook } from './kernel/trigger-service';
import { WorkbookView } from './kernel/workbook-view';

export type KernelOptions = {
  engine: SheetsBackend;
  spreadsheetId: string;
  clock: HostClock;
  /** Zone of scripts whose manifest names none, and of the mail quota's day. Default Asia/Shanghai. */
  timeZone?: string;
  locale?: string;
  store?: KernelStore;
  /** Recipients a day and sender; default 100, as for a consumer account. */
  mailQuota?: number;
  convertBlob?: BlobConverter;
  /** With whom the workbook is shared for editing. */
  editors?: readonly string[];
};

const logEntriesKept = 1000;

/** All state behind the Apps Script services; it lives in the main thread and outlasts the runs. */
export class ScriptKernel {
  readonly clock: HostClock;
  readonly spreadsheetId: string;
  readonly workbook: WorkbookView;
  readonly triggers: TriggerBook;
  /** Recipients a day and sender. */
  mailQuota: number;
  /** Whether the script is bound to the workbook; false makes document locks, properties and the workbook null. */
  isBound = true;
  /** What `ScriptApp.getAuthorizationInfo` answers. */
  isAuthorizationRequired = false;
  convertBlob: BlobConverter | undefined;

  private listEditors: () => readonly string[];
  private readonly sessions = new Sessions();
  private readonly mailListeners = new Set<(mail: SentMail) => void>();
  private readonly logListeners = new Set<(entry: LogEntry) => void>();
  private readonly logEntries: LogEntry[] = [];
  private readonly mails: SentMail[];
  private readonly store: KernelStore | undefined;
  private readonly locks: ReturnType<typeof createLockService>;
  private readonly dispatcher: CallDispatcher;
  private uiAnswerer: ((box: UiEffect) => UiAnswer) | undefined;

  constructor(options: KernelOptions) {
    const { engine, clock, spreadsheetId, store, timeZone = 'Asia/Shanghai' } = options;
    const state = store?.load() ?? emptyKernelState();
    const persist = () => store?.save(state);
    const isBound = () => this.isBound;
    this.clock = clock;
    this.spreadsheetId = spreadsheetId;
    this.mailQuota = options.mailQuota ?? 100;
    this.convertBlob = options.convertBlob;
    const { editors = [] } = options;
    this.listEditors = () => editors;
    this.store = store;
    this.mails = store?.loadMails() ?? [];
    this.workbook = new WorkbookView(engine, spreadsheetId);
    this.triggers = createTriggerBook({ state, clock, persist });
    this.locks = createLockService(isBound);
    const table = createServiceTable({
      ...{ engine, clock, timeZone, state, persist, isBound },
      locale: options.locale ?? 'zh_CN',
      workbook: this.workbook,
      sessions: this.sessions,
      locks: this.locks,
      triggers: this.triggers,
      isAuthorizationRequired: () => this.isAuthorizationRequired,
      convertBlob: () => this.convertBlob,
      editors: () => this.listEditors(),
      answerAtOnce: (box) => this.answerAtOnce(box),
      mailQuota: () => this.mailQuota,
      mailCount: () => this.mails.length,
      deliver: (mail) => this.deliver(mail),
    });
    this.dispatcher = new CallDispatcher(table);
  }

  // Pages

  /** Asks for those with whom the workbook is shared for editing anew, each time a script does. */
  editorsAre(list: () => readonly string[]): void {
    this.listEditors = list;
  }

  /** Opens a page on the workbook. `ScriptHost.sessionOpened` then runs its `onOpen`. */
  openSession(options: { user: string | null }): string {
    return this.sessions.open(options);
  }

  closeSession(sessionId: string): void {
    this.sessions.close(sessionId);
  }

  /** Who sits at the page; throws for a closed session. */
  sessionUser(sessionId: string): string | null {
    return this.sessions.userOf(sessionId);
  }

  setSessionUser(sessionId: string, user: string | null): void {
    this.sessions.setUser(sessionId, user);
  }

  onUiEffect(sessionId: string, listener: (effect: UiEffect) => void): () => void {
    return this.sessions.onEffect(sessionId, listener);
  }

  setSelection(sessionId: string, selection: Selection): void {
    this.sessions.setSelection(sessionId, selection);
  }

  /** @returns false where no such question waits */
  answerUi(sessionId: string, questionId: string, answer: UiAnswer): boolean {
    return this.sessions.answer(sessionId, questionId, answer);
  }

  /** Who answers alerts and prompts of in-process runs, which cannot wait for a person. */
  answerUiWith(answerer: (box: UiEffect) => UiAnswer): void {
    this.uiAnswerer = answerer;
  }

  // Mail and log

  /** All mails sent so far, oldest first. */
  mailbox(): SentMail[] {
    return [...this.mails];
  }

  onMail(listener: (mail: SentMail) => void): () => void {
    this.mailListeners.add(listener);
    return () => this.mailListeners.delete(listener);
  }

  /** The last 1,000 log lines, oldest first. */
  logs(): LogEntry[] {
    return [...this.logEntries];
  }

  onLog(listener: (entry: LogEntry) => void): () => void {
    this.logListeners.add(listener);
    return () => this.logListeners.delete(listener);
  }

  // Runs

  /** Puts an interceptor around all service calls. @returns a function that takes it away */
  intercept(interceptor: ServiceInterceptor): () => void {
    return this.dispatcher.intercept(interceptor);
  }

  openRun(request: RunRequest, manifest: ScriptManifest, canWait: boolean): RunState {
    const { functionName, kind, user, sessionId } = request;
    const authMode = request.authMode ?? (kind === 'simple-trigger' ? 'LIMITED' : 'FULL');
    const editor = request.event?.user;
    const activeUser = editor === undefined ? user : editor;
    const id = randomUUID();
    return { id, functionName, kind, authMode, user, activeUser, sessionId, manifest, canWait, nextCallIndex: 0 };
  }

  /** A service call of a run; answers, throws, or (where the run can wait) promises. */
  call(run: RunState, service: string, method: string, args: readonly unknown[]): unknown {
    return this.dispatcher.call(run, service, method, args);
  }

  log(run: RunState, severity: LogEntry['severity'], message: string): void {
    const at = this.clock.now().toISOString();
    const entry: LogEntry = { at, severity, message, functionName: run.functionName, runId: run.id };
    this.logEntries.push(entry);
    if (this.logEntries.length > logEntriesKept) this.logEntries.shift();
    for (const listener of this.logListeners) listener(entry);
  }

  /** Ends a run, however it ended: its locks become free. */
  closeRun(run: RunState): void {
    this.locks.releaseAllOf(run.id);
  }

  private deliver(mail: SentMail) {
    this.store?.addMail(mail);
    this.mails.push(mail);
    for (const listener of this.mailListeners) listener(mail);
  }

  private answerAtOnce(box: UiEffect): UiAnswer {
    if (this.uiAnswerer) return this.uiAnswerer(box);
    throw new Error('No answer for an alert or prompt of an in-process run: give one with answerUiWith');
  }
}
