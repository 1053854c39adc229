import type { UiAnswer } from '../apps-script/contract';
import type { ClockStep, WorkbookOutline } from '../server/page/protocol';
import type { Sharing } from '../sheets-api/sharing';
import { CallRefused, ServerLink } from './connection/server-link';
import { Store } from './connection/store';
import { editWords } from './edit-words';
import { firstScreenOf } from './first-screen/first-screen';
import { painted } from './first-screen/painted';
import type { GridView } from './grid/grid-view';
import { firstScreenRows } from './grid/sheet-sizes';
import { focusMenuBar } from './menu/menu-keys';
import { firstState, type PageState, type Question, type Toast } from './page-state';
import { PanelFocus } from './panel/panel-focus';
import { rememberedUser, rememberUser } from './remembered-user';
import { texts } from './texts';

const noticeSeconds = 8;

/** Ties the connection, the grid and what the page shows around it. */
export class PageController {
  readonly store = new Store<PageState>(firstState);
  readonly link: ServerLink;
  private readonly panelFocus = new PanelFocus();
  private grid: GridView | null = null;
  private gridContainer: HTMLElement | null = null;
  private lastKey = 0;

  constructor(url: string) {
    this.link = new ServerLink(url);
    this.link.onState((link) => {
      this.store.set({ link });
      if (link === 'open') void this.open();
    });
    this.listen();
  }

  start(gridContainer: HTMLElement): void {
    this.gridContainer = gridContainer;
    this.panelFocus.watch(window);
    this.link.connect();
  }

  /** Continues as another person: a session of their own, with their own menus and sidebar. */
  async switchUser(user: string | null): Promise<void> {
    rememberUser(user);
    this.panelFocus.release();
    this.store.set({ sidebar: null, dialogs: [], questions: [], menus: [], failure: null });
    await this.open();
  }

  async runMenuFunction(functionName: string): Promise<void> {
    await this.whileRunning(async () => {
      try {
        await this.run('menu', functionName, []);
      } catch (error) {
        this.store.set({ failure: texts.scriptFailed(messageOf(error)) });
      }
    });
  }

  /** @throws CallRefused (rejects) with what the script threw */
  async run(kind: 'callable' | 'menu', functionName: string, args: unknown[]): Promise<unknown> {
    return (await this.link.call('run', { kind, functionName, args })).value;
  }

  /** Opens the box that says who may open and edit the workbook. */
  async openSharing(): Promise<void> {
    await this.orTell(async () => this.store.set({ sharing: await this.link.call('sharing', {}) }));
  }

  closeSharing(): void {
    this.store.set({ sharing: null });
    this.focusGrid();
  }

  async share(sharing: Sharing): Promise<void> {
    await this.orTell(async () => {
      await this.link.call('share', sharing);
      this.closeSharing();
      this.notify(texts.sharing.saved);
    });
  }

  /** Puts a file in the place of the whole workbook, once the person has said yes to that. */
  async importFile(file: File): Promise<void> {
    const message = texts.importAsk(file.name);
    const { button } = await this.ask({ kind: 'alert', title: texts.importXlsx, message, buttons: 'OK_CANCEL' });
    if (button !== 'OK') return;
    await this.whileRunning(() =>
      this.orTell(async () => {
        const path = `/import.xlsx?user=${encodeURIComponent(this.store.get().user ?? '')}`;
        const response = await fetch(path, { method: 'POST', body: file });
        if (!response.ok) throw new Error(importProblem(response.status));
        this.notify(texts.imported);
      }),
    );
  }

