import type { makeListVouchers } from '../application/money/list-vouchers';
import type { makeKeepCredit, makeUseCredit } from '../application/money/move-credit';
import type { makeOpenMoney } from '../application/money/open-money';
import type { makePayBack } from '../application/money/pay-back';
import type { makeReadReceivables } from '../application/money/read-receivables';
import type { makeReverseVoucher } from '../application/money/reverse-voucher';
import type { makeTakeReceipt } from '../application/money/take-receipt';
import type { makeWriteOff } from '../application/money/write-off';
import type { Texts } from '../domain/texts';
import type { AnswerPerson } from './answer';
import type { MoneyCallables } from './contract-money';
import {
  parseKeepCredit,
  parseListVouchers,
  parseOpenMoney,
  parsePayBack,
  parseReceipt,
  parseReverse,
  parseUseCredit,
  parseWriteOff,
} from './parse-money';
import { showMoney, showVouchers } from './present-money';

/** The use cases behind receipts, refunds and credit (H1). */
export interface MoneyUseCases {
  readReceivables: ReturnType<typeof makeReadReceivables>;
  listVouchers: ReturnType<typeof makeListVouchers>;
  openMoney: ReturnType<typeof makeOpenMoney>;
  takeReceipt: ReturnType<typeof makeTakeReceipt>;
  payBack: ReturnType<typeof makePayBack>;
  useCredit: ReturnType<typeof makeUseCredit>;
  keepCredit: ReturnType<typeof makeKeepCredit>;
  writeOff: ReturnType<typeof makeWriteOff>;
  reverseVoucher: ReturnType<typeof makeReverseVoucher>;
}

/** The callables that book money. `answerPerson` is the one that all callables answer through. */
export function makeMoneyCallables(
  useCases: () => MoneyUseCases,
  texts: () => Texts,
  answerPerson: AnswerPerson,
): MoneyCallables {
  return {
    readReceivables: () => answerPerson('readReceivables', () => useCases().readReceivables()),
    listVouchers: (request) =>
      answerPerson('listVouchers', () => showVouchers(useCases().listVouchers(parseListVouchers(request)), texts())),
    openMoney: (request) => answerPerson('openMoney', () => showMoney(useCases().openMoney(parseOpenMoney(request)))),
    takeReceipt: (request) => answerPerson('takeReceipt', () => useCases().takeReceipt(parseReceipt(request))),
    payBack: (request) => answerPerson('payBack', () => useCases().payBack(parsePayBack(request))),
    useCredit: (request) => answerPerson('useCredit', () => useCases().useCredit(parseUseCredit(request))),
    keepCredit: (request) => answerPerson('keepCredit', () => useCases().keepCredit(parseKeepCredit(request))),
    writeOff: (request) => answerPerson('writeOff', () => useCases().writeOff(parseWriteOff(request))),
    reverseVoucher: (request) => answerPerson('reverseVoucher', () => useCases().reverseVoucher(parseReverse(request))),
  };
}
