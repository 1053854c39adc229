import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwedBy } from '../../domain/ledger/receivables-by';
import type { WorkStep } from '../../domain/statistics/figures';
import type { MeasureId, StepMeasureId } from '../../domain/statistics/measures';
import { fill } from '../../domain/texts/fill';
import type { ShownClosing, ShownParts, ShownSlice, StatisticsSheet } from '../../entry/statistics/contract';
import type { ServerClient, ValueOf } from '../server/client';
import { newRequestKey } from '../server/request-key';
import { focusGrid } from '../server/script-run';
import { failureText } from '../server/server-error';
import { words } from './words';

const ALL = 'total:';

/** What the panel shows: a month's figures, or what one of them is made of. */
export interface StatisticsState {
  sheet: StatisticsSheet | null;
  scope: string;
  parts: ShownParts | null;
  receivables: ValueOf<'readReceivables'> | null;
  closing: ShownClosing | null;
  reopening: boolean;
  busy: boolean;
  said: { tone: 'success' | 'error' | 'warning'; text: string } | null;
}

export interface StatisticsCommands {
  open(month: string | null): void;
  narrow(scope: string): void;
  ask(measure: MeasureId): void;
  /** What the figure is made of that is selected on the page 统计. */
  askSelected(): void;
  askStep(step: WorkStep, measure: StepMeasureId): void;
  back(): void;
  age(): void;
  /** The orders by which somebody owes. */
  askOwed(by: OwedBy, key: string): void;
  jump(key: string): void;
  recompute(): void;
  /** Opens the report as it is printed. */
  report(): void;
  mailReport(): void;
  prepareClosing(): void;
  close(): void;
  prepareReopening(): void;
  /** Neither closes nor reopens. */
  leave(): void;
  reopen(reason: string): void;
}

const EMPTY: StatisticsState = {
  sheet: null,
  scope: ALL,
  parts: null,
  receivables: null,
  closing: null,
  reopening: false,
  busy: true,
  said: null,
};

/** The panel without its looks. */
export function useStatistics(
  server: ServerClient,
  isSelected: boolean,
): { state: StatisticsState; commands: StatisticsCommands } {
  const [state, setState] = useState(EMPTY);
  const mailing = useRef(new Map<string, string>());
  const change = (part: Partial<StatisticsState>) => setState((before) => ({ ...before, ...part }));
  /** Runs something on the server; what fails is said in the panel. */
  const run = async (work: () => Promise<Partial<StatisticsState>>, otherwise: Partial<StatisticsState> = {}) => {
    change({ busy: true, said: null });
    try {
      change({ busy: false, ...(await work()) });
    } catch (error) {
      change({ ...otherwise, busy: false, said: { tone: 'error', text: failureText(error, words.noAnswer) } });
    }
  };
  const read = (month: string | null, scope: string) => server.call('openStatistics', { month, ...sliceOf(scope) });
  /** Reads the month again and says what was done to it. */
  const done = async (month: string, text: string): Promise<Partial<StatisticsState>> => ({
    sheet: await read(month, state.scope),
    closing: null,
    reopening: false,
    said: { tone: 'success', text },
  });
  const readSelected = async (): Promise<Partial<StatisticsState>> => {
    const { month: of, dimension, value, parts } = await server.call('openSelectedFigure', null);
    const scope = dimension === 'step' ? ALL : `${dimension}:${value}`;
    return { sheet: await read(of, scope), scope, parts, receivables: null, closing: null };
  };
  const opened = async (): Promise<Partial<StatisticsState>> => {
    const sheet = await read(null, ALL);
    if (!isSelected) return { sheet };
    change({ sheet }); // stays where no figure is selected, which is said
    return readSelected();
  };
  useEffect(() => void run(opened), []);
  const month = state.sheet?.month ?? '';
  return {
    state,
    commands: {
      open: (wanted) =>
        void run(async () => ({ sheet: await read(wanted, ALL), scope: ALL, parts: null, closing: null })),
      narrow: (scope) => {
        const former = state.scope;
        change({ scope });
        // What stands there belongs to the former choice until the answer has come, and is dimmed; without an answer it stays.
        void run(async () => ({ sheet: await read(month, scope) }), { scope: former });
      },
      ask: (measure) =>
        void run(async () => ({
          parts: await server.call('readFigureParts', { month, measure, ...sliceOf(state.scope) }),
        })),
      askSelected: () => void run(readSelected),
      askStep: (step, measure) =>
        void run(async () => ({
          parts: await server.call('readFigureParts', { month, measure, dimension: 'step', value: step }),
        })),
      // The orders of somebody who owes were opened from the ages.
      back: () => change(state.parts ? { parts: null } : { receivables: null }),
      age: () => void run(async () => ({ receivables: await server.call('readReceivables', null) })),
      askOwed: (by, key) => void run(async () => ({ parts: await server.call('readOwedParts', { by, key }) })),
      jump: (key) =>
        void run(async () => {
          await server.call('jumpToOrder', { key });
          focusGrid();
          return {};
        }),
      recompute: () =>
        void run(async () => {
          const outcome = await server.call('recomputeStatistics', { requestKey: newRequestKey(), month });
          const { orders, differenceCount: count, unreadable } = outcome;
          if (unreadable.length > 0) {
            const text = [words.unreadable, ...unreadable.map(({ message }) => message)].join(' ');
            return { said: { tone: 'warning', text } };
          }
          return done(month, fill(count === 0 ? words.recomputed : words.corrected, { orders, count }));
        }),
      report: () =>
        void run(async () => {
          await server.call('openPapers', { kind: 'month-report', month });
          return {};
        }),
      mailReport: () =>
        void run(async () => {
          // Asked again after an unclear answer it is the same mail.
          const requestKey = mailing.current.get(month) ?? newRequestKey();
          mailing.current.set(month, requestKey);
          const { to } = await server.call('mailReport', { requestKey, month });
          mailing.current.delete(month);
          const text = fill(words.mailed, { month, people: to.join(words.between) });
          return { said: { tone: 'success', text } };
        }),
      prepareClosing: () =>
        void run(async () => ({ reopening: false, closing: await server.call('previewClosing', { month }) })),
      close: () =>
        void run(async () => {
          await server.call('closeMonth', { requestKey: newRequestKey(), month });
          return done(month, fill(words.closedNow, { month }));
        }),
      leave: () => change({ closing: null, reopening: false, said: null }),
      prepareReopening: () => change({ reopening: true, said: null }),
      reopen: (reason) =>
        void run(async () => {
          await server.call('reopenMonth', { requestKey: newRequestKey(), month, reason });
          return done(month, fill(words.reopenedNow, { month }));
        }),
    },
  };
}

function sliceOf(scope: string): { dimension: ShownSlice['dimension']; value: string } {
  const cut = scope.indexOf(':');
  return { dimension: scope.slice(0, cut) as ShownSlice['dimension'], value: scope.slice(cut + 1) };
}
