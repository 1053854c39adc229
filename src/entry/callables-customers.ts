import type { makeSetCredit, makeTickChecks } from '../application/customers/keep-file';
import type { makeOpenCustomers } from '../application/customers/open-customers';
import type { makeReadCustomer } from '../application/customers/read-customer';
import type { makeRecordContact } from '../application/customers/record-contact';
import type { makeSaveCustomer } from '../application/customers/save-customer';
import type { Texts } from '../domain/texts';
import type { AnswerPerson } from './answer';
import type { CustomerCallables } from './contract-customers';
import { parseChecks, parseContact, parseCredit, parseReadCustomer, parseSaveCustomer } from './parse-customers';
import { showCustomer, showCustomers } from './present-customers';

/** The use cases behind the customers' page. */
export interface CustomerUseCases {
  openCustomers: ReturnType<typeof makeOpenCustomers>;
  readCustomer: ReturnType<typeof makeReadCustomer>;
  saveCustomer: ReturnType<typeof makeSaveCustomer>;
  setCredit: ReturnType<typeof makeSetCredit>;
  tickChecks: ReturnType<typeof makeTickChecks>;
  recordContact: ReturnType<typeof makeRecordContact>;
}

/** The callables of the customers' page. `answerPerson` is the one that all callables answer through. */
export function makeCustomerCallables(
  useCases: () => CustomerUseCases,
  texts: () => Texts,
  answerPerson: AnswerPerson,
): CustomerCallables {
  return {
    openCustomers: () => answerPerson('openCustomers', () => showCustomers(useCases().openCustomers())),
    readCustomer: (request) =>
      answerPerson('readCustomer', () => showCustomer(useCases().readCustomer(parseReadCustomer(request).id), texts())),
    saveCustomer: (request) => answerPerson('saveCustomer', () => useCases().saveCustomer(parseSaveCustomer(request))),
    setCredit: (request) => answerPerson('setCredit', () => useCases().setCredit(parseCredit(request))),
    tickChecks: (request) => answerPerson('tickChecks', () => useCases().tickChecks(parseChecks(request))),
    recordContact: (request) => answerPerson('recordContact', () => useCases().recordContact(parseContact(request))),
  };
}
