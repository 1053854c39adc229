import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SaveOutcome, SaveRequest } from '../../../../src/entry/contract';
import { makeSaver } from '../../../../src/sidebar/order-form/effects/saver';
import type { FormAction } from '../../../../src/sidebar/order-form/state/action';
import type { OrderFormState } from '../../../../src/sidebar/order-form/state/form-state';
import { reduce } from '../../../../src/sidebar/order-form/state/reduce';
import { makeServerClient } from '../../../../src/sidebar/server/client';
import { formAfter, headerEdit } from '../state/form-of';

/** What becomes of one call on its way to the server and back. */
type Fate = 'fine' | 'lost before' | 'lost after' | 'busy' | 'refused' | 'crashed after' | 'arrives later too';

/** A desk that carries a key out once and answers it the same again, however its calls fare. */
function deskWith(fates: Fate[]) {
  const outcomes = new Map<string, SaveOutcome>();
  const registered: SaveRequest[] = [];
  const late: SaveRequest[] = [];
  const carryOut = (request: SaveRequest): SaveOutcome => {
    const before = outcomes.get(request.requestKey);
    if (before) return before;
    registered.push(request);
    const outcome: SaveOutcome = { kind: 'registered', customerName: `${registered.length}`, orders: [] };
    outcomes.set(request.requestKey, outcome);
    return outcome;
  };
  const refusal = (code: string) => ({ ok: false, code, message: code, details: { problems: [], reference: '' } });
  const server = makeServerClient(
    async (_, sent) => {
      const request = sent as SaveRequest;
      switch (fates.shift() ?? 'fine') {
        case 'lost before':
          throw new Error('lost');
        case 'lost after':
          carryOut(request);
          throw new Error('lost');
        case 'busy':
          return refusal('busy');
        case 'refused':
          return outcomes.has(request.requestKey)
            ? { ok: true, value: outcomes.get(request.requestKey) }
            : refusal('invalid');
        case 'crashed after':
          carryOut(request);
          return refusal('crash');
        case 'arrives later too':
          late.push(request);
          throw new Error('lost');
        case 'fine':
          return { ok: true, value: carryOut(request) };
      }
    },
    async () => undefined,
  );
  return { server, registered, deliverLate: () => late.splice(0).forEach(carryOut) };
}

type Step = 'save' | 'save twice at once' | 'edit' | 'send again' | 'back to editing' | 'late call arrives';

/** Runs what a clerk does with a form; stops when the order is registered. */
async function run(fates: Fate[], steps: readonly Step[]) {
  const desk = deskWith([...fates]);
  let state: OrderFormState = formAfter([headerEdit({ note: 'as it was' })]);
  let keys = 0;
  const dispatch = (action: FormAction) => {
    state = reduce(state, action);
  };
  const saver = makeSaver({ server: desk.server, state: () => state, dispatch, newKey: () => `key-${++keys}` });
  for (const [n, step] of steps.entries()) {
    if (state.saving.kind === 'registered') break;
    if (step === 'edit') dispatch(headerEdit({ note: `changed ${n}` }));
    if (step === 'send again') await saver.sendAgain();
    if (step === 'late call arrives') desk.deliverLate();
    if (step === 'back to editing' && state.saving.kind === 'in-doubt') dispatch({ type: 'editing-resumed' });
    if (step === 'save' && state.saving.kind !== 'in-doubt') await saver.save('register');
    if (step === 'save twice at once' && state.saving.kind !== 'in-doubt') {
      await Promise.all([saver.save('register'), saver.save('register')]);
    }
  }
  desk.deliverLate();
  return { state, registered: desk.registered };
}

const anyFates = fc.array(
  fc.constantFrom<Fate[]>('fine', 'lost before', 'lost after', 'busy', 'refused', 'crashed after', 'arrives later too'),
  { maxLength: 10 },
);
const anySteps = fc.array(
  fc.constantFrom<Step[]>('save', 'save twice at once', 'edit', 'send again', 'back to editing', 'late call arrives'),
  { maxLength: 12 },
);

describe('saving against a server that fails in every way', () => {
  it('registers one order at most, whatever is lost, refused, late or clicked twice', async () => {
    await fc.assert(
      fc.asyncProperty(anyFates, anySteps, async (fates, steps) => {
        const { registered } = await run(fates, steps);
        expect(registered.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 400 },
    );
  });

  it('shows as registered what the form holds, or says that it may differ', async () => {
    await fc.assert(
      fc.asyncProperty(anyFates, anySteps, async (fates, steps) => {
        // A refused attempt that arrives later than the answer to its repetition is beyond what a form can know.
        const knowable = fates.map((fate) => (fate === 'arrives later too' ? 'lost before' : fate));
        const { state, registered } = await run(knowable, steps);
        if (state.saving.kind !== 'registered' || state.saving.mayDiffer) return;
        expect(registered[0]?.entry.note).toBe(state.header.note);
      }),
      { numRuns: 400 },
    );
  });

  it('reaches the registered order by sending again, as soon as the server answers', async () => {
    const { state, registered } = await run(['lost after', 'busy'], ['save', 'send again']);
    expect(state.saving).toMatchObject({ kind: 'registered', mayDiffer: false });
    expect(registered).toHaveLength(1);
  });

  it('sends one request for two clicks in the same instant', async () => {
    const { registered } = await run([], ['save twice at once']);
    expect(registered).toHaveLength(1);
  });
});
