// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { DraftLine } from '../../../../src/entry/contract';
import { type DraftRemoval, useDraftRemoval } from '../../../../src/sidebar/order-form/effects/use-draft-removal';

const DRAFT: DraftLine = {
  id: 'D1',
  version: 2,
  customerName: '张建国',
  savedBy: 'clerk@factory.example',
  savedOn: '2026-11-24',
  savedAtTime: '10:12',
  itemCount: 1,
  missing: [],
};
const root = document.createElement('div');
let removal: DraftRemoval;
let discarded: DraftLine[];
let failure: string | null;

function Probe() {
  removal = useDraftRemoval(async (draft) => {
    discarded.push(draft);
    return failure;
  });
  return null;
}
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms).then(() => undefined));

beforeEach(() => {
  vi.useFakeTimers();
  discarded = [];
  failure = null;
  return act(() => render(<Probe />, root));
});
afterEach(() => {
  render(null, root);
  vi.useRealTimers();
});

it('deletes a draft only after a moment to think again', async () => {
  await act(() => removal.remove(DRAFT));
  expect(removal.leaving.has('D1')).toBe(true);
  await pass(5_000);
  expect(discarded).toEqual([]);
  await pass(2_000);
  expect(discarded).toEqual([DRAFT]);
  expect(removal.leaving.size).toBe(0);
});

it('keeps a draft that is had back in time', async () => {
  await act(() => removal.remove(DRAFT));
  await act(() => removal.keep('D1'));
  await pass(20_000);
  expect(discarded).toEqual([]);
  expect(removal.leaving.size).toBe(0);
});

it('says why a draft could not be deleted', async () => {
  failure = '这张草稿已被登记或删除。';
  await act(() => removal.remove(DRAFT));
  await pass(7_000);
  expect(removal.failure).toBe(failure);
});
