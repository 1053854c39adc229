import { managers } from '../../domain/reminder/whose';
import { personName } from '../../domain/settings/names';
import type { LocalMonth } from '../../domain/time/local-time';
import { carryOut, type Desk } from '../carry-out';
import { type ReportWriter, reportContent, reportMails, reportRecords } from './report-mails';

export interface ReportDesk extends Desk {
  writeReport: ReportWriter;
}

/** To whom a report goes, by name; it leaves with the next hourly run. */
export interface ReportMailed {
  month: LocalMonth;
  to: string[];
}

/** Puts a month's report into the outbox for the managers and whoever asks (J6), whether the month is closed or not. */
export function makeMailReport(desk: ReportDesk) {
  return ({ requestKey, month }: { requestKey: string; month: LocalMonth }): ReportMailed => {
    const need = { records: { ...reportRecords(month), outbox: 'all' } } as const;
    return carryOut<ReportMailed>(desk, { action: 'mail-report', requestKey, need }, ({ snapshot, person, now }) => {
      const { settings } = snapshot;
      const body = desk.writeReport(reportContent(snapshot, month, now.date, person), settings);
      const to = [...new Set([...managers(settings), person.email])];
      const outbox = reportMails(body, to, { month, id: requestKey, at: now });
      const acted = { at: now.instant, by: person.email, action: 'mail-report', subject: month };
      const names = to.map((email) => personName(settings.people, email));
      const audit = [{ ...acted, before: '', after: to.join(' ') }];
      return { outcome: { month, to: names }, changes: { addRecords: { outbox }, audit } };
    });
  };
}
