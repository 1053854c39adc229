import { formatYuan } from '../money/fen';
import type { Notice, Signer } from '../notice/notice';
import type { Order } from '../order/order';
import { categoryName, personName } from '../settings/names';
import { changeWords } from '../texts';
import { fill } from '../texts/fill';
import type { Block, Fact, Paper, PaperRow, PaperSet } from './paper';
import type { PaperReader } from './paper-reader';

/** What only the order office's copy says: the shop makes doors by none of it (M3). */
const CONFIDENTIAL: readonly string[] = ['phone', 'deliveryAddress'];

/** A change or withdrawal notice (产品订单更改(撤)通知单) in its two copies, order office and production (E4). */
export function noticePaper(notice: Notice, order: Order, reader: PaperReader): PaperSet {
  const { office, production } = reader.texts.papers.notice.copies;
  return [copyOf(notice, order, reader, office, false), copyOf(notice, order, reader, production, true)];
}

function copyOf(notice: Notice, order: Order, reader: PaperReader, copy: string, forShop: boolean): Paper {
  const { texts, settings } = reader;
  const words = texts.papers.notice;
  return {
    factory: settings.factoryName,
    title: words.title[notice.kind],
    number: notice.number,
    identity: [fill(words.ofOrder, { number: order.shortNumber, key: order.key })],
    copy,
    marks: marksOf(notice, order, reader),
    blocks: [
      { kind: 'facts', across: 3, facts: factsOf(notice, order, reader) },
      ...changesOf(notice, reader, forShop),
      { kind: 'signatures', signatures: signaturesOf(notice, reader) },
    ],
  };
}

function marksOf({ status, outOfTime }: Notice, { rush }: Order, { texts }: PaperReader): string[] {
  const words = texts.papers.notice;
  return [
    ...(rush ? [texts.choices.rush.yes] : []),
    ...(status === 'open' ? [words.notInEffect] : []),
    ...(status === 'discarded' ? [words.discarded] : []),
    ...(outOfTime ? [words.outOfTime] : []),
  ];
}

function factsOf(notice: Notice, order: Order, reader: PaperReader): Fact[] {
  const { texts } = reader;
  const words = texts.papers.notice;
  const { fields } = texts.terms;
  const { override, money, effectiveAt, drafted } = notice;
  return [
    { label: fields.customerId, value: order.customerName, strong: true },
    { label: fields.categoryId, value: categoryName(reader.settings.categories, order.categoryId) },
    { label: words.cause, value: texts.choices.noticeCause[notice.cause] },
    { label: words.drafted, value: `${drafted.at.date} ${drafted.at.time}` },
    { label: words.effective, value: effectiveAt ? `${effectiveAt.date} ${effectiveAt.time}` : '' },
    { label: fields.askedBy, value: notice.askedBy },
    { label: fields.reason, value: notice.reason, wide: true },
    ...(override
      ? [
          {
            label: fields.overrideReason,
            value: fill(words.override, {
              reason: override.reason,
              name: personName(reader.settings.people, override.by),
              charge: override.chargeFen > 0 ? formatYuan(override.chargeFen) : words.noCharge,
            }),
            wide: true,
          },
        ]
      : []),
    ...(money
      ? [
          {
            label: fields.money,
            value: fill(words.money, {
              refund: formatYuan(money.refundFen),
              credit: formatYuan(money.creditFen),
              forfeit: formatYuan(money.forfeitFen),
            }),
            wide: true,
          },
        ]
      : []),
  ];
}

function changesOf(notice: Notice, reader: PaperReader, forShop: boolean): Block[] {
  const words = reader.texts.papers.notice;
  if (notice.kind === 'withdrawal') return [{ kind: 'text', text: words.withdrawn }];
  const rows = notice.changes.map((change): PaperRow => {
    const { field, before, after } = changeWords(change, {
      texts: reader.texts,
      personName: (email) => personName(reader.settings.people, email),
    });
    const isHidden = forShop && CONFIDENTIAL.includes(change.field);
    return { cells: isHidden ? [field, words.seeOffice, words.seeOffice] : [field, before, after], below: '' };
  });
  const columns = [
    { title: words.columns.field, width: 40 },
    { title: words.columns.before, width: 75 },
    { title: words.columns.after, width: 75 },
  ];
  return [{ kind: 'table', columns, rows, total: '' }];
}

function signaturesOf({ signers, signatures, override, bound }: Notice, reader: PaperReader) {
  const words = reader.texts.papers.notice;
  const signerName = (as: Signer) => reader.texts.choices.signer[as];
  const signed = signers.map((as) => {
    const own = signatures.find((each) => each.as === as);
    return {
      label: signerName(as),
      name: own ? personName(reader.settings.people, own.by) : '',
      on: own?.at.date ?? '',
    };
  });
  return [
    ...signed,
    ...(override && !signers.includes('manager')
      ? [{ label: signerName('manager'), name: personName(reader.settings.people, override.by), on: override.at.date }]
      : []),
    { label: words.boundBy, name: bound ? personName(reader.settings.people, bound.by) : '', on: bound?.at.date ?? '' },
  ];
}
