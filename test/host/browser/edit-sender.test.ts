import { describe, expect, it, vi } from 'vitest';
import { CallRefused, type ServerLink } from '../../../host/browser/connection/server-link';
import { EditSender } from '../../../host/browser/grid/edit-sender';
import type { EditStep } from '../../../host/server/page/protocol';

const typed = (value: string): EditStep => ({
  kind: 'values',
  sheetId: 7,
  startRow: 1,
  startColumn: 0,
  values: [[value]],
});
const asked = (name: string): EditStep => ({ kind: 'requests', requests: [{ [name]: {} }] });

function sender(call: (method: string, params: unknown) => Promise<unknown>, mayEdit = true) {
  const hooks = { mayEdit: vi.fn(async () => mayEdit), takeBack: vi.fn(), refused: vi.fn(), settled: vi.fn() };
  return { sender: new EditSender({ call } as unknown as ServerLink, hooks), hooks };
}
const settled = (hooks: { settled: ReturnType<typeof vi.fn> }) =>
  vi.waitFor(() => expect(hooks.settled).toHaveBeenCalled());

describe('sending edits', () => {
  it('sends the steps of one action together, and another action after it', async () => {
    const call = vi.fn(async () => ({}));
    const { sender: edits, hooks } = sender(call);
    edits.add([typed('a')]);
    edits.add([asked('x')]);
    edits.add([asked('y')]);
    expect(edits.isBusy).toBe(true);
    await Promise.resolve();
    edits.add([typed('b')]);
    await settled(hooks);
    expect(call.mock.calls).toEqual([
      ['edit', { steps: [typed('a'), { kind: 'requests', requests: [{ x: {} }, { y: {} }] }] }],
      ['edit', { steps: [typed('b')] }],
    ]);
    expect(edits.isBusy).toBe(false);
  });

  it('takes an edit back that the person thought better of', async () => {
    const call = vi.fn(async () => ({}));
    const { sender: edits, hooks } = sender(call, false);
    edits.add([typed('a')]);
    await settled(hooks);
    expect(call).not.toHaveBeenCalled();
    expect(hooks.takeBack).toHaveBeenCalledOnce();
    expect(hooks.refused).not.toHaveBeenCalled();
  });

  it('takes an edit back that the server refuses, says why, and goes on with the next', async () => {
    const refusal = new CallRefused({ code: 'INVALID_ARGUMENT', message: '受保护' });
    const call = vi.fn(async () => ({})).mockRejectedValueOnce(refusal);
    const { sender: edits, hooks } = sender(call);
    edits.add([typed('a')]);
    await Promise.resolve();
    edits.add([typed('b')]);
    await settled(hooks);
    expect(hooks.refused).toHaveBeenCalledExactlyOnceWith(refusal, expect.anything());
    expect(hooks.takeBack).toHaveBeenCalledOnce();
    expect(call).toHaveBeenCalledTimes(2);
  });

  it('does not mix up the requests of two actions', async () => {
    const first = asked('x');
    const { sender: edits, hooks } = sender(async () => ({}));
    edits.add([first, asked('y')]);
    await settled(hooks);
    expect(first).toEqual(asked('x'));
  });
});
