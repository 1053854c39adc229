import fc from 'fast-check';
import { expect, it } from 'vitest';
import { memoryDesk } from '../../support/memory-desk';
import { deskSettings } from '../../support/order-in-life';
import { anyCommand, type DeskCommand, type RealDesk } from './commands';
import { EditedOrderBook } from './edited-order-book';
import { amountOf, type DeskModel, piecesOf } from './order-model';

const RUNS = Number(process.env.MODEL_RUNS ?? 1_000);
const STEPS = 60;
/** Another one each time, so that every run of the suite tries something else; a failure prints it. */
const seed = Number(process.env.MODEL_SEED ?? Date.now() % 2_147_483_647);

function freshDesk(): { model: DeskModel; real: RealDesk } {
  const desk = memoryDesk({ on: '2026-11-24', time: '15:00' });
  return { model: { orders: [] }, real: { ...desk, book: new EditedOrderBook(deskSettings()), requests: 0 } };
}

/** The same after every command: what the book holds is what the model noted, and the log only grew. */
function agreeing(command: DeskCommand): DeskCommand {
  return {
    check: (model) => command.check(model),
    run(model, desk) {
      const logged = [...desk.book.kept.audit];
      command.run(model, desk);
      expect(desk.book.kept.audit.slice(0, logged.length)).toEqual(logged);
      const told = ({
        key,
        status,
        note,
        revision,
        quantity,
        amountFen,
        items,
      }: RealDesk['book']['orders'][number]) => ({
        ...{ key, status, note, revision, quantity, amountFen },
        amounts: items.reduce((sum, item) => sum + item.amountFen, 0),
      });
      const noted = model.orders.map((order) => ({
        ...{ key: order.key, status: order.status, note: order.note, revision: order.revision },
        ...{ quantity: piecesOf(order.quantities), amountFen: amountOf(order), amounts: amountOf(order) },
      }));
      expect(desk.book.orders.map(told)).toEqual(noted);
    },
    toString: () => command.toString(),
  };
}

it(`keeps what a plain bookkeeper notes, through ${RUNS} × ${STEPS} steps, notices and hand edits (F1, E2, M2)`, () => {
  console.log(`model-based run of the desk: MODEL_SEED=${seed}`);
  const commands = fc.array(anyCommand.map(agreeing), { minLength: STEPS, maxLength: STEPS });
  fc.assert(
    fc.property(commands, (steps) => fc.modelRun(freshDesk, steps)),
    { numRuns: RUNS, seed },
  );
}, 600_000);
