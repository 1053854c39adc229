import type { Statement, StatementLine } from '../ledger/statement';
import { formatYuan } from '../money/fen';
import { personName } from '../settings/names';
import { fill } from '../texts/fill';
import type { LocalDate } from '../time/local-time';
import type { Paper, PaperColumn, PaperRow } from './paper';
import type { PaperReader } from './paper-reader';

/** Whose statement it is, and when it was drawn up by whom. */
export interface StatementHead {
  customerName: string;
  salesperson: string;
  by: string;
  on: LocalDate;
}

/**
 * A statement of account (对账单) for a customer to confirm with a stamp (H3). It names the customer; phone and address are not
 * needed on it (M3).
 */
export function statementPaper(statement: Statement, head: StatementHead, reader: PaperReader): Paper {
  const words = reader.texts.papers.statement;
  const { from, to, openingFen, owedFen, receivedFen, writtenOffFen, closingFen } = statement;
  return {
    factory: reader.settings.factoryName,
    title: words.title,
    number: '',
    identity: [fill(words.period, { from, to })],
    copy: '',
    marks: [],
    blocks: [
      {
        kind: 'facts',
        across: 3,
        facts: [
          { label: reader.texts.terms.fields.customerId, value: head.customerName, strong: true },
          { label: reader.texts.terms.fields.salesperson, value: personName(reader.settings.people, head.salesperson) },
          { label: words.drawnUp, value: head.on },
          { label: words.opening, value: formatYuan(openingFen) },
          { label: words.owed, value: formatYuan(owedFen) },
          { label: words.received, value: formatYuan(receivedFen) },
          { label: words.writtenOff, value: formatYuan(writtenOffFen) },
          { label: words.closing, value: formatYuan(closingFen), strong: true },
        ],
      },
      {
        kind: 'table',
        columns: columnsOf(reader),
        rows: [openingRow(statement, reader), ...statement.lines.map((line) => rowOf(line, reader))],
        total: fill(words.line, {
          opening: formatYuan(openingFen),
          owed: formatYuan(owedFen),
          received: formatYuan(receivedFen),
          writtenOff: formatYuan(writtenOffFen),
          closing: formatYuan(closingFen),
        }),
      },
      { kind: 'text', text: closingFen < 0 ? `${words.paidAhead}\n${words.confirm}` : words.confirm },
      {
        kind: 'signatures',
        signatures: [
          { label: words.drawnUpBy, name: personName(reader.settings.people, head.by), on: head.on },
          { label: words.stamp, name: '', on: '' },
        ],
      },
    ],
  };
}

function columnsOf({ texts }: PaperReader): PaperColumn[] {
  const { columns } = texts.papers.statement;
  return [
    { title: columns.on, width: 24 },
    { title: columns.kind, width: 26 },
    { title: columns.order, width: 18 },
    { title: columns.reference, width: 38 },
    { title: columns.owed, width: 28, align: 'right' },
    { title: columns.received, width: 28, align: 'right' },
    { title: columns.balance, width: 30, align: 'right' },
  ];
}

function openingRow({ from, openingFen }: Statement, { texts }: PaperReader): PaperRow {
  return { cells: [from, texts.papers.statement.opening, '', '', '', '', formatYuan(openingFen)], below: '' };
}

/** What is written off stands with the money that came in: both are owed no more. */
function rowOf(line: StatementLine, { texts }: PaperReader): PaperRow {
  const { on, kind, isReversal, shortNumber, reference, owedFen, receivedFen, writtenOffFen } = line;
  const name = texts.choices.ledgerKind[kind];
  const settled = receivedFen + writtenOffFen;
  const amount = (fen: number): string => (fen === 0 ? '' : formatYuan(fen));
  return {
    cells: [
      on,
      isReversal ? `${name}（${texts.choices.reversed.yes}）` : name,
      shortNumber,
      reference,
      amount(owedFen),
      amount(settled),
      formatYuan(line.balanceFen),
    ],
    below: '',
  };
}
