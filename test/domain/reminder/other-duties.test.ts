import { describe, expect, it } from 'vitest';
import { bindNotice } from '../../../src/domain/notice/end-notice';
import { signNotice } from '../../../src/domain/notice/sign-notice';
import { at, change, drafted, signed } from '../../support/notice-desk';
import { deskSettings, moment, orderAt, registeredOrder } from '../../support/order-in-life';
import { dutiesAt, told } from './support';

describe('a notice (E2, E4)', () => {
  const released = orderAt('release');
  const asked = drafted(released, change(released, { items: [{ place: 1, colour: '红橡' }] }));

  it('waits for each signature, then to be bound', () => {
    expect(dutiesAt('2026-11-25', [asked.order], { notices: [asked.notice] }).map(told)).toEqual([
      'notice-unsigned sign-notice today clerk+checker',
      'notice-unsigned sign-notice today follow',
    ]);
    const half = signed(asked, 'clerk', at('clerk'));
    expect(dutiesAt('2026-11-25', [half.order], { notices: [half.notice] }).map(told)).toEqual([
      'notice-unsigned sign-notice today follow',
    ]);
    const full = signNotice(half.order, half.notice, 'follower', at('follower'));
    if (!full.notice) throw new Error('not signed');
    expect(dutiesAt('2026-11-25', [full.order], { notices: [full.notice] }).map(told)).toEqual([
      'notice-unbound bind-notice today follow',
    ]);
    const bound = bindNotice(full.order, full.notice, at('follower'));
    if (!bound.notice) throw new Error('not bound');
    expect(dutiesAt('2026-11-25', [bound.order], { notices: [bound.notice] })).toEqual([]);
  });

  it('out of time waits for a manager too (E3)', () => {
    const outOfTime = { ...asked.notice, outOfTime: { date: '2026-11-25', time: '16:00' } };
    expect(dutiesAt('2026-11-25', [asked.order], { notices: [outOfTime] }).map(told)).toContain(
      'notice-unsigned override-notice today boss',
    );
  });
});

const order = { key: '2026-11-0001', shortNumber: '1101' };

describe('papers, money, complaints and volumes', () => {
  it('papers that are not back are the salesperson’s from the day after (H3)', () => {
    const paper = {
      ...{ id: 'p1', order, customerName: '宏达', salesperson: 'sales@factory.example' },
      ...{ paper: 'contract' as const, sentOn: '2026-11-23', dueOn: '2026-11-25' },
    };
    expect(dutiesAt('2026-11-25', [], { other: { papers: [paper] } })).toEqual([]);
    expect(dutiesAt('2026-11-26', [], { other: { papers: [paper] } }).map(told)).toEqual([
      'papers chase-paper soon sales',
    ]);
  });

  it('overdue money is the salesperson’s; of one who left, the manager’s (H2)', () => {
    const owed = {
      order,
      customerName: '宏达',
      salesperson: 'sales@factory.example',
      dueOn: '2026-11-25',
      openFen: 100,
    };
    expect(dutiesAt('2026-11-26', [], { other: { money: [owed] } }).map(told)).toEqual([
      'money collect-money soon sales',
    ]);
    const left = { ...owed, salesperson: 'gone@factory.example' };
    expect(dutiesAt('2026-11-26', [], { other: { money: [left] } }).map(told)).toEqual([
      'money collect-money soon boss',
    ]);
  });

  it('a complaint is theirs to whom it was routed, urgent after its answer date (I1)', () => {
    const complaint = {
      ...{ id: 'c1', number: 'TS-1', order, customerName: '宏达', people: ['boss@factory.example'] },
      ...{ recordedOn: '2026-11-25', answerBy: '2026-11-26' },
    };
    expect(dutiesAt('2026-11-26', [], { other: { complaints: [complaint] } }).map(told)).toEqual([
      'complaint answer-complaint today boss',
    ]);
    expect(dutiesAt('2026-11-27', [], { other: { complaints: [complaint] } }).map(told)).toEqual([
      'complaint answer-complaint urgent boss',
    ]);
  });

  it('a full volume is to be printed by the clerks (K1), a mail in doubt is the administrator’s', () => {
    const other = {
      volumes: [{ number: 1, fullOn: '2026-11-26' }],
      troubles: [{ what: 'mail-unknown' as const, id: 'm1', to: 'sales@factory.example', on: '2026-11-26' }],
    };
    expect(dutiesAt('2026-11-26', [], { other }).map(told)).toEqual([
      'desk settle-mail today admin',
      'volume print-cover soon clerk+checker',
    ]);
  });
});

