import { beforeAll, describe, expect, it } from 'vitest';
import { costOf } from '../support/counters';
import { forEachFault } from '../support/faults';
import { accepted, type OrderDesk, orderDesk, staff, threeDoors } from '../support/order-desk';
import { hoursLater, installTriggers, runHourly } from './reminders/reminder-desk';

const key = '2026-11-0001';
const receipt = {
  ...{ requestKey: 'receipt-0001', customerId: 'C0001', paidOn: '2026-11-24', amountFen: 100_000 },
  ...{ method: 'bank' as const, reference: 'ICBC-7781', note: '', parts: [{ orderKey: key, amountFen: 100_000 }] },
};
const period = { customerId: 'C0001', from: '2026-11-01', to: '2026-11-24' };
const mail = { requestKey: 'mail-0001', ...period, addressee: 'salesperson' as const };
const contract = {
  ...{ requestKey: 'sent-0001', customerId: 'C0001' },
  entry: { kind: 'contract' as const, about: '1101', sentOn: '2026-11-24' },
};

let paid: OrderDesk;
beforeAll(() => {
  paid = orderDesk();
  accepted(paid.as(staff.clerk, 'registerOrder', threeDoors('order-0001')));
  accepted(paid.as(staff.finance, 'takeReceipt', receipt));
});
/** With a converter that leaves the page as it is. */
const desk = () => orderDesk({ from: paid.engine, kernel: { convertBlob: ({ base64 }) => base64 } });

describe('a statement of account with the built bundle (H3)', () => {
  it('is made from one read, and phone and address are not on it (M3)', () => {
    const on = desk();
    const pdf = { base64: '' };
    const cost = costOf(on, () => {
      pdf.base64 = accepted(on.as(staff.finance, 'papersPdf', { kind: 'statement', ...period })).base64;
    });
    expect(cost.sheetsCalls).toEqual(['Sheets.Spreadsheets.getByDataFilter']);
    const page = Buffer.from(pdf.base64, 'base64').toString();
    expect(page).toContain('期初 ¥0.00 + 应收 ¥0.00 − 收款 ¥1,000.00');
    expect(page).not.toMatch(/13800138000|解放路/);
  });

  it('is mailed to the salesperson with the next run, once, with its PDF', () => {
    const on = desk();
    expect(accepted(on.as(staff.finance, 'mailStatement', mail))).toEqual({ to: staff.salesperson });
    accepted(on.as(staff.finance, 'mailStatement', mail));
    const [papers] = on.column('发件箱', '附件');
    expect(String(papers)).toContain('期初 ¥0.00 + 应收 ¥0.00 − 收款 ¥1,000.00 − 核销 ¥0.00 = 期末 -¥1,000.00');
    expect(String(papers)).not.toMatch(/13800138000|解放路/);
    installTriggers(on);
    accepted(runHourly(on));
    const sent = on.kernel
      .mailbox()
      .filter(({ to, subject }) => to.includes(staff.salesperson) && /对账单/.test(subject));
    expect(sent).toHaveLength(1);
    expect(sent[0]?.subject).toContain('杭州宏达建材 2026-11-01 至 2026-11-24');
  });

  it('says what is wrong with its period, and is not for everybody (M1)', () => {
    const on = desk();
    const answer = on.as(staff.finance, 'openPapers', { kind: 'statement', ...period, to: '2026-11-25' });
    expect(!answer.ok && answer.details.problems.map(({ field, rule }) => `${field} ${rule}`)).toEqual(['to H3']);
    expect(on.as(staff.production, 'openPapers', { kind: 'statement', ...period })).toMatchObject({
      code: 'forbidden',
    });
  });

  it('reaches the outbox once, whatever call fails', () => {
    forEachFault(
      desk,
      (on) => on.as(staff.finance, 'mailStatement', mail),
      (on) => {
        accepted(on.as(staff.finance, 'mailStatement', mail));
        expect(on.column('发件箱', '邮箱')).toEqual([staff.salesperson]);
      },
    );
  });
});

describe('a paper that was sent (H3)', () => {
  it('is confirmed by phone, and what is not back after the days set is a duty of the salesperson', () => {
    const on = desk();
    const { id } = accepted(on.as(staff.clerk, 'noteSentPaper', contract));
    accepted(
      on.as(staff.clerk, 'notePaperNews', {
        requestKey: 'news-0001',
        id,
        news: { what: 'arrived', confirmedBy: '王' },
      }),
    );
    expect(on.column('单据跟踪', '客户确认人')).toEqual(['王']);
    const duties = () =>
      accepted(on.as(staff.salesperson, 'openWorkList', {})).duties.filter(({ kind }) => kind === 'papers');
    expect(duties()).toEqual([]);
    hoursLater(on, 72);
    expect(duties()).toMatchObject([{ isMine: true, task: expect.stringContaining('合同') }]);
    const back = { requestKey: 'news-0002', id, news: { what: 'returned' as const, returnedOn: '2026-11-26' } };
    accepted(on.as(staff.clerk, 'notePaperNews', back));
    expect(duties()).toEqual([]);
    const { papers } = accepted(on.as(staff.clerk, 'listSentPapers', { customerId: 'C0001' }));
    expect(papers).toMatchObject([{ about: '1101', returnedOn: '2026-11-26' }]);
  });

  it('comes back once, and not before it was sent', () => {
    const on = desk();
    const { id } = accepted(on.as(staff.clerk, 'noteSentPaper', contract));
    const back = (requestKey: string, returnedOn: string) =>
      on.as(staff.clerk, 'notePaperNews', { requestKey, id, news: { what: 'returned', returnedOn } });
    expect(back('news-0001', '2026-11-23')).toMatchObject({ ok: false, code: 'invalid' });
    accepted(back('news-0002', '2026-11-24'));
    expect(back('news-0003', '2026-11-24')).toMatchObject({ ok: false, code: 'conflict' });
  });
});
