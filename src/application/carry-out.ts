import { Refusal } from '../domain/problem';
import { type Action, may, notAllowed } from '../domain/role/permission';
import type { Person } from '../domain/settings/settings';
import type { LocalMoment } from '../domain/time/local-time';
import { withAccounts, withAccountsNeed } from './money/keep-accounts';
import type { Clock, DeskLock, Identity } from './ports/office';
import type { ChangeSet, Need, OrderBook, Snapshot } from './ports/order-book';
import { withFigures, withFiguresNeeded } from './statistics/commit-figures';
import { withStock, withStockNeeded } from './stock/commit-stock';
import { withVolumes, withVolumesNeeded } from './volumes/commit-volumes';

/** What every use case works with. */
export interface Desk {
  book: OrderBook;
  lock: DeskLock;
  clock: Clock;
  identity: Identity;
}

/** What a decision is made from: the snapshot, who asks and when. */
export interface Hearing {
  snapshot: Snapshot;
  person: Person;
  now: LocalMoment;
}

/** What was decided. Without changes nothing is written, and asking again decides again. */
export interface Decision<Outcome> {
  outcome: Outcome;
  changes: Omit<ChangeSet, 'request'> | null;
}

/**
 * The one way to write: lock, one read, who asks, decide, one commit, which carries its effect on the statistics (J4). A request that was carried out before
 * answers what it answered then. `Outcome` must be plain JSON.
 * @throws Refusal `busy`, `forbidden`, `setup`, `unavailable`, or what `decide` throws: nothing was written.
 */
export function carryOut<Outcome>(
  desk: Desk,
  request: { action: Action; requestKey: string; need: Need },
  decide: (hearing: Hearing) => Decision<Outcome>,
): Outcome {
  const email = identified(desk.identity);
  return desk.lock.hold(() => {
    const key = `${request.action}:${email}:${request.requestKey}`;
    const now = desk.clock.now();
    const stocked = withStockNeeded(request.action, request.need, now);
    const need = withVolumesNeeded(request.action, withFiguresNeeded(withAccountsNeed(stocked), now));
    const snapshot = desk.book.read({ ...need, settings: true, request: key });
    const person = permitted(snapshot, email, request.action);
    if (snapshot.requestOutcome !== null) return JSON.parse(snapshot.requestOutcome) as Outcome;

    const { outcome, changes } = decide({ snapshot, person, now });
    if (changes) {
      const record = { key, outcome: JSON.stringify(outcome), at: now.instant, by: email };
      const moved = withStock(snapshot, changes, { by: email, at: now });
      const accounted = withVolumes(snapshot, withAccounts(moved, snapshot), now);
      desk.book.commit(snapshot, { ...withFigures(snapshot, accounted, now, need), request: record });
    }
    return outcome;
  });
}

/** The one way to look: one read, who asks, answer. Takes no lock. */
export function lookUp<Outcome>(
  desk: Omit<Desk, 'lock'>,
  request: { action: Action; need: Need },
  answer: (hearing: Hearing) => Outcome,
): Outcome {
  const email = identified(desk.identity);
  const snapshot = desk.book.read({ ...request.need, settings: true });
  const person = permitted(snapshot, email, request.action);
  return answer({ snapshot, person, now: desk.clock.now() });
}

/** The address of who asks. @throws Refusal `forbidden` where the platform does not tell it (M1) */
export function identified(identity: Identity): string {
  const email = identity.email();
  if (!email) throw new Refusal('forbidden', [{ code: 'no-identity', rule: 'M1' }]);
  return email;
}

function permitted(snapshot: Snapshot, email: string, action: Action): Person {
  const person = snapshot.settings.people.find((each) => each.email === email);
  if (!person || !may(person, action)) throw new Refusal('forbidden', [notAllowed(action)]);
  return person;
}