describe('a stock item below its reorder level (N1)', () => {
  const short = {
    ...{ code: 'K01', name: '门锁', unit: '把', onHand: 4, available: 4, reorderLevel: 5, missing: 1 },
    since: '2026-11-25',
  };

  it('is one duty of production; of the managers where nobody keeps the store', () => {
    expect(dutiesAt('2026-11-26', [], { other: { stock: [short] } }).map(told)).toEqual(['stock buy-stock soon make']);
    const people = deskSettings().people.filter(({ roles }) => !roles.includes('production'));
    const settings = deskSettings({ people });
    expect(dutiesAt('2026-11-26', [], { other: { stock: [short] }, settings }).map(told)).toEqual([
      'stock buy-stock soon boss',
    ]);
  });

  it('is to be done today where orders have reserved more than there is, and counted where the books are below zero', () => {
    const owing = { ...short, available: -1, missing: 6 };
    expect(dutiesAt('2026-11-26', [], { other: { stock: [owing] } }).map(told)).toEqual(['stock buy-stock today make']);
    const below = { ...owing, onHand: -1 };
    expect(dutiesAt('2026-11-26', [], { other: { stock: [below] } }).map(told)).toEqual([
      'stock count-stock today make',
    ]);
  });

  it('stays the same duty while what is missing changes', () => {
    const ids = [short, { ...short, available: -7, missing: 12 }].map(
      (each) => dutiesAt('2026-11-26', [], { other: { stock: [each] } })[0]?.id,
    );
    expect(new Set(ids)).toEqual(new Set(['stock:K01:2026-11-25']));
  });
});

describe('escalation (L1)', () => {
  it('adds the managers and makes it urgent after the days set', () => {
    const late = registeredOrder();
    expect(dutiesAt('2026-11-25', [late]).map(told)).toEqual(['not-released confirm urgent clerk']);
    expect(dutiesAt('2026-11-26', [late]).map(told)).toEqual(['not-released confirm urgent clerk+boss']);
    expect(dutiesAt('2026-11-26', [late])[0]?.escalated).toBe(true);
    const settings = deskSettings({ escalateAfterDays: 10 });
    expect(dutiesAt('2026-11-26', [late], { settings }).map(told)).toEqual(['not-released confirm urgent clerk']);
  });

  it('spares what is not due yet', () => {
    const rush = { ...orderAt('release'), rush: true };
    const settings = deskSettings({ rushDueSoonDays: 9 });
    expect(dutiesAt('2026-12-08', [rush], { settings }).map(told)).toEqual(['rush keep-promise today follow']);
  });
});

describe('whose a duty is', () => {
  it('falls to the managers where nobody follows the category, and to the administrator where there is none', () => {
    const due = { ...orderAt('release'), categoryId: 'unheard-of' };
    expect(dutiesAt('2026-12-08', [due]).map(told)).toEqual(['due-soon keep-promise soon boss']);
    const { people } = deskSettings();
    const settings = deskSettings({ people: people.filter(({ roles }) => !roles.includes('manager' as never)) });
    expect(dutiesAt('2026-12-08', [due], { settings }).map(told)).toEqual(['due-soon keep-promise soon admin']);
    expect(moment('2026-12-08').date).toBe('2026-12-08');
  });
});
