import { describe, expect, it } from 'vitest';
import { createMemoryKernelStore } from '../../../host/apps-script/script-host';
import { callInProcess } from './script-fixture';

const source = `
  function hourly() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
  function daily(zone) {
    ScriptApp.newTrigger('tick').timeBased().atHour(9).nearMinute(30).everyDays(1).inTimezone(zone).create();
  }
  function once(ms) { ScriptApp.newTrigger('tick').timeBased().after(ms).create(); }
  function at(iso) { ScriptApp.newTrigger('tick').timeBased().at(new Date(iso)).create(); }
  function onEdits() {
    ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
    ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive().getId()).onChange().create();
  }
  function many(count) { for (var i = 0; i < count; i++) hourly(); }
  function list() {
    return ScriptApp.getProjectTriggers().map(function (t) {
      return [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource()), t.getTriggerSourceId(),
        t.getEventType() === ScriptApp.EventType.CLOCK];
    });
  }
  function removeAll() { ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); }); }
  function note(text) {
    var store = PropertiesService.getScriptProperties();
    store.setProperty('notes', (store.getProperty('notes') || '') + text + ';');
  }
  function notes() { return PropertiesService.getScriptProperties().getProperty('notes'); }
  function tick(e) { note([e.hour, e.minute, e.timezone, e.authMode === ScriptApp.AuthMode.FULL, typeof e.triggerUid,
    Session.getEffectiveUser().getEmail()].join(' ')); }
  function edited(e) { note(['edited', e.range.getA1Notation(), e.range.getSheet().getName(), e.value, e.oldValue,
    e.user.getEmail(), e.source.getId(), Session.getEffectiveUser().getEmail()].join(' ')); }
  function changed(e) { note('changed ' + e.changeType); }
  function onEdit(e) { note(['simple', e.range.getRow(), String(e.authMode), e.user.getEmail() === ''].join(' ')); }
  function wrong() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(7).create(); }
  function unfinished() { ScriptApp.newTrigger('tick').timeBased().create(); }
  function wrongZone() { ScriptApp.newTrigger('tick').timeBased().inTimezone('Moon/Base'); }
`;

const start = '2026-03-02T09:00:00+08:00';

