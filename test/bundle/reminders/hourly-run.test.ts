import { describe, expect, it } from 'vitest';
import { accepted, staff } from '../../support/order-desk';
import { deskWith, hoursLater, installTriggers, mailed, outbox, runHourly } from './reminder-desk';

describe('the hourly run', () => {
  it('mails each person one digest a day, and writes 今日待办 (L1, L3)', () => {
    const desk = deskWith(2);
    installTriggers(desk);
    expect(accepted(runHourly(desk))).toMatchObject({ duties: 2, planned: 1, sent: 1, waiting: 0, isNightDone: true });
    expect(mailed(desk)).toEqual([`${staff.clerk} 【门业有限公司】2026-11-24 待办 2 项`]);
    expect(desk.column('今日待办', '单号')).toEqual(['1101', '1102']);
    expect(desk.column('今日待办', '要做的事')).toEqual(Array(2).fill('客户还没有确认，请落实确认，再下单'));
    expect(desk.column('今日待办', '负责人')).toEqual(['陈静', '陈静']);
    hoursLater(desk, 1);
    expect(accepted(runHourly(desk))).toMatchObject({ planned: 0, sent: 0 });
    expect(mailed(desk)).toHaveLength(1);
  });

  it('sends nothing on a quiet day (L1)', () => {
    const desk = deskWith(0);
    installTriggers(desk);
    expect(accepted(runHourly(desk))).toMatchObject({ duties: 0, planned: 0, sent: 0 });
    expect(mailed(desk)).toEqual([]);
  });

  it('waits for the time of the digest, and mails what is urgent at once', () => {
    const desk = deskWith(1);
    installTriggers(desk);
    hoursLater(desk, 15); // 1 a.m. of the 25th: the release day is over
    expect(accepted(runHourly(desk))).toMatchObject({ planned: 1 });
    expect(mailed(desk)).toEqual([`${staff.clerk} 【门业有限公司】紧急待办 1 项`]);
    hoursLater(desk, 1);
    runHourly(desk);
    expect(mailed(desk)).toHaveLength(1);
    hoursLater(desk, 6); // 8 a.m.
    runHourly(desk);
    expect(mailed(desk)[1]).toBe(`${staff.clerk} 【门业有限公司】2026-11-25 待办 1 项`);
  });

  it('tells the manager too of what is still open after the days set, and mentions no phone and no address (M3)', () => {
    const desk = deskWith(1);
    installTriggers(desk);
    hoursLater(desk, 48);
    runHourly(desk);
    expect(mailed(desk).map((line) => line.split(' ')[0])).toEqual([staff.clerk, staff.manager]);
    for (const { body, htmlBody } of desk.kernel.mailbox()) {
      expect(body + htmlBody).toContain('杭州宏达');
      expect(body + htmlBody).not.toMatch(/13800138000|解放路/);
    }
  });

  it('links each line to the row of its order', () => {
    const desk = deskWith(2);
    installTriggers(desk);
    runHourly(desk);
    const [mail] = desk.kernel.mailbox();
    expect(mail?.htmlBody).toMatch(/#gid=2026111&#38;range=A3"/);
    expect(desk.column('今日待办', '链接')[1]).toMatch(/#gid=2026111&range=A3$/);
  });

  it('catches up once, however many runs were missed, and changes nothing when doubled', () => {
    const desk = deskWith(1);
    installTriggers(desk);
    hoursLater(desk, 24 * 5);
    runHourly(desk);
    runHourly(desk);
    expect(mailed(desk)).toEqual([
      `${staff.clerk} 【门业有限公司】2026-11-29 待办 1 项`,
      `${staff.manager} 【门业有限公司】2026-11-29 待办 1 项`,
    ]);
    expect(outbox(desk)).toEqual([`${staff.clerk} 已发`, `${staff.manager} 已发`]);
  });

  it('is fired by the host’s clock once the triggers are installed', async () => {
    const desk = deskWith(1);
    expect(accepted(installTriggers(desk))).toMatchObject({ made: 4, removed: 0 });
    await desk.host.advanceClock(3 * 3_600_000);
    expect(mailed(desk)).toEqual([`${staff.clerk} 【门业有限公司】2026-11-24 待办 1 项`]);
  });
});

describe('the night', () => {
  it('shows the tabs of the new month and hides those of others, once a month', () => {
    const desk = deskWith(1);
    installTriggers(desk);
    runHourly(desk);
    hoursLater(desk, 24); // the 25th: the next month is made ahead
    runHourly(desk);
    const hidden = (title: string) =>
      desk.engine
        .get(desk.spreadsheetId, { fields: 'sheets.properties' }, { user: staff.administrator })
        .sheets?.find(({ properties }) => properties?.title === title)?.properties?.hidden ?? false;
    expect([hidden('2026-11 订单'), hidden('2026-12 订单')]).toEqual([false, true]);
    hoursLater(desk, 24 * 7);
    runHourly(desk);
    expect([hidden('2026-11 订单'), hidden('2026-12 订单')]).toEqual([true, false]);
  });

  it('mends the index of open work after an order was changed by hand', () => {
    const desk = deskWith(1);
    installTriggers(desk);
    const query = { valueInputOption: 'USER_ENTERED' };
    const range = "'2026-11 订单'!E2"; // the customer's name
    desk.engine.valuesUpdate(desk.spreadsheetId, range, query, { values: [['改名装饰']] }, { user: staff.clerk });
    runHourly(desk);
    expect(desk.column('今日待办', '客户')).toEqual(['杭州宏达 1']);
    hoursLater(desk, 1);
    runHourly(desk);
    expect(desk.column('今日待办', '客户')).toContain('改名装饰');
    expect(desk.column('今日待办', '要做的事').join()).toContain('夜间检查发现 1 张订单被手工改动过');
  });
});
