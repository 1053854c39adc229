import { setTimeout as delay } from 'node:timers/promises';
import type { UiEffect } from '../../apps-script/contract';
import { ApiError } from '../../sheets-api/api-error';
import { assertAccess, type Sharing } from '../../sheets-api/sharing';
import { readSharing } from '../sharing-file';
import { readWindow } from './cell-window';
import { readCharts } from './chart-pictures';
import { stepMs } from './clock-step';
import { findSheet } from './outline';
import { assertPageAccess, pageAccess } from './page-access';
import type { PageServer } from './page-server';
import type { ClockStep, PageCalls, PageError, PageMethod, PageRequest, ServerMessage } from './protocol';
import { applyEdit } from './workbook-editor';

type Calls = {
  [M in PageMethod]: (params: PageCalls[M]['params']) => Promise<PageCalls[M]['result']> | PageCalls[M]['result'];
};

/** So long the triggers of the last edits have to end, after the page is gone. One may wait for an answer that nobody gives. */
const lastTriggersMs = 10_000;
const maxWindowRows = 2000;

/** A script function threw; the page hands it to `withFailureHandler` or shows it. */
class ScriptFailed extends Error {
  readonly code: string;

  constructor({ name, message }: { name: string; message: string }) {
    super(message);
    this.code = name;
  }
}

/** One open page, as one person at a time. */
export class PageSession {
  private user: string | null = null;
  private sessionId: string | null = null;
  private stopEffects: () => void = () => undefined;
  private readonly endings: (() => void)[] = [];
  private readonly server: PageServer;
  private readonly send: (message: ServerMessage) => void;

  constructor(server: PageServer, send: (message: ServerMessage) => void) {
    this.server = server;
    this.send = send;
    this.endings.push(server.onEvent(send));
  }

  async receive({ id, method, params }: PageRequest): Promise<void> {
    try {
      assertPageAccess(this.server.place, method, this.user);
      const call = this.calls[method] as (given: typeof params) => unknown;
      this.send({ id, ok: true, result: await call(params) });
    } catch (error) {
      this.send({ id, ok: false, error: pageError(error) });
    }
  }

  close(): void {
    for (const end of this.endings) end();
    this.leave();
  }

  private readonly calls: Calls = {
    open: ({ user }) => this.open(user),
    outline: () => this.server.outline(this.user),
    rows: ({ sheetId, startRow, endRow }) => this.rows(sheetId, startRow, endRow),
    charts: ({ sheetId }) => ({
      charts: readCharts(this.server.place.engine, this.server.place.spreadsheetId, sheetId),
    }),
    edit: ({ steps }) => {
      const { engine, spreadsheetId } = this.server.place;
      const edits = applyEdit(engine, spreadsheetId, steps, this.user);
      this.server.report(this.session(), edits);
      return {};
    },
    sharing: () => this.server.place.sharing.sharing,
    share: (sharing) => this.share(sharing),
    people: () => ({ people: this.server.people() }),
    run: ({ kind, functionName, args }) => this.run(kind, functionName, args),
    select: (selection) => {
      this.kernel.setSelection(this.session(), selection);
      return {};
    },
    answerUi: ({ id, answer }) => {
      this.kernel.answerUi(this.session(), id, answer);
      return {};
    },
    advanceClock: (step) => this.advanceClock(step),
  };

  private get kernel() {
    return this.server.place.scriptHost.kernel;
  }

  private session(): string {
    if (this.sessionId === null) throw new ApiError('FAILED_PRECONDITION', 'The page has not been opened.');
    return this.sessionId;
  }

  private open(user: string | null | undefined): PageCalls['open']['result'] {
    this.leave();
    this.user = user === undefined ? this.server.place.owner.email : user;
    const access = pageAccess(this.server.place, this.user);
    assertAccess(access, 'reader');
    const sessionId = this.kernel.openSession({ user: this.user });
    this.sessionId = sessionId;
    this.stopEffects = this.kernel.onUiEffect(sessionId, (effect) => this.show(effect));
    // onOpen builds the menus: they arrive by themselves, the workbook need not wait for them.
    setImmediate(() => {
      if (this.sessionId !== sessionId || access !== 'writer') return;
      this.server.place.scriptHost.sessionOpened(sessionId).catch((error: unknown) => console.error(error));
    });
    return {
      user: this.user,
      workbook: this.server.outline(this.user),
      people: this.server.people(),
      clock: this.server.clock(),
      mailCount: this.server.mails().length,
      owner: this.server.place.owner.email,
    };
  }

