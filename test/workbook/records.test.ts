import { describe, expect, it } from 'vitest';
import type { Need } from '../../src/application/ports/order-book';
import type { Notice } from '../../src/domain/notice/notice';
import { monthPlace } from '../../src/workbook/schema/place';
import { TABS } from '../../src/workbook/schema/tabs';
import { change, drafted } from '../support/notice-desk';
import { registeredOrder } from '../support/order-in-life';
import { changeSet, installed, register } from './support/desk-workbook';
import { sampleOrder } from './support/sample-orders';

const month = '2026-03';
const order = sampleOrder('2026-03-0001', { categoryId: 'security' });
const place = monthPlace(TABS.notices, month);

function notice(number: string): Notice {
  const template = drafted(registeredOrder(), change(registeredOrder(), { note: '请走后门' })).notice;
  return { ...template, orderKey: order.key, number };
}

const reading = (request: string): Need => ({ settings: true, records: { notices: [month] }, request });

function deskWith(...numbers: string[]) {
  const desk = installed();
  register(desk, order);
  const snapshot = desk.book.read(reading('first'));
  desk.book.commit(snapshot, changeSet('first', { addRecords: { notices: numbers.map(notice) } }));
  return desk;
}

const numbersOf = (desk: ReturnType<typeof installed>) =>
  desk.book.read(reading('again')).records.notices.map(({ number }) => number);

describe('records in a workbook', () => {
  it('are added, changed and removed in one commit', () => {
    const desk = deskWith('301-G1', '301-G2');
    const snapshot = desk.book.read(reading('second'));
    desk.calls.length = 0;
    desk.book.commit(
      snapshot,
      changeSet('second', {
        addRecords: { notices: [notice('301-G3')] },
        updateRecords: { notices: [{ ...notice('301-G2'), reason: '客户改色' }] },
        removeRecords: { notices: [notice('301-G1')] },
      }),
    );
    expect(desk.calls).toEqual(['batchUpdate']);
    expect(numbersOf(desk)).toEqual(['301-G2', '301-G3']);
    expect(desk.book.read(reading('again')).records.notices[0]?.reason).toBe('客户改色');
  });

  it('are read from the columns that hold them: what else a row shows costs nothing and can be overwritten', () => {
    const desk = deskWith('301-G1');
    const column = desk.columnOf(place, 'draftedOn');
    const range = { sheetId: place.sheetId, startRowIndex: 1, endRowIndex: 2, startColumnIndex: column };
    desk.byHand({
      repeatCell: {
        range: { ...range, endColumnIndex: column + 1 },
        cell: { userEnteredValue: { stringValue: '前天吧' } },
        fields: 'userEnteredValue',
      },
    });
    const narrow = desk.cellsRead(() => desk.book.read({ records: { notices: [month] } }));
    const header = desk.cellsRead(() => desk.book.read({ addingTo: { notices: [month] } }));
    expect(narrow - header).toBeLessThanOrEqual(2 * 2);
    expect(numbersOf(desk)).toEqual(['301-G1']);
  });

  it('can be added without reading those that are there', () => {
    const desk = deskWith('301-G1');
    const snapshot = desk.book.read({ settings: true, addingTo: { notices: [month] }, request: 'blind' });
    expect(snapshot.records.notices).toEqual([]);
    desk.book.commit(snapshot, changeSet('blind', { addRecords: { notices: [notice('301-G2')] } }));
    expect(numbersOf(desk)).toEqual(['301-G1', '301-G2']);
  });

  it('are never written to a tab that the need did not name', () => {
    const desk = deskWith('301-G1');
    const snapshot = desk.book.read({ settings: true, request: 'unasked' });
    const change = changeSet('unasked', { addRecords: { notices: [notice('301-G2')] } });
    expect(() => desk.book.commit(snapshot, change)).toThrow('the need did not name it');
  });

  it('find the tabs of a new month made together with its orders', () => {
    const desk = installed();
    register(desk, sampleOrder('2026-04-0001'));
    expect(desk.titles().slice(0, 3)).toEqual(['2026-04 订单', '2026-04 明细', '2026-04 更改通知']);
  });
});
