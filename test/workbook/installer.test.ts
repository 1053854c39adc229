import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/domain/settings/defaults';
import { makeWorkbookInstaller } from '../../src/workbook/install/workbook-installer';
import { monthPlace, runningPlace } from '../../src/workbook/schema/place';
import { ALL_TABS, SCHEMA_VERSION, TABS } from '../../src/workbook/schema/tabs';
import { deskWorkbook, refusalOf } from './support/desk-workbook';

describe('installing', () => {
  it('builds every tab in one write, and the empty sheet of a new workbook goes', () => {
    const desk = deskWorkbook();
    const report = desk.install();
    expect(desk.calls.filter((method) => method === 'batchUpdate')).toHaveLength(1);
    expect(desk.titles()).toEqual([
      ...[
        '2026-03 订单',
        '2026-03 明细',
        '2026-03 更改通知',
        '2026-03 留底',
        '2026-03 登记底稿',
        '2026-03 统计数',
        '今日待办',
        '2026-03 流水',
        '2026-03 投诉',
        '应收账款',
        '单据跟踪',
        '统计',
        '客户',
        '客户档案',
        '客户往来',
        '价目表',
        '草稿',
        '设置',
        '类别',
        '人员',
        '区域',
        '日历',
      ],
      ...['装订', '月结', '导入记录', '审计', '发件箱', '统计合计', '系统', '请求', '留底', '客户留底', '在办'],
    ]);
    expect(report).toEqual({ addedTabs: desk.titles(), completedTabs: [] });
  });

  it('starts with the default settings and the installing person as administrator', () => {
    const desk = deskWorkbook();
    desk.install();
    const { settings, unreadable } = desk.book.read({ settings: true, customers: true, prices: true, drafts: true });
    const administrator = { email: 'boss@factory.example', name: '王芳', roles: ['administrator'], categories: [] };
    expect(settings).toEqual({ ...defaultSettings('zh-CN'), people: [administrator] });
    expect(unreadable).toEqual([]);
  });

  it('speaks English where it is told to, and the defaults survive the cells', () => {
    const desk = deskWorkbook();
    desk.install({ language: 'en' });
    expect(desk.titles()).toContain('2026-03 Orders');
    const { settings } = desk.book.read({ settings: true });
    expect({ ...settings, people: [] }).toEqual(defaultSettings('en'));
  });

  it('writes nothing the second time', () => {
    const desk = deskWorkbook();
    desk.install();
    const before = desk.engine.get('workbook', { includeGridData: true }, { user: null });
    desk.calls.length = 0;
    expect(desk.install()).toEqual({ addedTabs: [], completedTabs: [] });
    expect(desk.calls).not.toContain('batchUpdate');
    expect(desk.engine.get('workbook', { includeGridData: true }, { user: null })).toEqual(before);
  });

  it('can be repeated after a failure, before or after the effect', () => {
    for (const happening of ['fails-before', 'fails-after'] as const) {
      const desk = deskWorkbook();
      desk.next('batchUpdate', happening);
      expect(refusalOf(() => desk.install()).kind).toBe('unavailable');
      desk.install();
      // The page 统计 is no tab of rows; what is not used has no tab.
      expect(desk.titles()).toHaveLength(ALL_TABS.filter(({ madeWhenUsed }) => !madeWhenUsed).length + 1);
      expect(desk.install()).toEqual({ addedTabs: [], completedTabs: [] });
    }
  });

  it('leaves a sheet that holds anything, and a tab that has one of our titles', () => {
    const desk = deskWorkbook();
    const [first] = desk.engine.get('workbook', { fields: 'sheets.properties' }, { user: null }).sheets ?? [];
    const sheetId = first?.properties?.sheetId ?? 0;
    const cell = { userEnteredValue: { stringValue: 'mine' } };
    desk.byHand(
      { updateCells: { start: { sheetId, rowIndex: 4, columnIndex: 2 }, rows: [{ values: [cell] }], fields: '*' } },
      { updateSheetProperties: { properties: { sheetId, title: '客户' }, fields: 'title' } },
    );
    desk.install();
    expect(desk.titles()).toContain('客户');
    expect(desk.titles()).toContain('客户 (2)');
    expect(desk.book.read({ customers: true }).customers).toEqual([]);
  });

  it('adds a missing tab again and leaves the others as they are', () => {
    const desk = deskWorkbook();
    desk.install();
    desk.byHand({ deleteSheet: { sheetId: runningPlace(TABS.regions).sheetId } });
    const refusal = refusalOf(() => desk.book.read({ settings: true }));
    expect(refusal.kind).toBe('setup');
    expect(refusal.problems).toEqual([{ code: 'tab-missing', params: { tab: '区域' } }]);
    expect(desk.install()).toEqual({ addedTabs: ['区域'], completedTabs: [] });
    expect(desk.book.read({ settings: true }).settings.regions).toHaveLength(7);
  });

  it('adds a deleted column again, at the end, and says which one is missing until then', () => {
    const desk = deskWorkbook();
    desk.install();
    const people = runningPlace(TABS.people);
    const startIndex = desk.columnOf(people, 'roles');
    const range = { sheetId: people.sheetId, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 };
    desk.byHand({ deleteDimension: { range } });
    const refusal = refusalOf(() => desk.book.read({ settings: true }));
    expect(refusal.problems).toEqual([{ code: 'column-missing', params: { tab: '人员', column: '角色' } }]);
    expect(desk.install()).toEqual({ addedTabs: [], completedTabs: ['人员'] });
    expect(desk.columnOf(people, 'roles')).toBe(3);
    expect(desk.shown(people, 0)).toEqual(['邮箱', '姓名', '负责类别', '角色']);
    expect(desk.book.read({ settings: true }).settings.people).toMatchObject([{ name: '王芳', roles: [] }]);
    expect(desk.install()).toEqual({ addedTabs: [], completedTabs: [] });
  });

  it('puts a deleted header row back above the rows', () => {
    const desk = deskWorkbook();
    desk.install();
    const regions = runningPlace(TABS.regions);
    const range = { sheetId: regions.sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 };
    desk.byHand({ deleteDimension: { range } });
    const refusal = refusalOf(() => desk.book.read({ settings: true }));
    expect(refusal.problems).toEqual([{ code: 'column-missing', params: { tab: '区域', column: '标题行' } }]);
    expect(desk.install().completedTabs).toEqual(['区域']);
    expect(desk.shown(regions, 0)).toEqual(['区域', '独家经销商', '其业务员邮箱']);
    expect(desk.book.read({ settings: true }).settings.regions.map(({ name }) => name)).toContain('华东');
  });

  it('gives a deleted setting its default back', () => {
    const desk = deskWorkbook();
    desk.install();
    const { sheetId } = runningPlace(TABS.settings);
    desk.byHand({ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 4 } } });
    expect(desk.book.read({ settings: true }).settings.cutOffTime).toBe('16:00');
    expect(desk.install().completedTabs).toEqual(['设置']);
    expect(desk.install().completedTabs).toEqual([]);
  });

  it('restores the rows of a tab whose key column was deleted, in a second write', () => {
    const desk = deskWorkbook();
    desk.install();
    const settings = runningPlace(TABS.settings);
    const startIndex = desk.columnOf(settings, 'key');
    const range = { sheetId: settings.sheetId, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 };
    desk.byHand({ deleteDimension: { range } });
    desk.calls.length = 0;
    desk.install();
    expect(desk.calls.filter((method) => method === 'batchUpdate')).toHaveLength(2);
    expect(desk.book.read({ settings: true }).settings.cutOffTime).toBe('16:00');
    expect(desk.install()).toEqual({ addedTabs: [], completedTabs: [] });
  });

  it('tells who works here, so that only administrators install again', () => {
    const desk = deskWorkbook();
    const installer = makeWorkbookInstaller(desk.sheets);
    expect(installer.survey('2026-03').people).toBeNull();
    desk.install();
    expect(installer.survey('2026-03').people).toMatchObject([{ name: '王芳', roles: ['administrator'] }]);
  });

  it('protects what forms fill with a warning and colours what is due', () => {
    const desk = deskWorkbook();
    desk.install();
    const fields = 'sheets(properties(sheetId,hidden,gridProperties),protectedRanges,conditionalFormats)';
    const { sheets = [] } = desk.engine.get('workbook', { fields }, { user: null });
    const sheetOf = (sheetId: number) => sheets.find((sheet) => sheet.properties?.sheetId === sheetId);
    const orders = sheetOf(monthPlace(TABS.orders, '2026-03').sheetId);
    expect(orders?.protectedRanges).toMatchObject([{ warningOnly: true }]);
    expect(orders?.properties?.gridProperties).toMatchObject({ frozenRowCount: 1, frozenColumnCount: 2 });
    const conditions = orders?.conditionalFormats?.map((rule) => rule.booleanRule?.condition);
    expect(conditions).toContainEqual({ type: 'DATE_BEFORE', values: [{ relativeDate: 'TODAY' }] });
    expect(conditions).toContainEqual({ type: 'TEXT_EQ', values: [{ userEnteredValue: '加急' }] });
    expect(sheetOf(runningPlace(TABS.system).sheetId)?.properties?.hidden).toBe(true);
    expect(sheetOf(runningPlace(TABS.people).sheetId)?.protectedRanges).toBeUndefined();
  });

  it('is refused by an older bundle where a newer one made the workbook', () => {
    const desk = deskWorkbook();
    desk.install();
    const { sheetId } = runningPlace(TABS.system);
    const cell = { userEnteredValue: { stringValue: String(SCHEMA_VERSION + 1) } };
    desk.byHand({
      updateCells: { start: { sheetId, rowIndex: 1, columnIndex: 1 }, rows: [{ values: [cell] }], fields: '*' },
    });
    expect(refusalOf(() => desk.install()).problems).toEqual([{ code: 'newer-workbook' }]);
    expect(refusalOf(() => desk.book.read({})).problems).toEqual([{ code: 'newer-workbook' }]);
  });

  it('is asked for where nothing is installed', () => {
    const desk = deskWorkbook();
    expect(refusalOf(() => desk.book.read({ settings: true, request: 'r1' })).problems).toEqual([
      { code: 'not-installed' },
    ]);
  });
});