  private leave() {
    const { sessionId } = this;
    this.sessionId = null;
    this.stopEffects();
    // An edit's triggers still run when the page is gone, and they run for its session.
    if (sessionId === null) return;
    const patience = delay(lastTriggersMs, undefined, { ref: false });
    void Promise.race([this.server.editsDone(), patience]).then(() => this.kernel.closeSession(sessionId));
  }

  private share(given: Sharing): Sharing {
    const { engine, sharing } = this.server.place;
    sharing.save(readSharing(given));
    engine.setSharing(sharing.sharing);
    return sharing.sharing;
  }

  private rows(sheetId: number, startRow: number, endRow: number): PageCalls['rows']['result'] {
    const { engine, spreadsheetId } = this.server.place;
    const sheet = findSheet(engine, spreadsheetId, sheetId);
    const isSpan = Number.isInteger(startRow) && Number.isInteger(endRow) && startRow >= 0 && startRow < endRow;
    if (!sheet || !isSpan || endRow - startRow > maxWindowRows) {
      throw new ApiError('INVALID_ARGUMENT', 'There are no such rows.');
    }
    const last = Math.min(endRow, sheet.rowCount);
    if (startRow >= last) return { sheetId, startRow, endRow, formats: [], validations: [], rows: [] };
    return {
      ...readWindow(engine, spreadsheetId, sheet, { startRow, endRow: last }),
      endRow,
    };
  }

  private async run(kind: 'callable' | 'menu', functionName: string, args: unknown[]) {
    const request = { kind: kind === 'menu' ? kind : 'callable', functionName, args } as const;
    const result = await this.server.place.scriptHost.run({ ...request, user: this.user, sessionId: this.session() });
    if (!result.ok) throw new ScriptFailed(result.error);
    return { value: result.value };
  }

  private async advanceClock(step: ClockStep) {
    const { canFastForward, scriptHost, timeZone } = this.server.place;
    if (!canFastForward) throw new ApiError('FAILED_PRECONDITION', 'The clock cannot be moved here.');
    const ms = stepMs(step, this.kernel.clock.now().getTime(), timeZone);
    if (ms === undefined) throw new ApiError('INVALID_ARGUMENT', 'The clock only moves forward.');
    await scriptHost.advanceClock(ms);
    this.server.clockMoved();
    return this.server.clock();
  }

  private show(effect: UiEffect) {
    switch (effect.kind) {
      case 'menu':
        return this.send({ event: 'menu', data: { caption: effect.caption, items: effect.items } });
      case 'sidebar':
        return this.send({ event: 'sidebar', data: { title: effect.title, url: this.panel(effect.html) } });
      case 'dialog': {
        const { title, width, height, modal, html } = effect;
        return this.send({ event: 'dialog', data: { title, width, height, modal, url: this.panel(html) } });
      }
      case 'close':
        return this.send({ event: 'close', data: {} });
      case 'toast': {
        const { message, title, seconds } = effect;
        return this.send({ event: 'toast', data: { message, title, seconds } });
      }
      case 'activate':
        return this.send({ event: 'activate', data: { sheetId: effect.sheetId, range: effect.range } });
      case 'alert':
      case 'prompt':
        return this.send({ event: 'ask', data: effect });
      default:
        return effect satisfies never;
    }
  }

  private panel(html: string): string {
    return this.server.place.panels.offer(html);
  }
}

function pageError(error: unknown): PageError {
  if (error instanceof ApiError) return { code: error.status, message: error.message };
  if (error instanceof ScriptFailed) return { code: error.code, message: error.message };
  console.error(error);
  return { code: 'INTERNAL', message: error instanceof Error ? error.message : String(error) };
}
