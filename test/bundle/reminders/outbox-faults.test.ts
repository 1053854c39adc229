import { describe, expect, it } from 'vitest';
import type { SheetsEngine } from '../../../host/sheets-api/engine';
import { forEachFault } from '../../support/faults';
import { accepted, type OrderDesk, staff, typeRows } from '../../support/order-desk';
import { deskWith, hoursLater, installTriggers, mailed, outbox, runHourly } from './reminder-desk';

let prepared: SheetsEngine | undefined;

/** Two orders that are late: a digest for the clerk, one for the manager, nothing sent yet. */
function lateDesk(): OrderDesk {
  prepared ??= (() => {
    const desk = deskWith(2);
    installTriggers(desk);
    // The night of that day is over: what is tried here is the outbox.
    const done = ['months', 'open-work 2026-10', 'open-work 2026-11', 'hand-edits', 'cells'];
    typeRows(desk, '系统', [['nightly', JSON.stringify({ day: '2026-11-26', done })]]);
    return desk.engine;
  })();
  return deskWith(0, { from: prepared, now: '2026-11-26T10:00:00+08:00' });
}

/** What a run reads, writes and sends with. */
const SERVICES = ['Sheets', 'MailApp'];

const RECIPIENTS = [staff.clerk, staff.manager];

/** How often each person got the digest of the day. */
function digests(desk: OrderDesk): number[] {
  return RECIPIENTS.map(
    (to) => mailed(desk).filter((line) => line.startsWith(`${to} `) && line.includes('待办 2 项')).length,
  );
}

const inDoubt = (desk: OrderDesk) =>
  accepted(desk.as(staff.administrator, 'openWorkList', {})).mailsInDoubt.map(({ status }) => status);

describe('a run that fails or ends at any of its service calls (L2)', () => {
  it('sends no mail twice and loses none: what nobody knows is shown, and what was not sent goes with a later run', () => {
    const tried = forEachFault(
      lateDesk,
      (desk) => runHourly(desk),
      (desk) => {
        hoursLater(desk, 1); // a claim of the run that ended is not old enough yet
        runHourly(desk);
        const sent = digests(desk);
        expect(sent.every((count) => count <= 1)).toBe(true);
        // What is neither sent nor to be sent is what the administrator is shown.
        const missing = sent.filter((count) => count === 0).length;
        const doubtful = inDoubt(desk);
        expect(doubtful.length).toBeGreaterThanOrEqual(missing);
        expect(outbox(desk).filter((line) => line.includes('待发') || line.includes('发送中'))).toEqual([]);
        const statuses = outbox(desk).filter((line) => line.includes('已发')).length;
        expect(statuses + doubtful.length).toBe(outbox(desk).length);
      },
      { only: ({ service, method }) => SERVICES.includes(service) || method === 'tryLock' },
    );
    expect(tried).toBeGreaterThan(40);
  });

  it('leaves a mail in doubt where it ended right after sending, and the administrator settles it', () => {
    const desk = lateDesk();
    let dead = '';
    const remove = desk.kernel.intercept((call, proceed) => {
      if (call.runId === dead) throw new Error('ended');
      if (call.method !== 'sendEmail') return proceed();
      proceed();
      dead = call.runId;
      throw new Error('ended');
    });
    runHourly(desk);
    remove();
    hoursLater(desk, 1);
    runHourly(desk);
    expect(digests(desk)).toEqual([1, 1]);
    const [mail] = accepted(desk.as(staff.administrator, 'openWorkList', {})).mailsInDoubt;
    expect(mail).toMatchObject({ status: 'unknown', statusName: '不确定' });
    expect(accepted(desk.as(staff.clerk, 'openWorkList', {})).mailsInDoubt).toEqual([]);
    const settle = (decision: 'dismiss' | 'send-again', requestKey: string) =>
      desk.as(staff.administrator, 'settleMail', { requestKey, id: mail?.id ?? '', decision });
    accepted(settle('dismiss', 'settle-001'));
    expect(settle('send-again', 'settle-002')).toMatchObject({ ok: false, code: 'invalid' });
    hoursLater(desk, 1);
    runHourly(desk);
    expect(inDoubt(desk)).toEqual([]);
    expect(digests(desk)).toEqual([1, 1]);
  });

  it('sends a mail in doubt again where the administrator says so', () => {
    const desk = lateDesk();
    const remove = desk.kernel.intercept((call, proceed) => {
      if (call.method !== 'sendEmail') return proceed();
      proceed();
      throw new Error('no answer');
    });
    runHourly(desk);
    remove();
    expect(inDoubt(desk)).toEqual(['unknown', 'unknown']);
    const { mailsInDoubt } = accepted(desk.as(staff.administrator, 'openWorkList', {}));
    const id = mailsInDoubt[0]?.id ?? '';
    accepted(desk.as(staff.administrator, 'settleMail', { requestKey: 'settle-001', id, decision: 'send-again' }));
    runHourly(desk);
    expect(digests(desk).sort()).toEqual([1, 2]);
  });
});

/** What others see of a run. */
const EFFECTS = ['Spreadsheets.batchUpdate', 'sendEmail'];

/** Lets a whole second run happen at the n-th of a run's writes and mails, before or after its effect. */
function overlapAt(desk: OrderDesk, when: 'before' | 'after', index: number): boolean {
  let seen = 0;
  let overlapped = false;
  const remove = desk.kernel.intercept((call, proceed) => {
    if (overlapped || !EFFECTS.includes(call.method) || seen++ !== index) return proceed();
    overlapped = true;
    if (when === 'before') runHourly(desk);
    const answer = proceed();
    if (when === 'after') runHourly(desk);
    return answer;
  });
  runHourly(desk);
  remove();
  return overlapped;
}

describe('two runs at once', () => {
  it('send each mail once between them, wherever one comes into the other', () => {
    for (const when of ['before', 'after'] as const) {
      for (let index = 0; ; index += 1) {
        const desk = lateDesk();
        if (!overlapAt(desk, when, index)) {
          expect(index).toBeGreaterThan(5);
          break;
        }
        hoursLater(desk, 1);
        runHourly(desk);
        expect([when, index, digests(desk), inDoubt(desk)]).toEqual([when, index, [1, 1], []]);
      }
    }
  });
});

describe('a quota that is used up', () => {
  it('lets the rest wait, the most pressing first, tells the administrator once, and goes on the next day', () => {
    const desk = lateDesk();
    desk.kernel.mailQuota = 1;
    expect(accepted(runHourly(desk))).toMatchObject({ sent: 1, waiting: 2 });
    expect(mailed(desk)).toEqual([`${staff.administrator} 【门业有限公司】2026-11-26 的发信额度已用完`]);
    hoursLater(desk, 1);
    expect(accepted(runHourly(desk))).toMatchObject({ sent: 0, waiting: 2 });
    expect(desk.column('今日待办', '要做的事').join()).toContain('还有 2 封在等');
    expect(mailed(desk)).toHaveLength(1);
    desk.kernel.mailQuota = 100;
    hoursLater(desk, 14); // past midnight: nothing new is due, what waited goes out
    runHourly(desk);
    expect(digests(desk)).toEqual([1, 1]);
  });
});
