import { describe, expect, it } from 'vitest';
import { makeRegisterOrder } from '../../src/application/orders/register-order';
import { makeDeskReports } from '../../src/application/setup/desk-reports';
import { Refusal } from '../../src/domain/problem';
import { type MailStatus, newMail } from '../../src/domain/reminder/mail';
import { doorEntry } from '../support/door-entry';
import { memoryDesk } from '../support/memory-desk';

function deskWithAnOrder() {
  const desk = memoryDesk();
  const entry = doorEntry({});
  makeRegisterOrder(desk)({ requestKey: 'intent-1', entry, draft: null, duplicatesSeen: true });
  desk.book.calls.length = 0;
  return { ...desk, reports: makeDeskReports({ ...desk, triggers: { workbook: () => 'workbook-1' } }) };
}

describe('what the desk reports to the self-check', () => {
  it('counts mails that wait and mails that somebody must settle, not those that are done with (L2)', () => {
    const { book, clock, reports } = deskWithAnOrder();
    const all: MailStatus[] = ['waiting', 'claimed', 'sent', 'dismissed', 'failed', 'unknown', 'unknown'];
    const mail = { kind: 'desk', to: 'a@b.example', planned: clock.now(), subject: '', text: '', html: '' } as const;
    book.kept.records.outbox = all.map((status, n) => ({ ...newMail({ ...mail, id: `m${n}` }), status }));
    expect(reports.unsentMail()).toEqual({ waiting: 2, stuck: 3 });
  });

  it('tells whose triggers run and whether they have stopped; in a copy of the workbook they are nobody’s (L2)', () => {
    const { book, clock, reports } = deskWithAnOrder();
    const keep = (workbook: string, beat: string) => {
      book.kept.records.keptValues = [
        { key: 'triggers.owner', value: 'boss@factory.example' },
        { key: 'triggers.workbook', value: workbook },
        { key: 'triggers.beat', value: beat },
      ];
    };
    expect(reports.triggers()).toEqual({ owner: '', haveStopped: true });
    keep('workbook-1', clock.now().instant);
    expect(reports.triggers()).toEqual({ owner: 'boss@factory.example', haveStopped: false });
    keep('workbook-1', '2020-01-01T00:00:00.000Z');
    expect(reports.triggers()).toEqual({ owner: 'boss@factory.example', haveStopped: true });
    keep('workbook-0', clock.now().instant);
    expect(reports.triggers()).toEqual({ owner: '', haveStopped: true });
  });

  it('compares kept figures with a recomputation, names the month of each that differs, and writes nothing (J4)', () => {
    const { book, reports } = deskWithAnOrder();
    const good = reports.statistics();
    expect(good?.different).toEqual([]);
    expect(good?.compared).toBeGreaterThan(0);
    const [first, ...rest] = book.kept.records.figures;
    if (!first) throw new Error('nothing is kept');
    const counts = Object.fromEntries(Object.entries(first.counts).map(([name, amount]) => [name, amount + 1]));
    book.kept.records.figures = [{ ...first, counts }, ...rest];
    expect(reports.statistics()).toEqual({
      compared: good?.compared,
      different: Object.keys(counts).map(() => first.key.slice(0, 7)),
    });
    expect(book.calls).not.toContain('commit');
  });

  it('can’t be told of rows that can’t be read, nor of a damaged workbook', () => {
    const { book, reports } = deskWithAnOrder();
    const read = book.read.bind(book);
    book.read = (need) => ({ ...read(need), unreadable: [{ code: 'cell-unreadable', params: { row: 2 } }] });
    expect(reports.statistics()).toBeNull();
    book.read = () => {
      throw new Refusal('setup', [{ code: 'service-unavailable' }]);
    };
    expect([reports.statistics(), reports.unsentMail()]).toEqual([null, null]);
  });
});
