import { beforeAll, describe, expect, it } from 'vitest';
import { forEachInterleaving } from '../../support/interleaving';
import { type Action, actionsOf, NAMES } from './actions';
import { type BusyFactory, busyFactory, deskOf } from './busy-factory';
import { contentsOf } from './contents';

let factory: BusyFactory;
let actions: Action[];
beforeAll(() => {
  factory = busyFactory();
  actions = actionsOf(factory);
});

/** Each action meets another, far from it in the table. Those on one order stand in `interleavings.test.ts`. */
const FAR = 17;
const PAIRS = NAMES.map((first, place) => [first, NAMES[(place + FAR) % NAMES.length] ?? ''] as const);

function actionOf(name: string): Action {
  const found = actions.find((each) => each.name === name);
  if (!found) throw new Error(`${name} is no action`);
  return found;
}

/** What the workbook holds once these were carried out one after the other. */
function inTurn(...all: Action[]): string {
  const desk = deskOf(factory);
  for (const action of all) action.act(desk);
  return contentsOf(desk);
}

describe('two actions at once leave what one after the other would leave, or one of them is refused and writes nothing', () => {
  it.each(PAIRS)('%s and %s', (firstName, secondName) => {
    const [first, second] = [actionOf(firstName), actionOf(secondName)];
    const bothWays = [inTurn(first, second), inTurn(second, first)];
    const alone = { first: inTurn(first), second: inTurn(second) };
    forEachInterleaving(
      () => deskOf(factory),
      first.act,
      second.act,
      (desk, outcomes) => {
        const done = {
          first: outcomes.first.ok && outcomes.first.value.ok,
          second: outcomes.second.ok && outcomes.second.value.ok,
        };
        expect(done.first || done.second).toBe(true);
        const left = contentsOf(desk);
        if (done.first && done.second) expect(bothWays).toContain(left);
        else expect(left).toBe(done.first ? alone.first : alone.second);
      },
      ({ service }) => service === 'Sheets',
    );
  });
});
