import { describe, expect, it } from 'vitest';
import { makeServerClient } from '../../../src/sidebar/server/client';
import { newRequestKey } from '../../../src/sidebar/server/request-key';
import type { Transport } from '../../../src/sidebar/server/script-run';
import { ServerError } from '../../../src/sidebar/server/server-error';

const REQUEST = { requestKey: 'key-of-one-intent', id: 'D1', version: 1 };
const VALUE = { id: 'D1' };
const LOST = Symbol('the call failed on its way');

function refusal(code: string, reference = '') {
  return { ok: false, code, message: `refused: ${code}`, details: { problems: [], reference } };
}

/** A client whose server answers with the given answers, one after the other; it keeps what was sent. */
function clientOf(...answers: unknown[]) {
  const sent: unknown[] = [];
  const transport: Transport = async (_, request) => {
    const answer = answers[sent.length];
    sent.push(request);
    if (answer === LOST) throw new Error('network');
    return answer;
  };
  const client = makeServerClient(transport, async () => undefined);
  const call = () => client.call('discardDraft', REQUEST);
  const failure = () =>
    call().then(
      () => {
        throw new Error('the call should have failed');
      },
      (error: unknown) => error as ServerError,
    );
  return { sent, call, failure };
}

describe('the server client', () => {
  it('brings the value of a good answer', async () => {
    const { sent, call } = clientOf({ ok: true, value: VALUE });
    expect(await call()).toEqual(VALUE);
    expect(sent).toEqual([REQUEST]);
  });

  it.each([
    ['was lost on its way', LOST],
    ['brought null, for its result could not be serialised', null],
    ['was answered busy', refusal('busy')],
    ['was answered unavailable', refusal('unavailable')],
  ])('sends the very same request once more where it %s', async (_, first) => {
    const { sent, call } = clientOf(first, { ok: true, value: VALUE });
    expect(await call()).toEqual(VALUE);
    expect(sent).toEqual([REQUEST, REQUEST]);
  });

  it('sends it no third time', async () => {
    const { sent, failure } = clientOf(LOST, LOST, { ok: true, value: VALUE });
    expect(await failure()).toMatchObject({ code: 'no-answer', mayBeDone: true });
    expect(sent).toHaveLength(2);
  });

  it.each(['invalid', 'forbidden', 'conflict', 'setup'])('does not repeat what was refused as %s', async (code) => {
    const { sent, failure } = clientOf(refusal(code));
    const error = await failure();
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ code, message: `refused: ${code}`, mayBeDone: false });
    expect(sent).toHaveLength(1);
  });

  it('hands on the reference of a crash, which may have happened after its effect', async () => {
    const { failure } = clientOf(refusal('crash', 'a1b2c3d4'));
    expect(await failure()).toMatchObject({ code: 'crash', reference: 'a1b2c3d4', mayBeDone: true });
  });

  it('stays in doubt where a lost attempt is followed by a refusal that knows nothing of it', async () => {
    expect(await clientOf(LOST, refusal('busy')).failure()).toMatchObject({ code: 'busy', mayBeDone: true });
    expect(await clientOf(LOST, refusal('unavailable')).failure()).toMatchObject({ mayBeDone: true });
  });

  it('is certain where a lost attempt is followed by a refusal that was decided under the key', async () => {
    expect(await clientOf(LOST, refusal('conflict')).failure()).toMatchObject({ code: 'conflict', mayBeDone: false });
  });

  it('knows that two attempts that were answered busy were not carried out', async () => {
    expect(await clientOf(refusal('busy'), refusal('busy')).failure()).toMatchObject({ mayBeDone: false });
  });
});

describe('a request key', () => {
  it('is of the shape that the server takes, and never the same', () => {
    const keys = Array.from({ length: 500 }, newRequestKey);
    for (const key of keys) expect(key).toMatch(/^[\w-]{8,80}$/);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
