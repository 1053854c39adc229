import fc from 'fast-check';
import { CONFIRMATION_WAYS, DELAY_CAUSES, newLife, type OrderLife } from '../../src/domain/life/order-life';
import { ORDER_STATUSES } from '../../src/domain/order/order';
import type { LocalMoment } from '../../src/domain/time/local-time';

/** What the parts of a life are made of. */
interface Parts {
  text: fc.Arbitrary<string>;
  moment: fc.Arbitrary<LocalMoment>;
  date: fc.Arbitrary<string>;
  fen: fc.Arbitrary<number>;
}

/** Any life that a row could hold, sensible or not. */
export function anyLife({ text, moment, date, fen }: Parts): fc.Arbitrary<OrderLife> {
  const act = { by: text, at: moment };
  const confirmation = fc.record({ ...act, how: fc.constantFrom(...CONFIRMATION_WAYS), confirmedBy: text });
  const hold = fc.record({ ...act, reason: text, formerStatus: fc.constantFrom(...ORDER_STATUSES) });
  const delay = fc.record({
    ...act,
    cause: fc.constantFrom(...DELAY_CAUSES),
    detail: text,
    responsible: text,
    formerOn: date,
    newOn: date,
    told: fc.option(fc.record({ ...act, toldBy: text })),
    lossFen: fc.option(fen),
  });
  return fc
    .record({
      confirmation: fc.option(confirmation),
      crossCheck: fc.option(fc.record({ ...act, revision: fc.nat(), promisedOn: date })),
      released: fc.option(fc.record(act)),
      productionStarted: fc.option(fc.record(act)),
      hold: fc.option(hold),
      delays: fc.array(delay, { maxLength: 2 }),
    })
    .map((parts) => ({ ...newLife(), ...parts }));
}
