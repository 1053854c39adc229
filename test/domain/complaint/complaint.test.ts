import { describe, expect, it } from 'vitest';
import {
  type ComplaintEntry,
  entryProblems,
  moveAnswer,
  moveProblems,
  recordComplaint,
  settleComplaint,
  settlementProblems,
} from '../../../src/domain/complaint/answer';
import { answerersOf } from '../../../src/domain/complaint/answerers';
import { openOrderOf } from '../../../src/domain/reminder/open-order';
import { deskSettings, moment, PEOPLE, type PersonName, registeredOrder, told } from '../../support/order-in-life';

const order = registeredOrder();
const settings = deskSettings();
const as = (who: PersonName, now = moment('2026-11-25')) => ({
  ...{ person: PEOPLE[who], now, categories: settings.categories },
});
const entry = (own: Partial<ComplaintEntry> = {}): ComplaintEntry => ({
  ...{ kind: 'quality', text: '门扇有划痕', answerBy: '2026-11-27', settlement: null, ...own },
});
const settlement = { outcome: '补漆', attributedTo: 'production' as const, allowanceFen: 0 };
const problems = (own: Partial<ComplaintEntry>, who: PersonName = 'clerk') =>
  entryProblems(entry(own), order, as(who)).map((problem) => `${problem.field} ${told(problem)}`);

describe('a complaint', () => {
  it('is written down first: what was said, and the day of the answer (I1)', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ text: ' ' })).toEqual(['text missing I1']);
    expect(problems({ answerBy: null })).toEqual(['answerBy missing I1']);
    expect(problems({ answerBy: '2026-11-24' })).toEqual(['answerBy date-over I1']);
  });

  it('settled on the spot has an outcome and no day (I1)', () => {
    expect(problems({ settlement: { ...settlement, outcome: '' }, answerBy: null })).toEqual(['outcome missing I1']);
    const { complaint } = recordComplaint(entry({ settlement }), order, as('clerk'));
    expect(complaint).toMatchObject({ number: '1101-T1', answerBy: null, settled: { outcome: '补漆' } });
  });

  it('is numbered by its order and marks it without a word of what was said', () => {
    const first = recordComplaint(entry(), order, as('clerk')).order;
    const second = recordComplaint(entry({ kind: 'price' }), first, as('clerk'));
    expect(second.complaint.number).toBe('1101-T2');
    const open = { recordedOn: '2026-11-25', answerBy: '2026-11-27', settledOn: null, attributedTo: null };
    expect(second.order.life.complaints).toEqual([
      { number: '1101-T1', kind: 'quality', ...open },
      { number: '1101-T2', kind: 'price', ...open },
    ]);
  });

  it('keeps its order on the list of open work until it is settled, even of a closed order (I1)', () => {
    const recorded = recordComplaint(entry(), { ...order, status: 'closed' }, as('clerk'));
    expect(openOrderOf(recorded.order)?.complaints).toMatchObject([{ number: '1101-T1', answerBy: '2026-11-27' }]);
    const settled = settleComplaint(recorded.complaint, settlement, recorded.order, as('production'));
    expect(openOrderOf(settled.order)).toBeNull();
    expect(settled.order.life.complaints).toMatchObject([{ settledOn: '2026-11-25', attributedTo: 'production' }]);
  });

  it('is answered another day only with a reason, and the former day is kept (I1)', () => {
    const recorded = recordComplaint(entry(), order, as('clerk'));
    const wrong = moveProblems({ newOn: '2026-11-27', why: '' }, recorded.complaint, '2026-11-26');
    expect(wrong.map(told)).toEqual(['same-answer-day I1', 'missing I1']);
    const moved = moveAnswer(recorded.complaint, { newOn: '2026-11-30', why: '等样品' }, recorded.order, as('clerk'));
    expect(moved.complaint).toMatchObject({ answerBy: '2026-11-30', moves: [{ formerOn: '2026-11-27' }] });
    expect(moved.order.life.complaints).toMatchObject([{ answerBy: '2026-11-30' }]);
  });

  it("gives an allowance on the word of the order's salesperson or a manager, up to what is owed (G5, I1)", () => {
    const refused = (who: PersonName, allowanceFen = 10_000) =>
      settlementProblems({ ...settlement, allowanceFen }, order, as(who)).map(told);
    expect(refused('clerk')).toEqual(['allowance-not-yours G5']);
    expect(refused('otherSales')).toEqual(['allowance-not-yours G5']);
    expect(refused('sales')).toEqual([]);
    expect(refused('manager', order.amountFen)).toEqual([]);
    expect(refused('manager', order.amountFen + 1)).toEqual(['allowance-too-much I1']);
    expect(refused('manager', 0.5)).toEqual(['not-an-amount I1']);
  });
});

describe('who answers a complaint (I1)', () => {
  const answered = (kind: Parameters<typeof answerersOf>[0], people = settings.people) =>
    answerersOf(kind, order, { ...settings, people });

  it('is the salesperson for prices, production for quality, the follower for delivery, managers for service', () => {
    expect(answered('price')).toEqual([PEOPLE.sales.email]);
    expect(answered('quality')).toEqual([PEOPLE.production.email]);
    expect(answered('delivery')).toEqual([PEOPLE.follower.email]);
    expect(answered('service')).toEqual([PEOPLE.manager.email]);
  });

  it('are the managers where nobody does that work', () => {
    const managersOnly = settings.people.filter(({ roles }) => roles.includes('manager'));
    for (const kind of ['price', 'quality', 'delivery', 'service'] as const) {
      expect(answered(kind, managersOnly), kind).toEqual([PEOPLE.manager.email]);
    }
  });
});
