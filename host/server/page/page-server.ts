import type { PersonEdit, SentMail } from '../../apps-script/contract';
import type { ScriptHost } from '../../apps-script/script-host';
import type { SheetsEngine } from '../../sheets-api/engine';
import type { Panels } from '../http/panels';
import type { SharingFile } from '../sharing-file';
import { ChangeFeed } from './change-feed';
import { readOutline } from './outline';
import { findPeopleSheet, readPeople } from './people-tab';
import type { ClockState, Person, ServerEvent, ServerEvents, SheetOutline, WorkbookOutline } from './protocol';

export type Workplace = {
  engine: SheetsEngine;
  spreadsheetId: string;
  scriptHost: ScriptHost;
  panels: Panels;
  /** Whoever set the workbook up: owns it, and its triggers. */
  owner: Person;
  /** With whom the workbook is shared. */
  sharing: SharingFile;
  /** The workbook's zone: days change by it. */
  timeZone: string;
  /** Whether people may move the clock forward in the page. */
  canFastForward: boolean;
};

type Listener = (event: ServerEvent) => void;

/** What all open pages share: the workbook's changes, the clock, the mail, and the order of edit triggers. */
export class PageServer {
  private readonly listeners = new Set<Listener>();
  private edits: Promise<unknown> = Promise.resolve();
  private today: string;
  private peopleSheetId: number | undefined;
  readonly place: Workplace;

  constructor(place: Workplace) {
    const { engine, scriptHost, spreadsheetId } = place;
    this.place = place;
    this.today = this.localDay();
    this.peopleSheetId = findPeopleSheet(engine, spreadsheetId)?.sheetId;
    const feed = new ChangeFeed((changes) => {
      this.broadcast({ event: 'changed', data: changes });
      this.tellPeople(changes);
    });
    engine.subscribe((change) => {
      if (change.spreadsheetId === spreadsheetId) feed.add(change);
    });
    scriptHost.kernel.onMail(() => this.broadcast({ event: 'mail', data: { count: this.mails().length } }));
  }

  onEvent(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  broadcast(event: ServerEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  outline(user: string | null): WorkbookOutline {
    const { engine, spreadsheetId } = this.place;
    return readOutline(engine, spreadsheetId, user);
  }

  /** Who can be chosen to use the workbook: its own list, and always whoever set it up. */
  people(): Person[] {
    const { engine, spreadsheetId, owner } = this.place;
    const listed = readPeople(engine, spreadsheetId);
    return listed.some(({ email }) => email === owner.email) ? listed : [owner, ...listed];
  }

  mails(): SentMail[] {
    return this.place.scriptHost.kernel.mailbox();
  }

  clock(): ClockState {
    const { clock } = this.place.scriptHost.kernel;
    return { now: clock.now().toISOString(), frozen: clock.frozen, canFastForward: this.place.canFastForward };
  }

  /** Edit triggers run after the edit was answered, and one after the other, as people expect of their own edits. */
  report(sessionId: string, edits: readonly PersonEdit[]): void {
    for (const edit of edits) {
      this.edits = this.edits
        .then(() => this.place.scriptHost.personEdited(sessionId, edit))
        .catch((error: unknown) => console.error(error));
    }
  }

  /** Resolves when the triggers of all edits so far have run. */
  editsDone(): Promise<unknown> {
    return this.edits;
  }

  /** To be called when the clock was moved, and now and then: tells the pages, and shows what depends on the day anew. */
  clockMoved(): void {
    this.broadcast({ event: 'clock', data: this.clock() });
    const day = this.localDay();
    if (day === this.today) return;
    this.today = day;
    this.broadcast({ event: 'changed', data: this.outline(null).sheets.map(wholeSheet) });
  }

  private tellPeople(changes: ServerEvents['changed']) {
    const { engine, spreadsheetId } = this.place;
    if (changes.some(({ kind }) => kind !== 'cells'))
      this.peopleSheetId = findPeopleSheet(engine, spreadsheetId)?.sheetId;
    if (changes.some(({ sheetId }) => sheetId === this.peopleSheetId))
      this.broadcast({ event: 'people', data: this.people() });
  }

  private localDay(): string {
    const { clock } = this.place.scriptHost.kernel;
    return new Intl.DateTimeFormat('sv-SE', { timeZone: this.place.timeZone }).format(clock.now());
  }
}

/** Colours and filters can depend on the day. */
function wholeSheet({ sheetId, filter }: SheetOutline): ServerEvents['changed'][number] {
  return filter ? { sheetId, kind: 'structure', range: null } : { sheetId, kind: 'cells', range: { sheetId } };
}
