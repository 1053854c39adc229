import type { Duty } from '../../domain/reminder/duty';
import { isInDoubt, type Mail } from '../../domain/reminder/mail';
import type { Settings } from '../../domain/settings/settings';
import type { Instant, LocalMoment } from '../../domain/time/local-time';
import { type Desk, lookUp } from '../carry-out';
import type { Triggers, Zones } from '../ports/triggers';
import { triggerOwner } from '../triggers/owner';
import { dutiesIn, workNeed } from './work-in-hand';

/** The triggers run every hour, a quarter of one late at worst: after so long without a run they have stopped. */
const BEAT_LASTS_MS = 3 * 3_600_000;

/** Has no run gone by for so long that the triggers must have stopped? */
export function haveStopped(beat: string, now: Instant): boolean {
  return beat === '' || Date.parse(now) - Date.parse(beat) > BEAT_LASTS_MS;
}

/** What somebody sees who opens 今日待办 (L3). */
export interface WorkListView {
  email: string;
  now: LocalMoment;
  settings: Settings;
  /** Everybody's, most urgent first. */
  duties: Duty[];
  /** The watchdog: do the triggers still run? `never` where nobody installed them. */
  triggers: { state: 'running' | 'stopped' | 'never'; lastRun: Instant | null; owner: string };
  /** Mails that nobody knows what became of, for those who may settle them. */
  mailsInDoubt: Mail[];
}

/** Lets those in who may see the work list. @throws Refusal `forbidden` for anybody else (M1) */
export function makeEnterWorkList(desk: Omit<Desk, 'lock'>) {
  return (): null => lookUp(desk, { action: 'see-work-list', need: {} }, () => null);
}

/** The open duties as they are now: one read, nothing is written. */
export function makeOpenWorkList(desk: Omit<Desk, 'lock'> & { zones: Zones; triggers: Pick<Triggers, 'workbook'> }) {
  return (): WorkListView =>
    lookUp(desk, { action: 'see-work-list', need: { records: workNeed() } }, ({ snapshot, person, now }) => {
      const { keptValues, outbox } = snapshot.records;
      const { owner, beat } = triggerOwner(keptValues, desk.triggers);
      const isLate = haveStopped(beat, now.instant);
      const state = owner === '' ? 'never' : isLate ? 'stopped' : 'running';
      return {
        email: person.email,
        now,
        settings: snapshot.settings,
        duties: dutiesIn(snapshot, now, desk.zones),
        triggers: { state, lastRun: beat || null, owner },
        mailsInDoubt: person.roles.includes('administrator') ? outbox.filter(isInDoubt) : [],
      };
    });
}
