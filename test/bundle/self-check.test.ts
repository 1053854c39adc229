import { describe, expect, it } from 'vitest';
import type { Repair } from '../../src/domain/check/check-workbook';
import { forEachFault } from '../support/faults';
import { accepted, type OrderDesk, orderDesk, peopleRows, staff, threeDoors } from '../support/order-desk';

const editors = [staff.administrator, ...peopleRows.map(([email]) => String(email))];
const lookAt = (desk: OrderDesk) =>
  new Map(accepted(desk.as(staff.administrator, 'checkWorkbook', null)).findings.map((each) => [each.check, each]));
const repair = (desk: OrderDesk, which: Repair) => desk.as(staff.administrator, 'repairWorkbook', { repair: which });

/** A desk whose owner's triggers were not copied along, with a deleted tab and a tab without its warning. */
function damagedDesk(): OrderDesk {
  const desk = orderDesk({ kernel: { editors } });
  const { engine, spreadsheetId } = desk;
  const caller = { user: staff.administrator };
  const { sheets = [] } = engine.get(spreadsheetId, { fields: 'sheets(properties,protectedRanges)' }, caller);
  const of = (title: string) => sheets.find((sheet) => sheet.properties?.title === title);
  const protectedRangeId = of('客户')?.protectedRanges?.[0]?.protectedRangeId ?? 0;
  const requests = [
    { deleteSheet: { sheetId: of('草稿')?.properties?.sheetId } },
    { deleteProtectedRange: { protectedRangeId } },
  ];
  engine.batchUpdate(spreadsheetId, { requests }, caller);
  return desk;
}

describe('the self-check of a workbook', () => {
  it('is green after an installation, mail and statistics too, but for what it could not ask', () => {
    const desk = orderDesk({ kernel: { editors } });
    desk.call('install', [], { user: staff.administrator, kind: 'menu' });
    const findings = lookAt(desk);
    for (const { check, verdict, message } of findings.values()) {
      expect(message, check).not.toBe('');
      if (verdict !== 'unknown' || check === 'unsent-mail' || check === 'statistics')
        expect({ check, verdict }).toEqual({ check, verdict: 'good' });
    }
  });

  it('compares the kept statistics of what was registered (J4)', () => {
    const desk = orderDesk({ kernel: { editors } });
    accepted(desk.as(staff.clerk, 'registerOrder', threeDoors('intent-0001')));
    const found = lookAt(desk).get('statistics');
    expect(found).toMatchObject({ verdict: 'good' });
    expect(found?.message).toMatch(/^[1-9]/);
  });

  it('writes nothing', () => {
    const desk = damagedDesk();
    const before = JSON.stringify([...desk.engine.exportState()]);
    lookAt(desk);
    expect(JSON.stringify([...desk.engine.exportState()])).toBe(before);
  });

  it('says of a copied and damaged workbook what to do, and each repair makes its line green', () => {
    const desk = damagedDesk();
    const damaged = lookAt(desk);
    expect(damaged.get('tabs')).toMatchObject({ verdict: 'bad', repair: 'install' });
    expect(damaged.get('tabs')?.message).toContain('草稿');
    expect(damaged.get('protection')).toMatchObject({ verdict: 'attention', repair: 'protection' });
    expect(damaged.get('triggers')).toMatchObject({ verdict: 'bad', repair: 'triggers' });
    for (const which of ['protection', 'triggers', 'install'] as const) accepted(repair(desk, which));
    const mended = lookAt(desk);
    for (const check of ['tabs', 'columns', 'protection', 'triggers']) expect(mended.get(check)?.verdict).toBe('good');
  });

  it('can be repeated after any failure of a repair', () => {
    for (const which of ['protection', 'triggers', 'install'] as const) {
      forEachFault(
        damagedDesk,
        (desk) => repair(desk, which),
        (desk) => {
          accepted(repair(desk, which));
          const check = which === 'install' ? 'tabs' : which;
          expect(lookAt(desk).get(check)?.verdict).toBe('good');
        },
        { only: ({ service, method }) => /batchUpdate|Trigger|setProperty/.test(`${service}.${method}`) },
      );
    }
  });

  it('names editors who are not listed', () => {
    const desk = orderDesk({ kernel: { editors: [...editors, 'left@elsewhere.example'] } });
    expect(lookAt(desk).get('sharing')).toMatchObject({ verdict: 'bad' });
    expect(lookAt(desk).get('sharing')?.message).toContain('left@elsewhere.example');
  });
});