describe('ScriptApp triggers', () => {
  it('are listed with handler, type and source', () => {
    const script = callInProcess(source);
    script.value('hourly');
    script.value('onEdits');
    expect(script.value('list')).toEqual([
      ['tick', 'CLOCK', 'CLOCK', null, true],
      ['edited', 'ON_EDIT', 'SPREADSHEETS', 'workbook-1', false],
      ['changed', 'ON_CHANGE', 'SPREADSHEETS', 'workbook-1', false],
    ]);
  });

  it('belong to the user who made them: others neither see nor delete them', () => {
    const script = callInProcess(source);
    script.value('hourly');
    expect(script.value('list', [], { user: 'other@example.com' })).toEqual([]);
    script.value('removeAll', [], { user: 'other@example.com' });
    expect(script.value('list')).toHaveLength(1);
    script.value('removeAll');
    expect(script.value('list')).toEqual([]);
  });

  it('are at most 20 a user', () => {
    const script = callInProcess(source);
    script.value('many', [20]);
    expect(script.error('hourly').message).toBe(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
    script.value('hourly', [], { user: 'other@example.com' });
  });

  it('survive a restart of the host with a store', () => {
    const store = createMemoryKernelStore();
    callInProcess(source, { kernel: { store } }).value('hourly');
    expect(callInProcess(source, { kernel: { store } }).value('list')).toHaveLength(1);
  });

  it('refuse frequencies, zones and builders that Google refuses', () => {
    const script = callInProcess(source);
    expect(script.error('wrong').message).toContain('1, 5, 10, 15 or 30');
    expect(script.error('unfinished').message).toContain('no time or frequency');
    expect(script.error('wrongZone').message).toContain('Moon/Base');
  });
});

describe('the clock', () => {
  it('fires an hourly trigger as its owner once the hour is over, and not before', async () => {
    const script = callInProcess(source, { now: start });
    script.value('hourly', [], { user: 'owner@example.com' });
    script.kernel.clock.advance(3_599_999);
    expect(await script.host.fireClockTriggers()).toEqual([]);
    script.kernel.clock.advance(1);
    expect(await script.host.fireClockTriggers()).toHaveLength(1);
    expect(await script.host.fireClockTriggers()).toEqual([]);
    expect(script.value('notes')).toBe('2 0 UTC true string owner@example.com;');
  });

  it('fires once for firings that were missed while the host was down', async () => {
    const script = callInProcess(source, { now: start });
    script.value('hourly');
    script.kernel.clock.advance(50.5 * 3_600_000);
    expect(await script.host.fireClockTriggers()).toHaveLength(1);
    script.kernel.clock.advance(0.5 * 3_600_000);
    expect(await script.host.fireClockTriggers()).toHaveLength(1);
  });

  it('stops at every firing while it is advanced', async () => {
    const script = callInProcess(source, { now: start });
    script.value('hourly');
    expect(await script.host.advanceClock(5.5 * 3_600_000)).toHaveLength(5);
    expect(script.kernel.clock.now().toISOString()).toBe('2026-03-02T06:30:00.000Z');
    expect((script.value('notes') as string).split(';').map((note) => note.split(' ')[0])).toEqual([
      ...['2', '3', '4', '5', '6', ''],
    ]);
  });

  it('fires a daily trigger at its hour in its zone', async () => {
    const script = callInProcess(source, { now: start });
    script.value('daily', ['Europe/Berlin']);
    await script.host.advanceClock(48 * 3_600_000);
    expect(script.value('notes')).toBe(
      '8 30 UTC true string clerk@example.com;8 30 UTC true string clerk@example.com;',
    );
  });

  it('fires a trigger for one moment once', async () => {
    const script = callInProcess(source, { now: start });
    script.value('once', [60_000]);
    script.value('at', ['2026-03-02T10:00:00+08:00']);
    expect(await script.host.advanceClock(59_999)).toHaveLength(0);
    expect(await script.host.advanceClock(1)).toHaveLength(1);
    expect(await script.host.advanceClock(100 * 3_600_000)).toHaveLength(1);
    expect(script.value('list')).toHaveLength(2);
  });

  it('goes on after a trigger whose function fails or is gone', async () => {
    const script = callInProcess(`
      function make(name) { ScriptApp.newTrigger(name).timeBased().everyHours(1).create(); }
      function fails() { throw new Error('no'); }
      function works() { return 'done'; }`);
    for (const name of ['fails', 'gone', 'works']) script.value('make', [name]);
    const results = await script.host.advanceClock(3_600_000);
    expect(results).toEqual([
      { ok: false, error: expect.objectContaining({ message: 'no' }) },
      { ok: false, error: { name: 'Error', message: 'Script function not found: gone' } },
      { ok: true, value: 'done' },
    ]);
  });

  it('can be told to fire a trigger at once', async () => {
    const script = callInProcess(source, { now: start });
    script.value('hourly', [], { user: 'owner@example.com' });
    expect((await script.host.runTrigger('tick')).ok).toBe(true);
    expect(script.value('notes')).toBe('1 0 UTC true string owner@example.com;');
    await expect(script.host.runTrigger('other')).rejects.toThrow('No trigger runs other');
  });
});

describe('an edit in a page', () => {
  const cell = { sheetId: 7, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 2, endColumnIndex: 3 };

  it('fires the simple trigger, then the installable edit and change triggers as their owner', async () => {
    const script = callInProcess(source);
    script.value('onEdits', [], { user: 'owner@example.com' });
    const session = script.kernel.openSession({ user: 'clerk@example.com' });
    await script.host.personEdited(session, { range: cell, value: 'new', oldValue: 'old' });
    expect(script.value('notes')).toBe(
      [
        'simple 2 LIMITED true',
        'edited C2 2026-03 订单 new old clerk@example.com workbook-1 owner@example.com',
        'changed EDIT',
        '',
      ].join(';'),
    );
  });

  it('bounds a whole column by the size of the sheet', async () => {
    const script = callInProcess(source);
    script.value('onEdits');
    const session = script.kernel.openSession({ user: 'clerk@example.com' });
    await script.host.personEdited(session, { range: { sheetId: 7, startColumnIndex: 0, endColumnIndex: 1 } });
    expect(script.value('notes')).toContain('edited A1:A50 ');
  });

  it('that only changes the structure fires change triggers alone', async () => {
    const script = callInProcess(source);
    script.value('onEdits');
    const session = script.kernel.openSession({ user: 'clerk@example.com' });
    await script.host.personEdited(session, { changeType: 'INSERT_ROW' });
    expect(script.value('notes')).toBe('changed INSERT_ROW;');
  });

  it('is not fired by what a script writes', () => {
    const script = callInProcess(`${source}
      function write() { Sheets.Spreadsheets.Values.append({ values: [['x']] }, 'workbook-1', 'A:A', { valueInputOption: 'RAW' }); }`);
    script.value('onEdits');
    script.value('write');
    expect(script.value('notes')).toBeNull();
  });
});

describe('opening a page', () => {
  it('runs onOpen with limited authorisation, which fills the menu', async () => {
    const script = callInProcess(`
      function onOpen(e) {
        SpreadsheetApp.getUi().createMenu('接单').addItem(String(e.authMode), 'start').addToUi();
      }`);
    const session = script.kernel.openSession({ user: 'clerk@example.com' });
    const seen: unknown[] = [];
    script.kernel.onUiEffect(session, (effect) => seen.push(effect));
    expect(await script.host.sessionOpened(session)).toEqual([{ ok: true, value: null }]);
    const items = [{ kind: 'item', caption: 'LIMITED', functionName: 'start' }];
    expect(seen).toEqual([{ kind: 'menu', caption: '接单', items }]);
  });

  it('does nothing where the project has no onOpen', async () => {
    const script = callInProcess('function other() {}');
    expect(await script.host.sessionOpened(script.kernel.openSession({ user: null }))).toEqual([]);
  });
});
