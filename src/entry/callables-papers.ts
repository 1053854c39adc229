import type { makeReadPapers, PapersRead } from '../application/papers/read-papers';
import { textsFor } from '../domain/texts';
import type { Answer } from './contract';
import type { PaperCallables, PapersRequest } from './contract-papers';
import { showPaperDialog } from './papers/paper-dialog';
import { papersDocument, printPapers } from './papers/papers-html';
import { parsePapers } from './parse-papers';

export interface PaperDependencies {
  readPapers: () => ReturnType<typeof makeReadPapers>;
  /** The PDF of a document, base64. @throws Refusal `unavailable` where none can be made */
  toPdf: (html: string, name: string) => string;
}

/** The callables around papers. `answerPerson` is the one that all callables answer through. */
export function makePaperCallables(
  { readPapers, toPdf }: PaperDependencies,
  answerPerson: <T>(name: string, work: () => T) => Answer<T>,
): PaperCallables {
  return {
    openPapers: (input) =>
      answerPerson('openPapers', () => {
        const request = parsePapers(input);
        const { sets, language } = readPapers()(request);
        const words = textsFor(language).papers;
        const printed = printPapers(sets, words);
        showPaperDialog(language === 'en' ? 'PapersEn' : 'Papers', printed, request, words.dialog.title);
        return { papers: printed.papers, sheets: printed.sheets };
      }),
    papersPdf: (input) =>
      answerPerson('papersPdf', () => {
        const request = parsePapers(input);
        const read = readPapers()(request);
        const name = fileName(request, read);
        const words = textsFor(read.language).papers;
        const html = papersDocument(printPapers(read.sets, words), name, read.language);
        return { fileName: `${name}.pdf`, base64: toPdf(html, name) };
      }),
  };
}

/** What a person finds the file by: the paper and its number, or how many there are. */
function fileName({ kind }: PapersRequest, { sets, language }: PapersRead): string {
  const { fileNames } = textsFor(language).papers;
  const [first] = sets[0] ?? [];
  const numbered = first ? `${fileNames[kind]} ${first.number}` : fileNames[kind];
  const name = sets.length > 1 ? `${numbered} +${sets.length - 1}` : numbered;
  return name.replace(/[\\/:*?"<>|\r\n]/g, '_');
}
