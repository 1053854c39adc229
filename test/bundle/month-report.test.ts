import { describe, expect, it } from 'vitest';
import { forEachFault } from '../support/faults';
import { accepted, type OrderDesk, orderDesk, staff, threeDoors } from '../support/order-desk';

const MONTH = '2026-11';

/** An order of November, and it is December. */
function december(): OrderDesk {
  const desk = orderDesk();
  accepted(desk.as(staff.clerk, 'registerOrder', threeDoors('intent-0001')));
  desk.kernel.clock.set('2026-12-02T02:00:00.000Z');
  return desk;
}

const close = (desk: OrderDesk, requestKey = 'close-2026-11') =>
  desk.as(staff.manager, 'closeMonth', { requestKey, month: MONTH });
const mail = (desk: OrderDesk, requestKey = 'mail-2026-11') =>
  desk.as(staff.finance, 'mailReport', { requestKey, month: MONTH });
const waiting = (desk: OrderDesk) => desk.column('发件箱', '邮箱');
const reopen = { requestKey: 'reopen-2026-11', month: MONTH, reason: '补录' };

describe('the monthly report by mail (J5, J6)', () => {
  it('goes to the managers once for each closing: tables, plain text and the page as a PDF', () => {
    const desk = december();
    accepted(close(desk));
    accepted(close(desk));
    expect(waiting(desk)).toEqual([staff.manager]);
    expect(desk.column('发件箱', '主题')).toEqual(['门业有限公司 2026-11 统计']);
    expect(desk.column('发件箱', '网页正文').join()).toContain('¥7,200.00');
    expect(desk.column('发件箱', '正文').join()).toMatch(/已月结[\s\S]*订单金额：¥7,200\.00 \(上月 ¥0\.00\)/);
    const [papers] = JSON.parse(String(desk.column('发件箱', '附件')[0]));
    expect(papers.name).toBe('月报 2026-11.pdf');
    expect(papers.html).toContain('接单月报');
    accepted(desk.as(staff.administrator, 'reopenMonth', reopen));
    accepted(close(desk, 'close-again'));
    expect(waiting(desk)).toEqual([staff.manager, staff.manager]);
  });

  it('is in the outbox exactly where the month is closed, whatever call fails, and after a retry once', () => {
    const prepared = december();
    forEachFault(
      () => orderDesk({ from: prepared.engine, now: '2026-12-02T10:00:00+08:00' }),
      (desk) => close(desk),
      (desk) => {
        expect(waiting(desk)).toHaveLength(desk.column('月结', '状态').length);
        accepted(close(desk));
        expect(waiting(desk)).toEqual([staff.manager]);
      },
      { only: ({ service }) => service.startsWith('Sheets') },
    );
  });

  it('goes to managers and whoever asks on demand, also of a month that is not closed, and once for each request', () => {
    const desk = december();
    expect(accepted(mail(desk))).toEqual({ month: MONTH, to: ['高远', '唐宇'] });
    accepted(mail(desk));
    expect(waiting(desk)).toEqual([staff.manager, staff.finance]);
    expect(desk.column('发件箱', '正文').join()).toContain('未月结，数字还会变动');
    expect(desk.column('审计', '做了什么').at(-1)).toBe('mail-report');
  });

  it('is sent to nobody by itself where the desk sends no mails; on demand it is', () => {
    const desk = december();
    const row = desk.column('设置', '代码').indexOf('sendsReminders') + 2;
    const [query, caller] = [{ valueInputOption: 'RAW' }, { user: staff.administrator }];
    desk.engine.valuesUpdate(desk.spreadsheetId, `'设置'!B${row}`, query, { values: [['否']] }, caller);
    accepted(close(desk));
    expect(waiting(desk)).toEqual([]);
    accepted(mail(desk));
    expect(waiting(desk)).toHaveLength(2);
  });
});
