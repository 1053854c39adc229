import { writeSync } from 'node:fs';
import { DurableEngine } from '../../../../host/sheets-api/storage/durable-engine';

/**
 * Run as a process of its own: commits twenty rows at a time without end, each row bearing the commit's number, and
 * prints the number once the commit is answered. The test kills it.
 */
const [, , path = ''] = process.argv;
const caller = { user: null };
const durable = DurableEngine.open(path, { now: () => new Date(), newId: () => 'book' });
const { engine } = durable;
if (engine.spreadsheetIds().length === 0) engine.create({}, caller);
const written = engine.valuesGet('book', 'Sheet1!A:A', {}, caller).values?.length ?? 0;
for (let commit = written / 20 + 1; ; commit += 1) {
  const values = [{ userEnteredValue: { numberValue: commit } }, { userEnteredValue: { stringValue: '钢木门' } }];
  const rows = Array.from({ length: 20 }, () => ({ values }));
  engine.batchUpdate('book', { requests: [{ appendCells: { sheetId: 0, rows, fields: 'userEnteredValue' } }] }, caller);
  writeSync(1, `${commit}\n`);
  if (commit % 50 === 0) durable.compact();
}
