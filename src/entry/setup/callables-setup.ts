import type { makeOpenPeople, makeSavePeople } from '../../application/setup/edit-people';
import type { makeImportRows } from '../../application/setup/import-rows';
import type { makeListImportTabs, makeReadImportTab } from '../../application/setup/import-tabs';
import type { makeCheckWorkbook, makeRepairWorkbook } from '../../application/setup/self-check';
import type { makeListImports, makeTakeBackImport } from '../../application/setup/take-back-import';
import type { Texts } from '../../domain/texts';
import type { AnswerPerson } from '../answer';
import type { Callables } from '../contract';
import { parseImportRows, parseImportTab, parseRepair, parseSavePeople, parseTakeBack } from './parse-setup';
import { showFindings } from './present-check';
import { showFormerImport, showImport, showTakenBack } from './present-import';

/** The use cases of setting up and looking after a workbook. */
export interface SetupUseCases {
  openPeople: ReturnType<typeof makeOpenPeople>;
  savePeople: ReturnType<typeof makeSavePeople>;
  importRows: ReturnType<typeof makeImportRows>;
  listImports: ReturnType<typeof makeListImports>;
  takeBackImport: ReturnType<typeof makeTakeBackImport>;
  listImportTabs: ReturnType<typeof makeListImportTabs>;
  readImportTab: ReturnType<typeof makeReadImportTab>;
  checkWorkbook: ReturnType<typeof makeCheckWorkbook>;
  repairWorkbook: ReturnType<typeof makeRepairWorkbook>;
}

type SetupCallables = Pick<
  Callables,
  | 'openPeople'
  | 'savePeople'
  | 'checkWorkbook'
  | 'repairWorkbook'
  | 'importRows'
  | 'listImportTabs'
  | 'readImportTab'
  | 'listImports'
  | 'takeBackImport'
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
      answerPerson('importRows', () => showImport(useCases().importRows(parseImportRows(request)), texts())),
    listImports: () => answerPerson('listImports', () => ({ imports: useCases().listImports().map(showFormerImport) })),
    takeBackImport: (request) =>
      answerPerson('takeBackImport', () => showTakenBack(useCases().takeBackImport(parseTakeBack(request)), texts())),
    checkWorkbook: () =>
      answerPerson('checkWorkbook', () => ({ findings: showFindings(useCases().checkWorkbook(), texts()) })),
    repairWorkbook: (request) =>
      answerPerson('repairWorkbook', () => useCases().repairWorkbook(parseRepair(request).repair)),
    savePeople: (request) => answerPerson('savePeople', () => useCases().savePeople(parseSavePeople(request))),
  };
}
