import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHostClock, ScriptHost, ScriptKernel } from '../../../host/apps-script/script-host';
import { Panels } from '../../../host/server/http/panels';
import { PageServer } from '../../../host/server/page/page-server';
import { PageSession } from '../../../host/server/page/page-session';
import type { PageCalls, PageMethod, ServerMessage } from '../../../host/server/page/protocol';
import { SharingFile } from '../../../host/server/sharing-file';
import { owner, workbook } from './workbook';

const source = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('接单').addItem('新建订单', 'form').addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('更多').addItem('出错', 'boom')).addToUi();
}
function form() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>表单</p>').setTitle('新订单')); }
function dialog() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x').setWidth(500).setHeight(320), '打印'); }
function toast() { SpreadsheetApp.getActiveSpreadsheet().toast('好了', '接单', 3); }
function boom() { throw new TypeError('坏了'); }
function whoami() { return Session.getActiveUser().getEmail(); }
function active() { return SpreadsheetApp.getActiveRange().getA1Notation(); }
function onEdit(e) {
  PropertiesService.getScriptProperties().setProperty('edit', JSON.stringify(
    { range: e.range.getA1Notation(), value: e.value, oldValue: e.oldValue, hasOld: 'oldValue' in e }));
}
function lastEdit() { return PropertiesService.getScriptProperties().getProperty('edit'); }
`;

const sessions: PageSession[] = [];
afterEach(() => {
  for (const session of sessions.splice(0)) session.close();
});

function desk(...requests: Record<string, unknown>[]) {
  const book = workbook(...requests);
  const { engine, spreadsheetId } = book;
  const clock = createHostClock({ frozen: true, now: '2026-03-02T07:59:00Z' });
  const kernel = new ScriptKernel({ engine, spreadsheetId, clock });
  const project = {
    files: [{ name: 'Code', type: 'SERVER_JS' as const, source }],
    manifest: { timeZone: 'Asia/Shanghai' },
  };
  const scriptHost = new ScriptHost({ kernel, project, transport: 'in-process' });
  const place = {
    engine,
    spreadsheetId,
    scriptHost,
    panels: new Panels(''),
    sharing: new SharingFile(mkdtempSync(join(tmpdir(), 'jiedan-sharing-'))),
    owner: { email: owner, name: '管理员', role: '管理员' },
    timeZone: 'Asia/Shanghai',
  };
  const server = new PageServer({ ...place, canFastForward: true });
  const open = async (user?: string | null) => {
    const heard: ServerMessage[] = [];
    const session = new PageSession(server, (message) => heard.push(message));
    sessions.push(session);
    let lastId = 0;
    const call = async <M extends PageMethod>(method: M, params: PageCalls[M]['params']) => {
      const id = ++lastId;
      await session.receive({ id, method, params } as never);
      const reply = heard.find((message) => 'id' in message && message.id === id);
      if (!reply || 'event' in reply) throw new Error('no reply');
      if (!reply.ok) throw Object.assign(new Error(reply.error.message), { code: reply.error.code });
      return reply.result as PageCalls[M]['result'];
    };
    const events = (name: string) =>
      heard.flatMap((message) => ('event' in message && message.event === name ? [message.data] : []));
    const opened = await call('open', user === undefined ? {} : { user });
    return { call, events, opened };
  };
  return { ...book, kernel, open };
}

const typed = (values: string[][]) => ({
  steps: [{ kind: 'values' as const, sheetId: 7, startRow: 4, startColumn: 2, values }],
});

describe('an open page', () => {
  it('is the owner’s unless it says whose it is', async () => {
    const { open } = desk();
    expect((await open()).opened).toMatchObject({ user: owner, workbook: { title: '试验' }, clock: { frozen: true } });
    const clerk = await open('clerk@menchang.example');
    expect((await clerk.call('run', { kind: 'callable', functionName: 'whoami', args: [] })).value).toBe(
      'clerk@menchang.example',
    );
    const nobody = await open(null);
    expect((await nobody.call('run', { kind: 'callable', functionName: 'whoami', args: [] })).value).toBe('');
  });

  it('gets the menus that onOpen builds, nested', async () => {
    const { events } = await desk().open();
    await vi.waitFor(() => expect(events('menu')).toHaveLength(1));
    expect(events('menu')[0]).toMatchObject({
      caption: '接单',
      items: [
        { kind: 'item', caption: '新建订单', functionName: 'form' },
        { kind: 'separator' },
        { kind: 'submenu', caption: '更多', items: [{ kind: 'item', functionName: 'boom' }] },
      ],
    });
  });

  it('gets sidebars and dialogs by address, toasts as they are', async () => {
    const { call, events } = await desk().open();
    await call('run', { kind: 'menu', functionName: 'form', args: [] });
    await call('run', { kind: 'menu', functionName: 'dialog', args: [] });
    await call('run', { kind: 'menu', functionName: 'toast', args: [] });
    expect(events('sidebar')).toEqual([{ title: '新订单', url: expect.stringMatching(/^\/panel\/[\w-]+$/) }]);
    expect(events('dialog')).toMatchObject([{ title: '打印', width: 500, height: 320, modal: true }]);
    expect(events('toast')).toEqual([{ message: '好了', title: '接单', seconds: 3 }]);
  });

  it('hears of what a script throws', async () => {
    const { call } = await desk().open();
    await expect(call('run', { kind: 'menu', functionName: 'boom', args: [] })).rejects.toMatchObject({
      code: 'TypeError',
      message: expect.stringContaining('坏了'),
    });
  });

  it('fires the edit trigger with Apps Script’s event: values only for a single cell', async () => {
    const { open } = desk();
    const { call } = await open();
    const edit = async (values: string[][], expected: object) => {
      await call('edit', typed(values));
      await vi.waitFor(async () => {
        const { value } = await call('run', { kind: 'callable', functionName: 'lastEdit', args: [] });
        expect(JSON.parse(String(value))).toEqual(expected);
      });
    };
    await edit([['5']], { range: 'C5', value: '5', hasOld: false });
    await edit([['是']], { range: 'C5', value: '是', oldValue: '5', hasOld: true });
    await edit([['a', 'b']], { range: 'C5:D5', hasOld: false });
  });

  it('fires the edit trigger also when the page is closed at once', async () => {
    const { open } = desk();
    const { call } = await open();
    await call('edit', typed([['last words']]));
    sessions[0]?.close();
    const other = await open();
    await vi.waitFor(async () => {
      const { value } = await other.call('run', { kind: 'callable', functionName: 'lastEdit', args: [] });
      expect(JSON.parse(String(value))).toMatchObject({ value: 'last words' });
    });
  });

  it('hears nothing more of a person who was switched away from', async () => {
    const { open } = desk();
    const { call, events } = await open('clerk@menchang.example');
    await call('open', { user: owner });
    await vi.waitFor(() => expect(events('menu')).toHaveLength(1));
  });

  it('tells every open page of an edit', async () => {
    const { open } = desk();
    const [one, other] = [await open(), await open('clerk@menchang.example')];
    await one.call('edit', typed([['x']]));
    const change = {
      sheetId: 7,
      kind: 'cells',
      range: expect.objectContaining({ startRowIndex: 4, startColumnIndex: 2 }),
    };
    for (const page of [one, other]) {
      await vi.waitFor(() => expect(page.events('changed').flat()).toContainEqual(change));
    }
    const { rows } = await other.call('rows', { sheetId: 7, startRow: 0, endRow: 100 });
    expect(rows).toMatchObject([{ row: 4, cells: [{ column: 2, text: 'x' }] }]);
  });

  it('refuses an edit in a protected range with the engine’s own code', async () => {
    const protectedRange = { range: { sheetId: 7 }, editors: { users: [owner] } };
    const { call } = await desk({ addProtectedRange: { protectedRange } }).open('clerk@menchang.example');
    await expect(call('edit', typed([['x']]))).rejects.toMatchObject({ code: expect.stringMatching(/^[A-Z_]+$/) });
  });

  it('shares what is selected with the script', async () => {
    const { call } = await desk().open();
    await call('select', {
      sheetId: 7,
      ranges: [{ sheetId: 7, startRowIndex: 2, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 2 }],
    });
    expect((await call('run', { kind: 'menu', functionName: 'active', args: [] })).value).toBe('B3');
  });

  it('moves the clock forward, and never back', async () => {
    const { call, events } = await desk().open();
    expect(await call('advanceClock', { minutes: 60 })).toMatchObject({ now: '2026-03-02T08:59:00.000Z' });
    expect(events('clock')).toHaveLength(1);
    await expect(call('advanceClock', { minutes: -1 })).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
  });

  it('is shown everything anew when the day changes', async () => {
    const { call, events } = await desk().open();
    await call('advanceClock', { minutes: 60 });
    expect(events('changed')).toEqual([]);
    await call('advanceClock', { minutes: 9 * 60 });
    expect(events('changed')).toEqual([[{ sheetId: 7, kind: 'cells', range: { sheetId: 7 } }]]);
  });

  it.each([
    { sheetId: 9, startRow: 0, endRow: 100 },
    { sheetId: 7, startRow: 5, endRow: 5 },
    { sheetId: 7, startRow: -1, endRow: 5 },
    { sheetId: 7, startRow: 0, endRow: 1e9 },
    { sheetId: 7, startRow: 0.5, endRow: 5 },
  ])('is refused rows that are not there: %j', async (rows) => {
    const { call } = await desk().open();
    await expect(call('rows', rows)).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
  });
});
