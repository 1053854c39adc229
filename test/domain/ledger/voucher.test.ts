import { describe, expect, it } from 'vitest';
import { reversalOf } from '../../../src/domain/ledger/reversal';
import { isMeant, vouchersOf } from '../../../src/domain/ledger/voucher';
import { booking } from './booking';

const NOW = { instant: '2026-12-02T01:00:00.000Z', date: '2026-12-02', time: '09:00' };
const first = booking({ id: 'R1/1', amountFen: 10_000, reference: 'ICBC-7781' });
const second = booking({ id: 'R1/2', amountFen: 5_000, orderKey: '2026-11-0002' });
const shipment = booking({ id: '2026-11-0001-S1', voucher: '1101-S1', kind: 'shipment', happenedOn: '2026-11-20' });
const facts = { by: 'a@b', now: NOW, isClosed: (month: string) => month === '2026-11' };

describe('a voucher (单据)', () => {
  it('is all that was booked together, the latest first (H1)', () => {
    expect(vouchersOf([shipment, first, second])).toMatchObject([
      { voucher: 'R1', amountFen: 15_000, orderKeys: ['2026-11-0001', '2026-11-0002'], state: 'stands' },
      { voucher: '1101-S1', state: 'follows' },
    ]);
  });

  it('says what of it belongs to which order, and what to none; the parts sum to the amount (H1)', () => {
    const rest = booking({ id: 'R1/3', kind: 'credit-received', amountFen: 333, orderKey: null });
    const [voucher] = vouchersOf([first, second, rest]);
    expect(voucher?.parts.map(({ orderKey, amountFen }) => [orderKey, amountFen])).toEqual([
      ['2026-11-0001', 10_000],
      ['2026-11-0002', 5_000],
      [null, 333],
    ]);
    expect(voucher?.parts.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(voucher?.amountFen);
  });

  it('tells that it was taken back, also where that stands in a later month (J5)', () => {
    const back = [first, second].map((entry) => reversalOf(entry, facts, '记错'));
    expect(back.map(({ month }) => month)).toEqual(['2026-12', '2026-12']);
    expect(vouchersOf([first, second, ...back])).toMatchObject([{ voucher: 'R1', state: 'reversed' }]);
  });

  it('is found by its number, a reference, an order or the customer', () => {
    const [voucher] = vouchersOf([first, second]);
    if (!voucher) throw new Error('no voucher');
    for (const query of ['r1', 'icbc-77', '1102', '2026-11-0001', '王', ' '])
      expect(isMeant(voucher, query)).toBe(true);
    for (const query of ['1103', '110', 'ABC']) expect(isMeant(voucher, query), query).toBe(false);
  });
});
