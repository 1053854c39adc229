import type { Mailer } from '../application/ports/mailer';

/** MailApp, as whoever runs. A page that goes along becomes a PDF by the platform. */
export const googleMailer: Mailer = {
  remaining: () => MailApp.getRemainingDailyQuota(),
  send({ to, subject, text, html, papers }) {
    const attachments = papers.map(({ name, html: page }) =>
      Utilities.newBlob(page, 'text/html', 'page.html').getAs('application/pdf').setName(name),
    );
    MailApp.sendEmail({ to, subject, body: text, htmlBody: html, ...(attachments.length > 0 ? { attachments } : {}) });
  },
};
