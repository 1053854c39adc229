import type { makeOpenPeople, makeSavePeople } from '../../application/setup/edit-people';
import type { makeImportRows } from '../../application/setup/import-rows';
import type { makeListImportTabs, makeReadImportTab } from '../../application/setup/import-tabs';
import type { makeCheckWorkbook, makeRepairWorkbook } from '../../application/setup/self-check';
import type { Problem } from '../../domain/problem';
import { problemText, type Texts } from '../../domain/texts';
import type { AnswerPerson } from '../answer';
import type { Callables } from '../contract';
import { parseImportRows, parseImportTab, parseRepair, parseSavePeople } from './parse-setup';
import { showFindings } from './present-check';

/** The use cases of setting up and looking after a workbook. */
export interface SetupUseCases {
  openPeople: ReturnType<typeof makeOpenPeople>;
  savePeople: ReturnType<typeof makeSavePeople>;
  importRows: ReturnType<typeof makeImportRows>;
  listImportTabs: ReturnType<typeof makeListImportTabs>;
  readImportTab: ReturnType<typeof makeReadImportTab>;
  checkWorkbook: ReturnType<typeof makeCheckWorkbook>;
  repairWorkbook: ReturnType<typeof makeRepairWorkbook>;
}

type SetupCallables = Pick<
  Callables,
  'openPeople' | 'savePeople' | 'checkWorkbook' | 'repairWorkbook' | 'importRows' | 'listImportTabs' | 'readImportTab'
>;

export function setupCallables(
  useCases: () => SetupUseCases,
  answerPerson: AnswerPerson,
  texts: () => Texts,
): SetupCallables {
  return {
    openPeople: () => answerPerson('openPeople', () => useCases().openPeople()),
    listImportTabs: () => answerPerson('listImportTabs', () => useCases().listImportTabs()),
    readImportTab: (request) => answerPerson('readImportTab', () => useCases().readImportTab(parseImportTab(request))),
    importRows: (request) =>
      answerPerson('importRows', () => {
        const { added, known, bad } = useCases().importRows(parseImportRows(request));
        const reasonsOf = (problems: readonly Problem[]) => problems.map((problem) => problemText(problem, texts()));
        return { added, known, bad: bad.map(({ row, problems }) => ({ row, reasons: reasonsOf(problems) })) };
      }),
    checkWorkbook: () =>
      answerPerson('checkWorkbook', () => ({ findings: showFindings(useCases().checkWorkbook(), texts()) })),
    repairWorkbook: (request) =>
      answerPerson('repairWorkbook', () => useCases().repairWorkbook(parseRepair(request).repair)),
    savePeople: (request) => answerPerson('savePeople', () => useCases().savePeople(parseSavePeople(request))),
  };
}
