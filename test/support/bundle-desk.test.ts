import { describe, expect, it } from 'vitest';
import { bundleDesk } from './bundle-desk';

describe('bundleDesk', () => {
  it('puts the built bundle on an empty workbook with a clock that both follow', () => {
    const desk = bundleDesk({ now: '2026-03-02T15:59:00+08:00' });
    expect(desk.kernel.workbook.sheets({ user: null })).toHaveLength(1);
    expect(desk.clock.now().toISOString()).toBe('2026-03-02T07:59:00.000Z');
  });

  it('copies a prepared workbook: what happens to the copy leaves the original as it is', () => {
    const prepared = bundleDesk();
    const addSheet = (title: string) => ({ requests: [{ addSheet: { properties: { title } } }] });
    prepared.engine.batchUpdate(prepared.spreadsheetId, addSheet('prepared'), { user: null });
    const copy = bundleDesk({ from: prepared.engine });
    copy.engine.batchUpdate(copy.spreadsheetId, addSheet('copied'), { user: null });
    const titles = (desk: typeof copy) => desk.kernel.workbook.sheets({ user: null }).map(({ title }) => title);
    expect(titles(copy)).toEqual([...titles(prepared), 'copied']);
    expect(titles(prepared)).toContain('prepared');
  });
});
