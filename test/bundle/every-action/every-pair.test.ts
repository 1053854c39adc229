import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScriptHost, ServiceCall } from '../../../host/apps-script/script-host';
import type { Answer } from '../../../src/entry/contract';
import { outcomeOf } from '../../support/faults';
import { nestAtCall } from '../../support/interleaving';
import { type Action, actionsOf, NAMES } from './actions';
import { type BusyFactory, busyFactory, deskOf } from './busy-factory';
import { contentsOf } from './contents';

let factory: BusyFactory;
let actions: Action[];
/** All runs share its scope: the bundle keeps nothing between runs, and code that ran before runs several times as fast. */
let scopeOf: ScriptHost;
beforeAll(() => {
  factory = busyFactory();
  actions = actionsOf(factory);
  scopeOf = deskOf(factory).host;
});

/** A moment of an action: before or after one of its Sheets calls. */
interface Meeting {
  index: number;
  when: 'before' | 'after';
  /** Does the action hold the document lock then? */
  isLocked: boolean;
}

const toSheets = ({ service }: ServiceCall) => service === 'Sheets';
const tried = { refused: 0, together: 0 };

/** Every moment at which the action speaks with the workbook. */
function meetingsOf(action: Action): Meeting[] {
  const desk = deskOf(factory, scopeOf);
  const meetings: Meeting[] = [];
  let locks = 0;
  let index = 0;
  desk.kernel.intercept((call, proceed) => {
    const meet = (when: Meeting['when']) => meetings.push({ index, when, isLocked: locks > 0 });
    if (toSheets(call)) meet('before');
    const answer = proceed();
    if (call.service === 'Lock') locks += call.method === 'releaseLock' ? -1 : answer === true ? 1 : 0;
    if (toSheets(call)) {
      meet('after');
      index += 1;
    }
    return answer;
  });
  action.act(desk);
  return meetings;
}

/** What the workbook holds once these were carried out one after the other. */
function inTurn(...all: Action[]): string {
  const name = all.map((each) => each.name).join(', then ');
  const known = left.get(name);
  if (known !== undefined) return known;
  const desk = deskOf(factory, scopeOf);
  for (const action of all) action.act(desk);
  const contents = contentsOf(desk);
  left.set(name, contents);
  return contents;
}
const left = new Map<string, string>();

/** All of them, one after the other, in the middle of one. @returns what each was answered, and what was left */
function inTheMiddle(outer: Action, meeting: Meeting, inner: readonly Action[]) {
  const desk = deskOf(factory, scopeOf);
  const nested = nestAtCall(desk, { ...meeting, only: toSheets }, () =>
    inner.map((action) => ({ action, outcome: outcomeOf(() => action.act(desk)) })),
  );
  const outcome = outcomeOf(() => outer.act(desk));
  nested.remove();
  return { outcome, answers: nested.happened().outcome ?? [], contents: contentsOf(desk) };
}

const isDone = (outcome: ReturnType<typeof outcomeOf<Answer<unknown>>>) => outcome.ok && outcome.value.ok;

/** While an action holds the lock, whoever comes is told so in words and writes nothing: so all of them can come to the same run. */
function meetUnderLock(outer: Action, meeting: Meeting): void {
  const { outcome, answers, contents } = inTheMiddle(outer, meeting, actions);
  const through = answers.filter((each) => isDone(each.outcome)).map(({ action }) => action.name);
  expect(through).toEqual([]);
  for (const { action, outcome: refused } of answers) {
    expect(refused, action.name).toMatchObject({ ok: true, value: { ok: false, code: 'busy' } });
    tried.refused += 1;
  }
  expect(answers.length).toBe(actions.length);
  expect(isDone(outcome)).toBe(true);
  expect(contents).toBe(inTurn(outer));
}

/** Where no lock is held both may be carried out: as one after the other, or one is refused and wrote nothing. */
function meetFreely(outer: Action, meeting: Meeting, inner: Action): void {
  const { outcome, answers, contents } = inTheMiddle(outer, meeting, [inner]);
  const done = { outer: isDone(outcome), inner: answers.some((each) => isDone(each.outcome)) };
  tried.together += 1;
  expect(done.outer || done.inner).toBe(true);
  if (done.outer && done.inner) expect([inTurn(inner, outer), inTurn(outer, inner)]).toContain(contents);
  else expect(contents).toBe(inTurn(done.outer ? outer : inner));
}

describe('two actions at once leave what one after the other would leave, or one of them is refused in words and writes nothing', () => {
  it.each(NAMES)('%s, in the middle of which each action comes', (name) => {
    const outer = actions.find((each) => each.name === name);
    if (!outer) throw new Error(`${name} is no action`);
    const meetings = meetingsOf(outer);
    expect(meetings.length).toBeGreaterThan(0);
    for (const meeting of meetings) {
      if (meeting.isLocked) meetUnderLock(outer, meeting);
      else for (const inner of actions) meetFreely(outer, meeting, inner);
    }
  });

  afterAll(() => console.log(`${tried.refused} met a lock, ${tried.together} came where none was held.`));
});
