import { writeSync } from 'node:fs';
import { WorkbookFile } from '../../../../host/sheets-api/storage/workbook-file';
import { commitNumbered, snapshotNumbered } from './numbered-records';

/**
 * Run as a process of its own: commits numbered records without end and prints each number once it is acknowledged,
 * with a compaction under way now and then. The test kills it.
 */
const [, , path = ''] = process.argv;
let last = 0;
const file = WorkbookFile.open(path, {
  state: (record) => {
    if (record.kind === 'workbook') last = record.revision;
  },
  commit: (record) => {
    last = record.revision;
  },
});
let compaction = file.beginCompaction(snapshotNumbered(last));
for (;;) {
  last += 1;
  file.append(commitNumbered(last));
  writeSync(1, `${last}\n`);
  if (compaction.step(0) && file.commitCount > 40) compaction = file.beginCompaction(snapshotNumbered(last));
}
