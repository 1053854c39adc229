import { onMenuKey } from '../menu/menu-keys';
import { legalArguments } from './call-arguments';
import { rememberFocus } from './frame-focus';
import { type FromPanel, panelChannel, type ToPanel } from './panel-messages';

/**
 * `google.script.run` and `google.script.host` inside a sidebar or dialog. Calls go to the page by message, because
 * the frame has no origin of its own; see Google's "Class google.script.run (Client-side API)".
 */

type Handlers = {
  success?: (value: unknown, userObject: unknown) => void;
  failure?: (error: Error, userObject: unknown) => void;
  userObject?: unknown;
};

const waiting = new Map<number, Handlers & { functionName: string }>();
let lastId = 0;

function post(message: FromPanel extends infer M ? (M extends unknown ? Omit<M, 'channel'> : never) : never) {
  window.parent.postMessage({ channel: panelChannel, ...message }, '*');
}

/** Each `with…` gives a new runner: runners may be kept and used again. */
function runner(handlers: Handlers): unknown {
  const chain: Record<string, unknown> = {
    withSuccessHandler: (success: Handlers['success']) => runner({ ...handlers, ...optional('success', success) }),
    withFailureHandler: (failure: Handlers['failure']) => runner({ ...handlers, ...optional('failure', failure) }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  return new Proxy(chain, {
    get: (target, name) => {
      if (typeof name === 'symbol' || name in target) return target[name as string];
      return (...args: unknown[]) => {
        const id = ++lastId;
        const legal = legalArguments(args);
        waiting.set(id, { ...handlers, functionName: name });
        post({ kind: 'call', id, functionName: name, args: legal });
      };
    },
  });
}

function optional<K extends 'success' | 'failure'>(key: K, handler: Handlers[K]): Pick<Handlers, K> | object {
  return typeof handler === 'function' ? { [key]: handler } : {};
}

window.addEventListener('message', ({ source, data }: MessageEvent<ToPanel>) => {
  if (source !== window.parent || data?.channel !== panelChannel) return;
  const call = waiting.get(data.id);
  if (!call) return;
  waiting.delete(data.id);
  if (data.ok) {
    call.success?.(data.value, call.userObject);
    return;
  }
  const error = new Error(data.error.message);
  error.name = data.error.name;
  if (call.failure) call.failure(error, call.userObject);
  else console.error(`Uncaught ${error.name} at ${call.functionName}: ${error.message}`);
});

const host = {
  close: () => post({ kind: 'close' }),
  setHeight: (height: number) => post({ kind: 'resize', height }),
  setWidth: (width: number) => post({ kind: 'resize', width }),
  editor: { focus: () => post({ kind: 'focus-grid' }) },
  origin: '',
};

onMenuKey(() => post({ kind: 'focus-menu' }));
rememberFocus(window);

Object.defineProperty(window, 'google', { value: { script: { run: runner({}), host } }, configurable: true });
