import { createContext, Script } from 'node:vm';
import type { EncodedFailure } from '../service-failure';
import { scriptDate } from './script-date';

/**
 * The global scope of one run: what the JavaScript engine itself has, and nothing of Node. What services answer is
 * made of its objects, so that `instanceof Array` and `instanceof Error` hold in scripts as they do on Google.
 */
export type Realm = {
  /** The properties of the global object beyond the language's own; declarations of the script appear here. */
  readonly globals: Record<string, unknown>;
  evaluate(script: Script, options?: { timeoutMs?: number }): unknown;
  parseJson(text: string): unknown;
  /** A copy of JSON-like data, made of the realm's arrays and objects. */
  adopt(value: unknown): unknown;
  /** An error whose name, as in `Exception: …`, is that of the service's exception. */
  makeError(failure: EncodedFailure): Error;
  makeDate(ms: number): Date;
};

type Intrinsics = { Date: DateConstructor; Error: ErrorConstructor; JSON: JSON };

const takeIntrinsics = new Script('delete globalThis.console; ({ Date, Error, JSON })', { filename: 'realm' });

/**
 * @param options.nowMs the host's clock, in milliseconds
 * @param options.timeZone the script's time zone, which is its local time
 */
export function createRealm(options: { nowMs: () => number; timeZone: string }): Realm {
  const globals: Record<string, unknown> = {};
  const context = createContext(globals);
  const intrinsics = takeIntrinsics.runInContext(context) as Intrinsics;
  const { Date: RealDate, Error: RealError } = intrinsics;
  const parseJson = intrinsics.JSON.parse;
  const value = scriptDate(RealDate, options.nowMs, options.timeZone);
  Object.defineProperty(globals, 'Date', { value, writable: true, configurable: true });
  return {
    globals,
    evaluate: (script, { timeoutMs } = {}) =>
      timeoutMs === undefined ? script.runInContext(context) : script.runInContext(context, { timeout: timeoutMs }),
    parseJson: (text) => parseJson(text),
    adopt: (data) => parseJson(JSON.stringify(data)),
    makeDate: (ms) => new RealDate(ms),
    makeError({ name, message, details }) {
      const error = new RealError(message);
      Object.defineProperty(error, 'name', { value: name, writable: true, configurable: true });
      return details ? Object.assign(error, { details: parseJson(JSON.stringify(details)) as unknown }) : error;
    },
  };
}
