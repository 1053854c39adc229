// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type FromPanel, panelChannel, type ToPanel } from '../../../host/browser/panel/panel-messages';

type Runner = {
  withSuccessHandler: (handler: unknown) => Runner;
  withFailureHandler: (handler: unknown) => Runner;
  withUserObject: (value: unknown) => Runner;
} & Record<string, (...args: unknown[]) => unknown>;

const sent: FromPanel[] = [];
const google = async () => {
  await import('../../../host/browser/panel/script-run');
  return (window as unknown as { google: { script: { run: Runner; host: Record<string, (size?: number) => void> } } })
    .google.script;
};
const answer = (reply: Partial<ToPanel>) =>
  window.dispatchEvent(
    new MessageEvent('message', { data: { channel: panelChannel, ...reply }, source: window.parent as never }),
  );
const lastCall = () => sent.at(-1) as FromPanel & { kind: 'call' };

beforeEach(() => {
  sent.length = 0;
  window.parent.postMessage = ((message: FromPanel) => sent.push(message)) as never;
});

describe('google.script.run in a sidebar', () => {
  it('calls a function of the script and hands its value to the success handler, with the user object', async () => {
    const { run } = await google();
    const success = vi.fn();
    expect(run.withSuccessHandler(success).withUserObject('u').readOrder?.({ key: '2026-03-0001' })).toBeUndefined();
    expect(lastCall()).toMatchObject({ kind: 'call', functionName: 'readOrder', args: [{ key: '2026-03-0001' }] });
    answer({ id: lastCall().id, ok: true, value: { ok: true } });
    expect(success).toHaveBeenCalledExactlyOnceWith({ ok: true }, 'u');
  });

  it('hands an Error to the failure handler', async () => {
    const { run } = await google();
    const failure = vi.fn();
    run.withFailureHandler(failure).withUserObject(7).fail?.();
    answer({ id: lastCall().id, ok: false, error: { name: 'TypeError', message: '坏了' } });
    const [error, userObject] = failure.mock.calls[0] ?? [];
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'TypeError', message: '坏了' });
    expect(userObject).toBe(7);
  });

  it('needs no handlers; an unhandled failure stands in the console', async () => {
    const { run } = await google();
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    run.fail?.();
    answer({ id: lastCall().id, ok: false, error: { name: 'Error', message: '坏了' } });
    expect(log).toHaveBeenCalledWith('Uncaught Error at fail: 坏了');
    log.mockRestore();
  });

  it('keeps handlers with the runner they were given to', async () => {
    const { run } = await google();
    const [one, two] = [vi.fn(), vi.fn()];
    const first = run.withSuccessHandler(one);
    run.withSuccessHandler(two).b?.();
    const b = lastCall().id;
    first.a?.();
    answer({ id: lastCall().id, ok: true, value: 'a' });
    answer({ id: b, ok: true, value: 'b' });
    expect(one).toHaveBeenCalledExactlyOnceWith('a', undefined);
    expect(two).toHaveBeenCalledExactlyOnceWith('b', undefined);
  });

  it('takes an answer once, and only from the page', async () => {
    const { run } = await google();
    const success = vi.fn();
    run.withSuccessHandler(success).a?.();
    const { id } = lastCall();
    const forged = { channel: panelChannel, id, ok: true, value: 'forged' };
    window.dispatchEvent(new MessageEvent('message', { data: forged, source: null }));
    expect(success).not.toHaveBeenCalled();
    answer({ id, ok: true, value: 1 });
    answer({ id, ok: true, value: 2 });
    expect(success).toHaveBeenCalledExactlyOnceWith(1, undefined);
  });

  it('rejects a date before anything is sent', async () => {
    const { run } = await google();
    expect(() => run.registerOrder?.(new Date())).toThrow(TypeError);
    expect(sent).toEqual([]);
  });

  it('reads the fields of a form', async () => {
    const { run } = await google();
    document.body.innerHTML =
      '<form><input name="a" value="1"><input name="b" value="2"><input name="b" value="3"></form>';
    run.save?.(document.querySelector('form'));
    expect(lastCall().args).toEqual([{ a: '1', b: ['2', '3'] }]);
  });

  it('closes and resizes its dialog through google.script.host', async () => {
    const { host } = await google();
    host.setHeight?.(300);
    host.close?.();
    expect(sent).toMatchObject([{ kind: 'resize', height: 300 }, { kind: 'close' }]);
  });
});
