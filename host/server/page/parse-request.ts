import type { PageMethod, PageRequest } from './protocol';

const methods: Record<PageMethod, true> = {
  open: true,
  outline: true,
  rows: true,
  charts: true,
  edit: true,
  people: true,
  sharing: true,
  share: true,
  run: true,
  select: true,
  answerUi: true,
  advanceClock: true,
};

/** A message of a page that is no call: the connection is not with our page's code. */
export class MalformedMessage extends Error {
  override readonly name = 'MalformedMessage';
}

/**
 * Reads a message of a page. Its parameters are checked by those who use them.
 * @throws MalformedMessage
 */
export function parseRequest(text: string): PageRequest {
  const message = parsed(text) as Partial<PageRequest> | null;
  const isCall =
    typeof message === 'object' &&
    message !== null &&
    Number.isSafeInteger(message.id) &&
    typeof message.method === 'string' &&
    Object.hasOwn(methods, message.method) &&
    typeof message.params === 'object' &&
    message.params !== null;
  if (!isCall) throw new MalformedMessage('This is no call of the page.');
  return message as PageRequest;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new MalformedMessage('This is no JSON.');
  }
}
