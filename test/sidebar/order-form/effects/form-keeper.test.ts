import { describe, expect, it } from 'vitest';
import { makeFormKeeper } from '../../../../src/sidebar/order-form/effects/form-keeper';
import type { ServerClient } from '../../../../src/sidebar/server/client';

/** A server whose calls end only when they are told to. */
function slowServer() {
  const texts: (string | null)[] = [];
  const ends: (() => void)[] = [];
  const call = ((_: string, { text }: { text: string | null }) => {
    texts.push(text);
    return new Promise((resolve, reject) => {
      ends.push(() => (text === 'fails' ? reject(new Error('lost')) : resolve({ kept: true })));
    });
  }) as unknown as ServerClient['call'];
  const endNext = async () => {
    ends.shift()?.();
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { server: { call }, texts, endNext };
}

describe('keeping what was typed', () => {
  it('sends one text at a time and then only the latest, so that none overtakes another', async () => {
    const { server, texts, endNext } = slowServer();
    const keeper = makeFormKeeper(server);
    for (const text of ['a', 'ab', 'abc', null]) keeper.keep(text);
    expect(texts).toEqual(['a']);
    await endNext();
    expect(texts).toEqual(['a', null]);
    await endNext();
    expect(texts).toEqual(['a', null]);
  });

  it('does not send what the server holds already', () => {
    const { server, texts } = slowServer();
    const keeper = makeFormKeeper(server);
    keeper.keep(null);
    keeper.holds('as it was');
    keeper.keep('as it was');
    expect(texts).toEqual([]);
  });

  it('sends a text again with the next chance where it was lost', async () => {
    const { server, texts, endNext } = slowServer();
    const keeper = makeFormKeeper(server);
    keeper.keep('fails');
    await endNext();
    keeper.keep('fails');
    expect(texts).toEqual(['fails', 'fails']);
  });
});
