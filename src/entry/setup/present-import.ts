import type { ImportOutcome } from '../../application/setup/import-rows';
import type { TakenBack } from '../../application/setup/take-back-import';
import type { ImportRecord } from '../../domain/import/import-record';
import { numbersIn } from '../../domain/import/number-ranges';
import { problemText, type Texts } from '../../domain/texts';
import type { ShownFormerImport, ShownImport, ShownTakenBack } from '../contract-setup';

/** What became of the rows of a table, in words. */
export function showImport({ bad, ...outcome }: ImportOutcome, texts: Texts): ShownImport {
  const inWords = bad.map(({ row, problems }) => ({
    row,
    reasons: problems.map((problem) => problemText(problem, texts)),
  }));
  return { ...outcome, bad: inWords };
}

/** An import as the page lists it. */
export function showFormerImport(record: ImportRecord & { byName: string }): ShownFormerImport {
  const { reference, kind, begun, byName, rows, numbers, takenBack } = record;
  return {
    ...{ reference, kind, rows, numbers, date: begun.at.date, time: begun.at.time, by: byName },
    count: numbersIn(numbers).length,
    takenBack: takenBack?.count ?? 0,
  };
}

/** What was taken back, and why the others stay. */
export function showTakenBack({ left, ...taken }: TakenBack, texts: Texts): ShownTakenBack {
  return {
    ...taken,
    left: left.map(({ problem, numbers }) => ({
      numbers,
      count: numbersIn(numbers).length,
      reason: problemText(problem, texts),
    })),
  };
}
