import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServiceCall } from '../../../host/apps-script/script-host';
import { type FaultOptions, forEachFault } from '../../support/faults';
import { type Action, actionsOf, EFFECTS, NAMES } from './actions';
import { type BusyFactory, busyFactory, deskOf } from './busy-factory';
import { contentsOf } from './contents';

let factory: BusyFactory;
let actions: Action[];
let before: string;
beforeAll(() => {
  factory = busyFactory();
  actions = actionsOf(factory);
  before = contentsOf(deskOf(factory));
});

it('every callable that writes is among the actions', () => {
  const writing = Object.entries(EFFECTS).filter(([, effect]) => effect === 'writes');
  expect(new Set(actions.map(({ callable }) => callable))).toEqual(new Set(writing.map(([name]) => name)));
  expect(actions.map(({ name }) => name)).toEqual(NAMES);
});

/**
 * Calls without an effect: where they fail before it or after it is one to the script, and a run that ends there
 * ends as at the next call that has one.
 */
const READS = /\.(get|is|newBlob|formatDate|computeDigest|parse|tryLock$|hasLock)/i;

const tried = { reads: 0, effects: 0 };

describe('whatever service call fails, before or after its effect, the workbook is as before or as after; with a retry as after', () => {
  it.each(NAMES)('%s', (name) => {
    const action = actions.find((each) => each.name === name);
    if (!action) throw new Error(`${name} is no action`);
    const faultless = deskOf(factory);
    expect(action.act(faultless)).toMatchObject({ ok: true });
    const after = contentsOf(faultless);
    const tryEach = (options: FaultOptions) =>
      forEachFault(
        () => deskOf(factory),
        action.act,
        (desk) => {
          expect([before, after]).toContain(contentsOf(desk));
          expect(action.act(desk)).toMatchObject({ ok: true });
          expect(contentsOf(desk)).toBe(after);
        },
        options,
      );
    const reads = (call: ServiceCall) => READS.test(`${call.service}.${call.method}`);
    tried.reads += tryEach({ kinds: ['throws'], whens: ['before'], only: reads });
    tried.effects += tryEach({ only: (call) => !reads(call) });
  });

  afterAll(() => console.log(`${tried.reads} calls without effect and ${tried.effects} with one failed.`));
});
