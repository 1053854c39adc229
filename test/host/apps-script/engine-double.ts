import type { SheetsBackend } from '../../../host/apps-script/kernel/sheets-backend';
import { ApiError } from '../../../host/sheets-api/api-error';

type Cell = Record<string, unknown>;
export type EngineDouble = SheetsBackend & {
  id: string;
  calls: { method: string; args: unknown[]; user: string | null }[];
  log: string[];
};

/** Stands in for the Sheets engine until it lands: records calls, keeps two tabs and a list of appended texts. */
export function engineDouble(): EngineDouble {
  const id = 'workbook-1';
  const calls: EngineDouble['calls'] = [];
  const log: string[] = [];
  const tabs = [
    { sheetId: 0, title: '今日待办', index: 0, hidden: false, gridProperties: { rowCount: 100, columnCount: 20 } },
    { sheetId: 7, title: '2026-03 订单', index: 1, hidden: true, gridProperties: { rowCount: 50, columnCount: 10 } },
  ];
  const rows: Cell[][] = [
    [{ effectiveValue: { stringValue: 'text' } }, { effectiveValue: { numberValue: 1.5 } }],
    [
      { effectiveValue: { numberValue: 46083.5 }, effectiveFormat: { numberFormat: { type: 'DATE_TIME' } } },
      { effectiveValue: { boolValue: true } },
    ],
  ];
  const outline = () => ({
    spreadsheetId: id,
    spreadsheetUrl: 'http://127.0.0.1/',
    properties: { title: '接单', locale: 'zh_CN', timeZone: 'Asia/Shanghai' },
    sheets: tabs.map((properties) => ({ properties })),
  });
  const handlers: Record<string, (...args: never[]) => unknown> = {
    get: outline,
    getByDataFilter: () => ({
      ...outline(),
      sheets: [{ properties: tabs[0], data: [{ rowData: rows.map((values) => ({ values })) }] }],
    }),
    batchUpdate: (_id: string, body: { requests: { updateSheetProperties?: { properties: object } }[] }) => {
      for (const { updateSheetProperties } of body.requests) {
        const wanted = updateSheetProperties?.properties as { sheetId: number } | undefined;
        Object.assign(tabs.find((tab) => tab.sheetId === wanted?.sheetId) ?? {}, wanted);
      }
      return { spreadsheetId: id, replies: body.requests.map(() => ({})) };
    },
    valuesGet: () => ({ values: log.map((text) => [text]) }),
    valuesAppend: (_id: string, _range: string, _query: object, body: { values: string[][] }) => {
      log.push(...body.values.map(([text]) => String(text)));
      return { updates: {} };
    },
  };
  return new Proxy({ id, calls, log } as EngineDouble, {
    get(target, key) {
      if (key in target) return target[key as keyof EngineDouble];
      const method = String(key);
      return (...args: unknown[]) => {
        const caller = args.at(-1) as { user: string | null };
        calls.push({ method, args: args.slice(0, -1), user: caller.user });
        if (args[0] === 'missing') throw new ApiError('NOT_FOUND', 'Requested entity was not found.');
        return (handlers[method] ?? (() => ({})))(...(args as never[]));
      };
    },
  });
}
