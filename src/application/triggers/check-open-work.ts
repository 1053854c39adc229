import { dequal } from 'dequal/lite';
import { type OpenEntry, openEntriesAfter, orderKeyOf } from '../../domain/reminder/open-entry';
import type { DeskTrouble } from '../../domain/reminder/other-work';
import type { LocalMonth } from '../../domain/time/local-time';
import { carryOut } from '../carry-out';
import type { Snapshot } from '../ports/order-book';
import { keeping } from '../reminders/kept-values';
import type { NightlyDesk, NightlyStep } from './nightly-step';

/**
 * Compares the index of open work with a month's orders and notices as they stand, and mends it: somebody may have typed into
 * an order's row, which no commit sees. How many differed is told to the administrator.
 */
export function checkOpenWork(month: LocalMonth): NightlyStep {
  return {
    name: `open-work ${month}`,
    work(desk: NightlyDesk, run: string) {
      const need = {
        orders: [month],
        records: { openWork: 'all' as const, keptValues: 'all' as const, notices: [month] },
      };
      const request = { action: 'run-desk' as const, requestKey: `${run}-open-${month}`, need };
      carryOut(desk, request, ({ snapshot, now }) => {
        const { added, updated, removed } = differences(snapshot, month);
        const count = added.length + updated.length + removed.length;
        if (count === 0) return { outcome: { count }, changes: null };
        const trouble: DeskTrouble = { what: 'index-differed', on: now.date, count };
        const kept = keeping(snapshot.records.keptValues, { 'trouble.index': JSON.stringify(trouble) });
        return {
          outcome: { count },
          changes: {
            addRecords: { ...kept.addRecords, ...listed(added) },
            updateRecords: { ...kept.updateRecords, ...listed(updated) },
            removeRecords: { ...kept.removeRecords, ...listed(removed) },
            audit: [],
          },
        };
      });
    },
  };
}

/** What the index of a month lacks, says differently, or has too much. Rows that can't be read are left as they are. */
function differences({ orders, records, unreadable = [] }: Snapshot, month: LocalMonth) {
  const filed = (orders[month] ?? []).map(({ order }) => order);
  const expected = new Map(openEntriesAfter(filed, records.notices).standing.map((entry) => [entry.key, entry]));
  const spoilt = new Set(unreadable.map(({ params }) => String(params?.key ?? '')));
  const found = records.openWork.filter((entry) => orderKeyOf(entry).startsWith(`${month}-`));
  const known = new Map(found.map((entry) => [entry.key, entry]));
  return {
    added: [...expected.values()].filter(({ key }) => !known.has(key)),
    updated: [...expected.values()].filter((entry) => known.has(entry.key) && !dequal(entry, known.get(entry.key))),
    removed: found.filter(
      (entry) => !expected.has(entry.key) && !spoilt.has(entry.key) && !spoilt.has(orderKeyOf(entry)),
    ),
  };
}

function listed(openWork: OpenEntry[]) {
  return openWork.length > 0 ? { openWork } : {};
}
