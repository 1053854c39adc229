// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { OrderForm } from '../../../src/sidebar/order-form/views/order-form';
import type { ServerClient } from '../../../src/sidebar/server/client';
import { ServerError } from '../../../src/sidebar/server/server-error';

const root = () => document.getElementById('root') as HTMLElement;

function show(call: () => Promise<unknown>) {
  document.body.innerHTML = '<div id="root"></div>';
  const server = { call } as unknown as ServerClient;
  return act(() => render(<OrderForm server={server} />, root()));
}

afterEach(() => {
  render(null, root());
  vi.useRealTimers();
});

it('can be used at once while its data are on their way, and says when the server stays silent', async () => {
  vi.useFakeTimers();
  await show(() => new Promise(() => undefined));
  expect(document.activeElement?.id).toBe('field-customerId');
  expect(root().textContent).toContain('正在读取');
  await act(() => void vi.advanceTimersByTime(9_000));
  expect(root().textContent).not.toContain('10 秒没有回答');
  await act(() => void vi.advanceTimersByTime(2_000));
  expect(root().textContent).toContain('10 秒没有回答');
});

it('says why its data did not come, with the reference of a crash, and a way to try again', async () => {
  const crash = new ServerError({ code: 'crash', message: '程序出错了', reference: 'a1b2', mayBeDone: true });
  await show(() => Promise.reject(crash));
  await act(() => Promise.resolve());
  expect(root().querySelector('[role=alert]')?.textContent).toContain('程序出错了');
  expect(root().textContent).toContain('a1b2');
  expect(root().textContent).toContain('再试一次');
});
