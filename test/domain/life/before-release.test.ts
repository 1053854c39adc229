import { describe, expect, it } from 'vitest';
import { possibleSteps } from '../../../src/domain/life/take-step';
import { doorItem } from '../../support/door-entry';
import {
  checkedOrder,
  deskSettings,
  hearing,
  moment,
  orderAt,
  PEOPLE,
  refused,
  registeredOrder,
  stepped,
} from '../../support/order-in-life';

const bySales = { how: 'salesperson', confirmedBy: '' } as const;

describe('confirmation', () => {
  it('keeps who confirmed, how, and who recorded it when (A4)', () => {
    const now = moment('2026-11-24', '15:20');
    const order = stepped(registeredOrder(), 'confirm', bySales, hearing('clerk', now));
    expect(order.status).toBe('confirmed');
    expect(order.life.confirmation).toEqual({
      how: 'salesperson',
      confirmedBy: PEOPLE.sales.email,
      by: PEOPLE.clerk.email,
      at: now,
    });
  });

  it('is the signature of a walk-in customer, and of nobody else (A4)', () => {
    const signed = { how: 'customer-signed', confirmedBy: '' } as const;
    const walkIn = registeredOrder({ channel: 'walk-in' });
    expect(stepped(walkIn, 'confirm', signed, hearing('clerk')).life.confirmation?.confirmedBy).toBe(
      walkIn.customerName,
    );
    expect(refused(walkIn, 'confirm', bySales, hearing('clerk'))).toEqual(['walk-in-signs A4']);
    expect(refused(registeredOrder(), 'confirm', signed, hearing('clerk'))).toEqual(['customer-not-here A4']);
  });

  it('may be the returned contract, which the desk records (A4)', () => {
    const returned = { how: 'contract-returned', confirmedBy: '王经理' } as const;
    expect(stepped(registeredOrder(), 'confirm', returned, hearing('clerk')).life.confirmation).toMatchObject(returned);
    expect(refused(registeredOrder(), 'confirm', returned, hearing('sales'))).toEqual(['desk-records A4']);
  });

  it('is for the order’s own salesperson (A4, M1)', () => {
    expect(stepped(registeredOrder(), 'confirm', bySales, hearing('sales')).status).toBe('confirmed');
    expect(refused(registeredOrder(), 'confirm', bySales, hearing('otherSales'))).toEqual(['not-your-order M1']);
    expect(refused(registeredOrder(), 'confirm', bySales, hearing('production'))).toEqual(['not-your-step M1']);
  });
});

describe('the cross-check', () => {
  const confirmed = stepped(registeredOrder(), 'confirm', bySales, hearing('clerk'));
  const seen = { revision: confirmed.revision, promisedOn: confirmed.promise.promisedOn };

  it('is made by somebody else than who entered the order (A5)', () => {
    expect(refused(confirmed, 'cross-check', seen, hearing('clerk'))).toEqual(['checker-entered-it A5']);
    const checked = stepped(confirmed, 'cross-check', seen, hearing('checker'));
    expect(checked.status).toBe('confirmed');
    expect(checked.life.crossCheck).toMatchObject({ by: PEOPLE.checker.email, ...seen });
  });

  it('may be the clerk’s own where the setting allows it (A5)', () => {
    const alone = hearing('clerk', undefined, { settings: deskSettings({ checkerDiffers: false }) });
    expect(stepped(confirmed, 'cross-check', seen, alone).life.crossCheck?.by).toBe(PEOPLE.clerk.email);
  });

  it('is refused where the checker saw another promise or revision than stands (A5)', () => {
    expect(refused(confirmed, 'cross-check', { ...seen, promisedOn: '2026-12-01' }, hearing('checker'))).toEqual([
      'order-changed A5',
    ]);
    expect(refused(confirmed, 'cross-check', { ...seen, revision: 1 }, hearing('checker'))).toEqual([
      'order-changed A5',
    ]);
  });
});

describe('release', () => {
  it('needs a confirmed and cross-checked order (A4, A5, C1)', () => {
    expect(refused(registeredOrder(), 'release', {}, hearing('clerk'))).toEqual(['step-not-now C1']);
    const confirmed = stepped(registeredOrder(), 'confirm', bySales, hearing('clerk'));
    expect(refused(confirmed, 'release', {}, hearing('clerk'))).toEqual(['not-checked A5']);
    const released = stepped(checkedOrder(), 'release', {}, hearing('clerk', moment('2026-11-24', '15:50')));
    expect(released.life.released).toEqual({ by: PEOPLE.clerk.email, at: moment('2026-11-24', '15:50') });
  });

  it('needs a new check once the promise moved (A5, D4)', () => {
    const late = { cause: 'material', detail: '缺五金', responsible: '', newOn: '2026-12-16' } as const;
    const moved = stepped(checkedOrder(), 'report-delay', late, hearing('follower'));
    expect(refused(moved, 'release', {}, hearing('clerk'))).toEqual(['not-checked A5']);
  });

  it('names what is missing where somebody emptied a cell (A2)', () => {
    const [item] = checkedOrder().items;
    if (!item) throw new Error('no item');
    const emptied = { ...checkedOrder(), deliveryAddress: '', items: [{ ...item, colour: ' ' }] };
    const [step] = possibleSteps(emptied, hearing('clerk')).filter((each) => each.step === 'release');
    expect(step?.why.map(({ field }) => field)).toEqual(['deliveryAddress', 'items.0.colour']);
    expect(refused({ ...checkedOrder(), items: [] }, 'release', {}, hearing('clerk'))).toEqual(['no-items A2']);
  });

  it('waits for a notice that is not signed yet (E2)', () => {
    const { life, ...order } = checkedOrder();
    const waiting = { ...order, life: { ...life, notices: { ...life.notices, open: '1101-G1' } } };
    expect(refused(waiting, 'release', {}, hearing('clerk'))).toEqual(['notice-open E2']);
  });
});

