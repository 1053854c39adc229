import type { ProjectFile, ScriptManifest } from '../contract';
import { type EncodedFailure, notOffered, ServiceFailure } from '../service-failure';
import type { ServiceAnswer, ServicePort } from '../service-port';
import type { Realm } from './realm';
import { matchArguments, mismatchMessage, type Signature } from './signature';

export type Members = Record<string, unknown>;

/** A name and the data behind an Apps Script object that a script holds. */
type Identity = { className: string; data: unknown };

/** Looked up by the language and by inspectors on any object: absent, instead of refused. */
const askedOfAnyObject = new Set(['then', 'toJSON', 'constructor', 'prototype', 'inspect', 'nodeType', 'length']);

/**
 * The script's side of the services in one run: makes the objects that scripts see and passes their calls to the
 * kernel. Every object refuses, by name, what the host lacks.
 */
export class ScriptSide {
  private readonly identities = new WeakMap<object, Identity>();

  constructor(
    readonly realm: Realm,
    readonly port: ServicePort,
    readonly project: { files: readonly ProjectFile[]; manifest: ScriptManifest },
  ) {}

  /** Calls the kernel. The answer is plain data of the realm; a failure is thrown as an error of the realm. */
  call(service: string, method: string, ...args: unknown[]): unknown {
    const answer = this.answerTo(JSON.stringify({ service, method, args }));
    if (!answer.ok) throw this.error(answer.failure);
    return answer.value;
  }

  private answerTo(requestText: string): ServiceAnswer {
    const { port, realm } = this;
    return port.callSharing?.(requestText) ?? (realm.parseJson(port.callText(requestText)) as ServiceAnswer);
  }

  /**
   * An object as scripts see it.
   * @param className how Google names its class, as in `SpreadsheetApp.Range`
   * @param data what `dataOf` answers for it
   */
  object(className: string, members: Members, data?: unknown): object {
    const shortName = className.slice(className.lastIndexOf('.') + 1);
    const target: Members = { toString: () => shortName, ...members };
    const made = new Proxy(target, {
      get: (_target, key) => {
        if (key === Symbol.toStringTag) return shortName;
        if (typeof key === 'symbol') return undefined;
        if (Object.hasOwn(target, key)) return target[key];
        if (askedOfAnyObject.has(key)) return undefined;
        throw this.error(notOffered(`${className}.${key}`));
      },
      set: (_target, key) => {
        throw this.error(notOffered(`Setting ${className}.${String(key)}`));
      },
    });
    this.identities.set(made, { className: shortName, data });
    return made;
  }

  /** A method that checks its arguments as Google does: no fitting form is an exception that names the types. */
  method(name: string, signature: Signature, body: (...args: never[]) => unknown): (...args: unknown[]) => unknown {
    const classOf = (value: unknown) => this.classOf(value);
    return (...args) => {
      const matched = matchArguments(signature, args, classOf);
      if (!matched) throw this.failure(mismatchMessage(name, args, classOf));
      return body(...(matched as never[]));
    };
  }

  /** An enumeration such as `ScriptApp.AuthMode`: one object for each name, the same throughout the run. */
  enumeration(className: string, names: readonly string[]): object {
    const values = names.map((name, ordinal) => [name, this.enumValue(className, name, ordinal)] as const);
    return this.object(className, Object.fromEntries(values));
  }

  private enumValue(className: string, name: string, ordinal: number): object {
    const members = { name: () => name, toString: () => name, toJSON: () => name, ordinal: () => ordinal };
    return this.object(className, members, name);
  }

  /** The class of an object made here, undefined for everything else. */
  classOf(value: unknown): string | undefined {
    return typeof value === 'object' && value !== null ? this.identities.get(value)?.className : undefined;
  }

  /** The data given to `object`. The caller names the type that it checked by the class. */
  dataOf<T>(value: object): T {
    return this.identities.get(value)?.data as T;
  }

  /** An exception of the built-in services. */
  failure(message: string): Error {
    return this.error(new ServiceFailure(message));
  }

  error(failure: EncodedFailure | ServiceFailure): Error {
    const { name, message, details } = failure;
    return this.realm.makeError(details ? { name, message, details } : { name, message });
  }
}
