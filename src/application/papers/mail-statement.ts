import type { PaperSet } from '../../domain/papers/paper';
import { Refusal } from '../../domain/problem';
import { newMail } from '../../domain/reminder/mail';
import type { Language } from '../../domain/settings/settings';
import { textsFor } from '../../domain/texts';
import { fill } from '../../domain/texts/fill';
import type { LocalDate } from '../../domain/time/local-time';
import { carryOut, type Desk } from '../carry-out';
import { customerInHand } from '../customers/customer-in-hand';
import { escapeHtml, oneLine, withoutPhones } from '../reminders/mail-text';
import { statementPapers } from './statement-papers';

/** Who gets a statement by mail: whoever asks, or the customer's salesperson. Customers get it from them (M3). */
export interface MailStatementRequest {
  requestKey: string;
  customerId: string;
  from: LocalDate;
  to: LocalDate;
  addressee: 'me' | 'salesperson';
}

/** Makes a page of papers, as it is printed. */
export type RenderPapers = (sets: PaperSet[], title: string, language: Language) => string;

/** A cell of the outbox holds 50,000 characters. */
const MOST_CHARACTERS = 49_000;

/** Puts a statement with its PDF into the outbox (L2, H3). @throws Refusal `invalid` where it is too long, or nobody is to get it */
export function makeMailStatement(desk: Desk) {
  return (request: MailStatementRequest, render: RenderPapers): { to: string } => {
    const { requestKey, customerId, from, to: until, addressee } = request;
    const need = { ...statementPapers.need(request, desk.clock.now().date), addingTo: { outbox: 'all' as const } };
    return carryOut(desk, { action: 'print-statement', requestKey, need }, (hearing) => {
      const { snapshot, person, now } = hearing;
      const { language, factoryName } = snapshot.settings;
      const customer = customerInHand(hearing, customerId);
      const texts = textsFor(language);
      const sets = statementPapers.papers(request, hearing, { texts, settings: snapshot.settings });
      const words = texts.papers.statement;
      const params = { factory: factoryName, customer: withoutPhones(customer.name), from, to: until };
      const subject = oneLine(fill(words.mailSubject, params));
      const papers = [{ name: `${subject}.pdf`.replace(/[\\/:*?"<>|]/g, '_'), html: render(sets, subject, language) }];
      if (JSON.stringify(papers).length > MOST_CHARACTERS) {
        throw new Refusal('invalid', [{ code: 'paper-too-long', field: 'from', rule: 'H3' }]);
      }
      const to = addressee === 'me' ? person.email : customer.salesperson;
      if (!snapshot.settings.people.some(({ email }) => email === to)) {
        throw new Refusal('invalid', [{ code: 'unknown-salesperson', field: 'salesperson', rule: 'H3' }]);
      }
      const text = fill(words.mailText, params);
      const body = { subject, text, html: `<p>${escapeHtml(text)}</p>` };
      const id = `statement:${customerId}:${requestKey}:${to}`;
      const mail = newMail({ id, kind: 'paper', to, planned: now, papers, ...body });
      const audit = {
        ...{ at: now.instant, by: person.email, action: 'mail-statement', subject: customerId },
        ...{ before: '', after: JSON.stringify({ to, from, until }) },
      };
      return { outcome: { to }, changes: { addRecords: { outbox: [mail] }, audit: [audit] } };
    });
  };
}