  private async orTell(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const denied = error instanceof CallRefused && error.code === 'PERMISSION_DENIED';
      this.notify(denied ? texts.readOnly : messageOf(error));
    }
  }

  get gridView(): GridView | null {
    return this.grid;
  }

  async advanceClock(step: ClockStep): Promise<void> {
    // The triggers that fall due on the way run one after the other: that can take a while.
    await this.whileRunning(async () => {
      try {
        await this.link.call('advanceClock', step);
      } catch (error) {
        this.notify(messageOf(error));
      }
    });
  }

  /** Takes the keyboard to the grid, out of a panel too. */
  focusGrid(): void {
    this.panelFocus.release();
    this.grid?.focus();
  }

  /** Takes the keyboard to the menu bar, out of a panel too. */
  focusMenu(): void {
    this.panelFocus.release();
    focusMenuBar();
  }

  panelLoaded(frame: HTMLElement): void {
    this.panelFocus.panelLoaded(frame);
  }

  closeSidebar(): void {
    this.store.set({ sidebar: null });
    this.focusGrid();
  }

  closeDialog(key: number): void {
    this.store.set({ dialogs: this.store.get().dialogs.filter((dialog) => dialog.key !== key) });
    this.focusGrid();
  }

  closeToast(key: number): void {
    this.store.set({ toasts: this.store.get().toasts.filter((toast) => toast.key !== key) });
  }

  notify(message: string, title = '', seconds = noticeSeconds): void {
    const toast: Toast = { key: ++this.lastKey, title, message, seconds };
    this.store.set({ toasts: [...this.store.get().toasts, toast] });
    if (seconds > 0) setTimeout(() => this.closeToast(toast.key), seconds * 1000);
  }

  ask(question: Omit<Question, 'key' | 'answer'>): Promise<UiAnswer & { optionChosen: boolean }> {
    return new Promise((resolve) => {
      const key = ++this.lastKey;
      const answer: Question['answer'] = (given) => {
        this.store.set({ questions: this.store.get().questions.filter((other) => other.key !== key) });
        // Back to the grid, unless another box waits.
        setTimeout(() => this.store.get().questions.length === 0 && this.focusGrid());
        resolve(given);
      };
      this.store.set({ questions: [...this.store.get().questions, { ...question, key, answer }] });
    });
  }

  private async whileRunning(work: () => Promise<void>): Promise<void> {
    this.store.set({ runsUnderWay: this.store.get().runsUnderWay + 1, failure: null });
    await work();
    this.store.set({ runsUnderWay: this.store.get().runsUnderWay - 1 });
  }

  private async open() {
    try {
      const remembered = rememberedUser();
      const opened = await this.link.call('open', remembered === undefined ? {} : { user: remembered });
      const { user, people, clock, mailCount, workbook, owner } = opened;
      this.store.set({
        user,
        people,
        mailCount,
        clock: { ...clock, receivedAtMs: Date.now() },
        title: workbook.title,
        timeZone: workbook.timeZone,
        openError: null,
        denied: false,
        owner,
      });
      document.title = `${workbook.title} · ${texts.product}`;
      if (this.grid) this.grid.reload(workbook);
      else await this.showGrid(workbook);
      this.store.set({ firstScreen: null, gridShown: true });
    } catch (error) {
      if (error instanceof CallRefused && error.code === 'PERMISSION_DENIED') await this.showDenied();
      else if (!this.grid) this.store.set({ firstScreen: null, openError: texts.openFailed(messageOf(error)) });
    }
  }

  /** Nothing of the workbook is shown, and someone else can be chosen. */
  private async showDenied() {
    const { people } = await this.link.call('people', {});
    const user = rememberedUser() ?? null;
    this.store.set({
      denied: true,
      firstScreen: null,
      gridShown: false,
      openError: texts.noAccess,
      people,
      user,
      title: '',
      menus: [],
    });
  }

  private async showGrid(workbook: ConstructorParameters<typeof GridView>[1]) {
    await this.showFirstScreen(workbook);
    // The grid is most of the page's code: the rest is on screen while it loads.
    const { GridView: View } = await import('./grid/grid-view');
    if (!this.gridContainer || this.grid) return;
    const words = { ask: this.ask.bind(this), notify: this.notify.bind(this) };
    this.grid = new View(this.gridContainer, workbook, this.link, editWords(this.store, words));
    await this.grid.drawn();
    await this.grid.rowsSettled();
    await painted();
    // Whoever is elsewhere already, in a form or a menu, stays there.
    if (this.panelFocus.isFree && document.activeElement === document.body) this.focusGrid();
  }

  /** Shows the first rows as soon as they are there, and lets the browser paint them before it is busy with the grid. */
  private async showFirstScreen({ sheets }: WorkbookOutline) {
    const sheet = sheets.find(({ hidden }) => !hidden);
    if (!sheet) return;
    const { sheetId, rowCount } = sheet;
    const endRow = Math.min(firstScreenRows, rowCount);
    this.store.set({
      firstScreen: firstScreenOf(sheet, await this.link.call('rows', { sheetId, startRow: 0, endRow })),
    });
    await painted();
  }

  private listen() {
    const { link, store } = this;
    link.on(
      'changed',
      (changes) => void this.grid?.takeChanges(changes).catch((error: unknown) => console.error(error)),
    );
    link.on('menu', (menu) => {
      const others = store.get().menus.filter(({ caption }) => caption !== menu.caption);
      store.set({ menus: [...others, menu] });
    });
    link.on('sidebar', (panel) => {
      this.panelFocus.keep();
      store.set({ sidebar: { ...panel, key: ++this.lastKey } });
    });
    link.on('dialog', (panel) => {
      this.panelFocus.keep();
      store.set({ dialogs: [...store.get().dialogs, { ...panel, key: ++this.lastKey }] });
    });
    link.on('close', () => {
      const last = store.get().dialogs.at(-1);
      if (last) this.closeDialog(last.key);
      else this.closeSidebar();
    });
    link.on('toast', ({ message, title, seconds }) => this.notify(message, title, seconds));
    link.on('activate', ({ sheetId, range }) => this.grid?.activate(sheetId, range));
    link.on('clock', (clock) => store.set({ clock: { ...clock, receivedAtMs: Date.now() } }));
    link.on('people', (people) => store.set({ people }));
    link.on('mail', ({ count }) => store.set({ mailCount: count }));
    link.on('ask', async ({ id, ...question }) => {
      const { button, text } = await this.ask(question);
      await link.call('answerUi', { id, answer: text === undefined ? { button } : { button, text } });
    });
  }
}

function importProblem(status: number): string {
  if (status === 403) return texts.readOnly;
  return status === 413 ? texts.importTooLarge : texts.importFailed;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
