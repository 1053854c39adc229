import { format, inspect } from 'node:util';
import type { ScriptSide } from './script-side';

/** Logger as scripts see it: lines go to the host's log and to `getLog`. */
export function logger(side: ScriptSide): object {
  const lines: string[] = [];
  const self: object = side.object('Logger', {
    log: (...values: unknown[]) => {
      const line = typeof values[0] === 'string' ? withPlaces(values[0], values.slice(1)) : shown(values[0]);
      lines.push(line);
      side.port.log('INFO', line);
      return self;
    },
    getLog: () => lines.join('\n'),
    clear: () => {
      lines.length = 0;
    },
  });
  return self;
}

/** Fills each `%s` with the next value. */
function withPlaces(text: string, values: unknown[]): string {
  let next = 0;
  return text.replace(/%s/g, (place) => (next < values.length ? shown(values[next++]) : place));
}

/** The global `console` of Apps Script. */
export function scriptConsole(side: ScriptSide): object {
  const startedAtMs = new Map<string, number>();
  const writer =
    (severity: 'DEBUG' | 'INFO' | 'WARNING' | 'ERROR') =>
    (...values: unknown[]) =>
      side.port.log(severity, format(...values.map(forConsole)));
  return side.object('console', {
    log: writer('DEBUG'),
    info: writer('INFO'),
    warn: writer('WARNING'),
    error: writer('ERROR'),
    time: (label: unknown) => {
      startedAtMs.set(String(label), performance.now());
    },
    timeEnd: (label: unknown) => {
      const startMs = startedAtMs.get(String(label));
      startedAtMs.delete(String(label));
      if (startMs !== undefined) side.port.log('DEBUG', `${label}: ${Math.round(performance.now() - startMs)}ms`);
    },
  });
}

function forConsole(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? shown(value) : value;
}

function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const text = Object.prototype.toString.call(value);
  if (text === '[object Error]') return String((value as Error).stack ?? value);
  if (text !== '[object Object]' && text !== '[object Array]') return String(value);
  return inspect(value, { depth: 4, breakLength: Number.POSITIVE_INFINITY, compact: true });
}
