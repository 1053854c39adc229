import { createContext, Script } from 'node:vm';
import type { EncodedFailure } from '../service-failure';

/**
 * The global scope of one run: what the JavaScript engine itself has, and nothing of Node. What services answer is
 * made inside it, so that `instanceof Array` and `instanceof Error` hold in scripts as they do on Google.
 */
export type Realm = {
  /** The properties of the global object beyond the language's own; declarations of the script appear here. */
  readonly globals: Record<string, unknown>;
  evaluate(script: Script, options?: { timeoutMs?: number }): unknown;
  parseJson(text: string): unknown;
  /** A copy of JSON-like data, made of the realm's arrays and objects. */
  adopt(value: unknown): unknown;
  makeError(failure: EncodedFailure): Error;
  makeDate(ms: number): Date;
};

type Makers = Pick<Realm, 'parseJson' | 'makeError' | 'makeDate'>;

/**
 * Runs inside the realm: the clock behind `Date` is the host's, and the makers are the realm's own functions. Errors
 * of services have a name of their own, which `toString` shows: `Exception: …`.
 */
const prelude = new Script(
  `(function (nowMs) {
    const RealDate = Date;
    function HostDate(...parts) {
      if (!new.target) return new RealDate(nowMs()).toString();
      return Reflect.construct(RealDate, parts.length === 0 ? [nowMs()] : parts, new.target);
    }
    Object.defineProperty(HostDate, 'name', { value: 'Date' });
    Object.defineProperty(HostDate, 'length', { value: 7 });
    Object.defineProperty(HostDate, 'prototype', { value: RealDate.prototype, writable: false });
    for (const name of ['parse', 'UTC']) {
      Object.defineProperty(HostDate, name, Object.getOwnPropertyDescriptor(RealDate, name));
    }
    Object.defineProperty(HostDate, 'now', { value: () => nowMs(), writable: true, configurable: true });
    Object.defineProperty(RealDate.prototype, 'constructor', { value: HostDate, writable: true, configurable: true });
    Object.defineProperty(globalThis, 'Date', { value: HostDate, writable: true, configurable: true });
    delete globalThis.console;
    const { parse } = JSON;
    return {
      parseJson: (text) => parse(text),
      makeDate: (ms) => new RealDate(ms),
      makeError(failure) {
        const error = new Error(failure.message);
        Object.defineProperty(error, 'name', { value: failure.name, writable: true, configurable: true });
        if (failure.details) error.details = failure.details;
        return error;
      },
    };
  })`,
  { filename: 'realm' },
);

/** @param nowMs the host's clock, in milliseconds */
export function createRealm(nowMs: () => number): Realm {
  const globals: Record<string, unknown> = {};
  const context = createContext(globals);
  const makers = (prelude.runInContext(context) as (nowMs: () => number) => Makers)(nowMs);
  return {
    globals,
    evaluate: (script, { timeoutMs } = {}) =>
      timeoutMs === undefined ? script.runInContext(context) : script.runInContext(context, { timeout: timeoutMs }),
    parseJson: makers.parseJson,
    adopt: (value) => makers.parseJson(JSON.stringify(value)),
    makeDate: makers.makeDate,
    makeError: ({ details, ...failure }) =>
      makers.makeError(details ? { ...failure, details: adoptDetails(makers, details) } : failure),
  };
}

function adoptDetails(makers: Makers, details: NonNullable<EncodedFailure['details']>) {
  return makers.parseJson(JSON.stringify(details)) as NonNullable<EncodedFailure['details']>;
}
