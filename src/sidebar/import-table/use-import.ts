import { useEffect, useRef, useState } from 'preact/hooks';
import { type ImportKind, type Mapping, proposeMapping, valuesOf } from '../../domain/import/import-fields';
import type { ShownImport } from '../../entry/contract';
import type { ServerClient } from '../server/client';
import { newRequestKey } from '../server/request-key';
import { failureText } from '../server/server-error';
import { setupTexts } from '../setup-texts';
import { type PastedTable, piecesOf, readTable, type TableRow, tableOf } from './read-table';

export const MOST_ROWS = 5_000;
const ROWS_A_CALL = 500;

export type ImportStep = 'paste' | 'map' | 'previewed' | 'done';

export interface ImportState {
  step: ImportStep;
  kind: ImportKind;
  text: string;
  /** Tabs that a table can be taken from, and the one that is chosen; empty where it is pasted. */
  tabs: string[];
  tab: string;
  table: PastedTable;
  mapping: Mapping;
  result: ShownImport;
  /** Rows done of those in work; null where nothing is in work. */
  progress: { done: number; rows: number; writing: boolean } | null;
  failure: string | null;
}

const NOTHING: ShownImport = { added: [], known: [], bad: [], reference: null };

export const NOTHING_PASTED: ImportState = {
  step: 'paste',
  kind: 'customers',
  text: '',
  tabs: [],
  tab: '',
  table: { header: [], rows: [] },
  mapping: {},
  result: NOTHING,
  progress: null,
  failure: null,
};

/** The import without its looks. Pieces that were written are not sent again when it goes on after a failure. */
export function useImport(server: ServerClient) {
  const [state, setState] = useState<ImportState>(NOTHING_PASTED);
  const change = (changed: Partial<ImportState>) => setState((before) => ({ ...before, ...changed }));
  const left = useRef<{ key: string; rows: TableRow[] }[]>([]);
  const written = useRef<ShownImport>(NOTHING);
  const words = setupTexts.setup;

  const pieces = (rows: readonly TableRow[]) =>
    piecesOf(rows, ({ cells }) => valuesOf(state.mapping, cells).sourceLink ?? '', ROWS_A_CALL);

  const preview = async () => {
    let result = NOTHING;
    let done = 0;
    const { rows } = state.table;
    change({ failure: null, progress: { done, rows: rows.length, writing: false } });
    try {
      for (const piece of pieces(rows)) {
        const { kind, mapping } = state;
        const request = { requestKey: newRequestKey(), kind, mapping, rows: piece, reference: null, preview: true };
        result = joined(result, await server.call('importRows', request));
        done += piece.length;
        change({ progress: { done, rows: rows.length, writing: false } });
      }
      const hindered = new Set([...result.bad.map(({ row }) => row), ...result.known]);
      // A piece keeps its key: sent twice, it is carried out once.
      left.current = pieces(rows.filter(({ number }) => !hindered.has(number))).map((piece) => ({
        key: newRequestKey(),
        rows: piece,
      }));
      written.current = { ...result, added: [], reference: null };
      change({ step: 'previewed', result, progress: null });
    } catch (error) {
      change({ failure: failureText(error, words.noAnswer), progress: null });
    }
  };

  const write = async () => {
    const rows = left.current.reduce((sum, piece) => sum + piece.rows.length, 0);
    let done = 0;
    change({ failure: null, progress: { done, rows, writing: true } });
    try {
      while (left.current.length > 0) {
        const [piece] = left.current;
        if (!piece) break;
        const { kind, mapping } = state;
        const { reference } = written.current;
        const request = { requestKey: piece.key, kind, mapping, rows: piece.rows, reference, preview: false };
        written.current = joined(written.current, await server.call('importRows', request));
        left.current = left.current.slice(1);
        done += piece.rows.length;
        change({ progress: { done, rows, writing: true } });
      }
      change({ step: 'done', result: written.current, progress: null });
    } catch (error) {
      change({ failure: failureText(error, words.noAnswer), progress: null });
    }
  };

  // Who may not import hears so when they read a table; a list that could not be had leaves the paste.
  useEffect(() => {
    server.call('listImportTabs', null).then(
      ({ titles }) => change({ tabs: titles }),
      () => undefined,
    );
  }, []);

  const readTab = async (title: string) => {
    change({ failure: null, progress: { done: 0, rows: 0, writing: false } });
    try {
      const { cells } = await server.call('readImportTab', { title });
      change({ progress: null });
      use(tableOf(cells));
    } catch (error) {
      change({ failure: failureText(error, words.noAnswer), progress: null });
    }
  };

  const use = (table: PastedTable) => {
    if (table.rows.length === 0) change({ failure: words.import.tooFew });
    else if (table.rows.length > MOST_ROWS)
      change({ failure: words.import.tooMany.replace('{max}', String(MOST_ROWS)) });
    else change({ step: 'map', table, mapping: proposeMapping(state.kind, table.header), failure: null });
  };
  const read = () => (state.tab === '' ? use(readTable(state.text)) : void readTab(state.tab));
  return {
    state,
    isUnderWay: state.step === 'previewed' && state.failure !== null,
    type: (text: string) => change({ text }),
    take: (tab: string) => change({ tab, failure: null }),
    choose: (kind: ImportKind) => change({ kind }),
    map: (mapping: Mapping) => change({ mapping }),
    back: () => change({ step: state.step === 'previewed' ? 'map' : 'paste', failure: null }),
    again: () => setState({ ...NOTHING_PASTED, kind: state.kind, tabs: state.tabs }),
    read,
    preview: () => void preview(),
    write: () => void write(),
  };
}

function joined(a: ShownImport, b: ShownImport): ShownImport {
  const { added, known, bad } = b;
  const reference = b.reference ?? a.reference;
  return { added: [...a.added, ...added], known: [...a.known, ...known], bad: [...a.bad, ...bad], reference };
}