describe('a consultation', () => {
  const question = { question: '这种花枝能做吗？' };
  const yes = (deliverOn: string) => ({ possible: true, deliverOn, note: '' });

  it('goes to the follower of the category, whose yes sends the order on (A6)', () => {
    const asked = stepped(registeredOrder(), 'ask-follower', question, hearing('clerk'));
    expect(asked.status).toBe('consulting');
    expect(refused(asked, 'answer-consultation', yes('2026-12-11'), hearing('otherFollower'))).toEqual([
      'not-your-order M1',
    ]);
    const answered = stepped(asked, 'answer-consultation', yes('2026-12-11'), hearing('follower'));
    expect(answered).toMatchObject({ status: 'registered', promise: { promisedOn: '2026-12-11' } });
    expect(answered.life.consultation).toMatchObject({
      ...question,
      answer: { possible: true, deliverOn: '2026-12-11' },
    });
  });

  it('leaves the first promise where it is: only consent to a rush makes one (D2, D4)', () => {
    const asked = stepped(registeredOrder(), 'ask-follower', question, hearing('clerk'));
    const answered = stepped(asked, 'answer-consultation', yes('2026-12-20'), hearing('follower'));
    expect(answered.promise).toMatchObject({ promisedOn: '2026-12-21', firstPromisedOn: '2026-12-09' });
  });

  it('is born with a rush order, and its answer makes the first promise (D2)', () => {
    const rush = registeredOrder({ rush: true });
    expect(rush.life.consultation).toMatchObject({ cause: 'rush', asked: { by: PEOPLE.clerk.email }, answer: null });
    const consented = stepped(rush, 'answer-consultation', yes('2026-11-30'), hearing('follower'));
    expect(consented.promise).toMatchObject({ promisedOn: '2026-11-30', firstPromisedOn: '2026-11-30' });
    const again = stepped(consented, 'ask-follower', question, hearing('clerk'));
    const later = stepped(again, 'answer-consultation', yes('2026-12-04'), hearing('follower'));
    expect(later.promise).toMatchObject({ promisedOn: '2026-12-04', firstPromisedOn: '2026-11-30' });
  });

  it('about a rush security door is answered by the factory manager (D2)', () => {
    const security = doorItem({ categoryId: 'security', style: '甲级单开' });
    const rush = registeredOrder({ rush: true, items: [security] });
    expect(refused(rush, 'answer-consultation', yes('2026-12-01'), hearing('follower'))).toEqual([
      'factory-manager-answers D2',
    ]);
    expect(stepped(rush, 'answer-consultation', yes('2026-12-01'), hearing('manager')).status).toBe('registered');
  });

  it('keeps a confirmation only for the day that was confirmed (A4, A6)', () => {
    const confirmed = stepped(registeredOrder(), 'confirm', bySales, hearing('clerk'));
    const asked = stepped(confirmed, 'ask-follower', question, hearing('clerk'));
    const same = stepped(asked, 'answer-consultation', yes(confirmed.promise.promisedOn), hearing('follower'));
    expect([same.status, same.life.confirmation !== null]).toEqual(['confirmed', true]);
    const other = stepped(asked, 'answer-consultation', yes('2026-12-11'), hearing('follower'));
    expect([other.status, other.life.confirmation]).toEqual(['registered', null]);
  });

  it('ends a cross-check with the confirmation, also where a later answer comes back to the day that was checked (A5, A6)', () => {
    const checked = checkedOrder();
    const day = checked.promise.promisedOn;
    const ask = (order: typeof checked, on: string) =>
      stepped(
        stepped(order, 'ask-follower', question, hearing('clerk')),
        'answer-consultation',
        yes(on),
        hearing('follower'),
      );
    expect(ask(checked, day).life.crossCheck).not.toBeNull();
    const moved = stepped(ask(checked, '2026-12-11'), 'confirm', bySales, hearing('clerk'));
    const back = stepped(ask(moved, day), 'confirm', bySales, hearing('clerk'));
    expect(back.promise.promisedOn).toBe(day);
    expect(refused(back, 'release', {}, hearing('clerk'))).toEqual(['not-checked A5']);
  });

  it('stays open after a no, which says why, and can be asked again (A6)', () => {
    const asked = stepped(registeredOrder(), 'ask-follower', question, hearing('clerk'));
    const no = { possible: false, deliverOn: null, note: '' };
    expect(refused(asked, 'answer-consultation', no, hearing('follower'))).toEqual(['missing A6']);
    const answered = stepped(asked, 'answer-consultation', { ...no, note: '没有模具' }, hearing('follower'));
    expect(answered.status).toBe('consulting');
    expect(stepped(answered, 'ask-follower', question, hearing('clerk')).life.consultation?.answer).toBeNull();
  });

  it('is answered with a day that can still be kept, moved to a working day (D1, D2)', () => {
    const rush = registeredOrder({ rush: true });
    expect(refused(rush, 'answer-consultation', yes('2026-11-24'), hearing('follower'))).toEqual(['date-over D2']);
    const sunday = stepped(rush, 'answer-consultation', yes('2026-11-29'), hearing('follower'));
    expect(sunday.promise.promisedOn).toBe('2026-11-30');
  });
});

describe('what is in production', () => {
  it('began when production said so (F1)', () => {
    expect(orderAt('start-production').life.productionStarted?.at).toEqual(moment('2026-11-27', '10:20'));
    expect(refused(orderAt('release'), 'start-production', {}, hearing('clerk'))).toEqual(['not-your-step M1']);
  });
});
