// Customers, their money, complaints and papers: wired to the desk.

import { makeMoveAnswer, makeSettleComplaint } from '../application/complaints/answer-complaint';
import { makeBookReturn } from '../application/complaints/book-goods-return';
import { makeOpenComplaints } from '../application/complaints/open-complaints';
import { makeRecordComplaint } from '../application/complaints/record-complaint';
import { makeSetCredit, makeTickChecks } from '../application/customers/keep-file';
import { makeOpenCustomers } from '../application/customers/open-customers';
import { makeReadCustomer } from '../application/customers/read-customer';
import { makeRecordContact } from '../application/customers/record-contact';
import { makeSaveCustomer } from '../application/customers/save-customer';
import { makeListVouchers } from '../application/money/list-vouchers';
import { makeKeepCredit, makeUseCredit } from '../application/money/move-credit';
import { makeOpenMoney } from '../application/money/open-money';
import { makePayBack } from '../application/money/pay-back';
import { makeReadReceivables } from '../application/money/read-receivables';
import { makeReverseVoucher } from '../application/money/reverse-voucher';
import { makeTakeReceipt } from '../application/money/take-receipt';
import { makeWriteOff } from '../application/money/write-off';
import { makeMailStatement } from '../application/papers/mail-statement';
import { makeReadPapers } from '../application/papers/read-papers';
import { makeListSentPapers, makeNotePaperNews, makeNoteSentPaper } from '../application/sent-papers/track-paper';
import type { ComplaintUseCases } from '../entry/callables-complaints';
import type { CustomerUseCases } from '../entry/callables-customers';
import type { MoneyUseCases } from '../entry/callables-money';
import type { PaperUseCases } from '../entry/callables-papers';
import { atDesk } from './desk';

export function customerUseCases(): CustomerUseCases {
  const desk = atDesk();
  return {
    openCustomers: makeOpenCustomers(desk),
    readCustomer: makeReadCustomer(desk),
    saveCustomer: makeSaveCustomer(desk),
    setCredit: makeSetCredit(desk),
    tickChecks: makeTickChecks(desk),
    recordContact: makeRecordContact(desk),
  };
}

export function moneyUseCases(): MoneyUseCases {
  const desk = atDesk();
  return {
    readReceivables: makeReadReceivables(desk),
    listVouchers: makeListVouchers(desk),
    openMoney: makeOpenMoney(desk),
    takeReceipt: makeTakeReceipt(desk),
    payBack: makePayBack(desk),
    useCredit: makeUseCredit(desk),
    keepCredit: makeKeepCredit(desk),
    writeOff: makeWriteOff(desk),
    reverseVoucher: makeReverseVoucher(desk),
  };
}

export function complaintUseCases(): ComplaintUseCases {
  const desk = atDesk();
  return {
    openComplaints: makeOpenComplaints(desk),
    recordComplaint: makeRecordComplaint(desk),
    settleComplaint: makeSettleComplaint(desk),
    moveAnswer: makeMoveAnswer(desk),
    bookReturn: makeBookReturn(desk),
  };
}

export function paperUseCases(): PaperUseCases {
  const desk = atDesk();
  return {
    mailStatement: makeMailStatement(desk),
    listSentPapers: makeListSentPapers(desk),
    noteSentPaper: makeNoteSentPaper(desk),
    notePaperNews: makeNotePaperNews(desk),
  };
}

export const readPapers = () => makeReadPapers(atDesk());
