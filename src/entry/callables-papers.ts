import type { makeMailStatement } from '../application/papers/mail-statement';
import type { makeReadPapers, PapersRead } from '../application/papers/read-papers';
import type { Clock } from '../application/ports/office';
import type { makeListSentPapers, makeNotePaperNews, makeNoteSentPaper } from '../application/sent-papers/track-paper';
import type { SentPaper } from '../domain/sent-paper/sent-paper';
import { type Texts, textsFor } from '../domain/texts';
import type { Answer } from './contract';
import type { PaperCallables, PapersRequest, ShownSentPaper } from './contract-papers';
import { showPaperDialog } from './papers/paper-dialog';
import { papersDocument, printPapers } from './papers/papers-html';
import { parseListSentPapers, parseMailStatement, parsePaperNews, parsePapers, parseSendPaper } from './parse-papers';

/** The use cases behind statements by mail and papers that were sent (H3). */
export interface PaperUseCases {
  mailStatement: ReturnType<typeof makeMailStatement>;
  listSentPapers: ReturnType<typeof makeListSentPapers>;
  noteSentPaper: ReturnType<typeof makeNoteSentPaper>;
  notePaperNews: ReturnType<typeof makeNotePaperNews>;
}

export interface PaperDependencies {
  useCases: () => PaperUseCases;
  clock: Pick<Clock, 'now'>;
  readPapers: () => ReturnType<typeof makeReadPapers>;
  /** The PDF of a document, base64. @throws Refusal `unavailable` where none can be made */
  toPdf: (html: string, name: string) => string;
}

/** The callables around papers. `answerPerson` is the one that all callables answer through. */
export function makePaperCallables(
  { useCases, clock, readPapers, toPdf }: PaperDependencies,
  texts: () => Texts,
  answerPerson: <T>(name: string, work: () => T) => Answer<T>,
): PaperCallables {
  return {
    mailStatement: (input) =>
      answerPerson('mailStatement', () =>
        useCases().mailStatement(parseMailStatement(input), (sets, title, language) =>
          papersDocument(printPapers(sets, textsFor(language).papers), title, language),
        ),
      ),
    listSentPapers: (input) =>
      answerPerson('listSentPapers', () => ({
        papers: useCases()
          .listSentPapers(parseListSentPapers(input))
          .map((paper) => showSentPaper(paper, texts())),
        today: clock.now().date,
      })),
    noteSentPaper: (input) => answerPerson('noteSentPaper', () => useCases().noteSentPaper(parseSendPaper(input))),
    notePaperNews: (input) => answerPerson('notePaperNews', () => useCases().notePaperNews(parsePaperNews(input))),
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

function showSentPaper({ id, kind, about, sentOn, arrived, returned }: SentPaper, texts: Texts): ShownSentPaper {
  return {
    ...{ id, kindName: texts.choices.sentPaperKind[kind], about, sentOn },
    arrived: arrived && { on: arrived.at.date, confirmedBy: arrived.confirmedBy },
    returnedOn: returned?.returnedOn ?? null,
  };
}
