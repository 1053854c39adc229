import type { PageCalls, PageError, PageMethod, ServerEvents, ServerMessage } from '../../server/page/protocol';

export type LinkState = 'connecting' | 'open' | 'lost';

/** A call that the server refused or that could not reach it; `code` is Google's status or one of the link's own. */
export class CallRefused extends Error {
  readonly code: string;

  constructor({ message, code }: PageError) {
    super(message);
    this.name = 'CallRefused';
    this.code = code;
  }
}

type Waiting = { resolve: (result: unknown) => void; reject: (error: CallRefused) => void };
type Listener = (data: never) => void;

const firstRetryMs = 300;
const slowestRetryMs = 3000;

/** The page's one connection: calls that are answered, events that come by themselves, and reconnecting. */
export class ServerLink {
  private socket: WebSocket | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly stateListeners = new Set<(state: LinkState) => void>();
  private lastId = 0;
  private retryMs = firstRetryMs;
  state: LinkState = 'connecting';

  private readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  connect(): void {
    const socket = new WebSocket(this.url);
    this.socket = socket;
    socket.onopen = () => {
      this.retryMs = firstRetryMs;
      this.become('open');
    };
    socket.onmessage = ({ data }) => this.receive(JSON.parse(String(data)) as ServerMessage);
    socket.onclose = () => {
      if (this.socket !== socket) return;
      this.become('lost');
      for (const { reject } of this.waiting.values()) reject(notReached());
      this.waiting.clear();
      setTimeout(() => this.connect(), this.retryMs);
      this.retryMs = Math.min(slowestRetryMs, this.retryMs * 2);
    };
  }

  /** @throws CallRefused (rejects) where the server answers with an error or is out of reach */
  call<M extends PageMethod>(method: M, params: PageCalls[M]['params']): Promise<PageCalls[M]['result']> {
    const { socket } = this;
    if (this.state !== 'open' || !socket) return Promise.reject(notReached());
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
  }

  on<E extends keyof ServerEvents>(event: E, listener: (data: ServerEvents[E]) => void): void {
    const listeners = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, listeners.add(listener as Listener));
  }

  onState(listener: (state: LinkState) => void): void {
    this.stateListeners.add(listener);
  }

  private become(state: LinkState) {
    this.state = state;
    for (const listener of this.stateListeners) listener(state);
  }

  private receive(message: ServerMessage) {
    if ('event' in message) {
      for (const listener of this.listeners.get(message.event) ?? []) listener(message.data as never);
      return;
    }
    const call = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.ok) call?.resolve(message.result);
    else call?.reject(new CallRefused(message.error));
  }
}

function notReached(): CallRefused {
  return new CallRefused({ code: 'UNREACHABLE', message: 'The server cannot be reached.' });
}
