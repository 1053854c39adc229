import {
  type CustomerCheck,
  type CustomerFile,
  FIRST_ORDER_CHECKS,
  FIRST_SHIPMENT_CHECKS,
} from '../../domain/customer/customer-file';
import { textsFor } from '../../domain/texts';
import { creditOfCells, customerFilesTab } from '../schema/customer-files';
import { recordTab } from './record-tab';

type Read = 'customerId' | 'creditLimit' | 'creditDays' | 'checks';

/** Credit terms and checklists stand on one running tab, a row a customer. */
export const customerFileRecords = recordTab<CustomerFile, (typeof customerFilesTab)['columns'], Read>({
  tab: customerFilesTab,
  keyOf: ({ customerId }) => customerId,
  monthOf: () => null,
  readFrom: ['customerId', 'creditLimit', 'creditDays', 'checks'],
  fromRow: ({ customerId, creditLimit, creditDays, checks }) => ({
    customerId,
    credit: creditOfCells(creditLimit, creditDays),
    checks,
  }),
  toRow({ customerId, credit, checks }, { language, customerName }) {
    const words = textsFor(language).choices.customerCheck;
    const done = (list: readonly CustomerCheck[]) =>
      list
        .filter((check) => checks[check])
        .map((check) => words[check])
        .join(language === 'en' ? '; ' : '、');
    return {
      customerId,
      name: customerName(customerId),
      creditLimit: credit?.limitFen ?? null,
      creditDays: credit?.days ?? null,
      firstOrder: done(FIRST_ORDER_CHECKS),
      firstShipment: done(FIRST_SHIPMENT_CHECKS),
      checks,
    };
  },
});
