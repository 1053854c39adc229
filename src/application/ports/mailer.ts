import type { Mail } from '../../domain/reminder/mail';

/** Sends mails, as whoever runs the desk. */
export interface Mailer {
  /** How many recipients may still be written to today, or null where the platform won't tell. */
  remaining(): number | null;
  /** Sends one mail. @throws whatever the platform throws: then it may or may not have gone out. */
  send(mail: Pick<Mail, 'to' | 'subject' | 'text' | 'html' | 'papers'>): void;
}
