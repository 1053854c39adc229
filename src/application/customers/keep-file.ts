import {
  CHECKLISTS,
  type Checklist,
  type CreditTerms,
  type CustomerCheck,
  type CustomerFile,
  creditProblems,
  withChecks,
} from '../../domain/customer/customer-file';
import { Refusal } from '../../domain/problem';
import type { Action } from '../../domain/role/permission';
import { carryOut, type Desk, type Hearing } from '../carry-out';
import { CUSTOMER_NEED, customerInHand, fileOf } from './customer-in-hand';

/** Sets a customer's credit terms (F2); a limit of 0 takes them away. */
export function makeSetCredit(desk: Desk) {
  return ({ requestKey, id, ...terms }: { requestKey: string; id: string } & CreditTerms): { id: string } => {
    const credit = { limitFen: terms.limitFen, days: terms.days };
    return changeFile(desk, { action: 'set-credit', requestKey, id }, (file) => {
      const problems = creditProblems(credit);
      if (problems.length > 0) throw new Refusal('invalid', problems);
      return { ...file, credit: credit.limitFen === 0 ? null : credit };
    });
  };
}

/** Says which lines of a checklist are done (G3, F4); who ticked a line before keeps it. */
export function makeTickChecks(desk: Desk) {
  return (request: { requestKey: string; id: string; list: Checklist; ticked: CustomerCheck[] }): { id: string } => {
    const { requestKey, id, list, ticked } = request;
    return changeFile(desk, { action: 'tick-customer-checks', requestKey, id }, (file, { person, now }) =>
      withChecks(file, CHECKLISTS[list], ticked, { by: person.email, on: now.date }),
    );
  };
}

function changeFile(
  desk: Desk,
  { action, requestKey, id }: { action: Action; requestKey: string; id: string },
  change: (file: CustomerFile, hearing: Hearing) => CustomerFile,
): { id: string } {
  return carryOut(desk, { action, requestKey, need: CUSTOMER_NEED }, (hearing) => {
    customerInHand(hearing, id);
    const { file, isNew } = fileOf(hearing.snapshot, id);
    const after = change(file, hearing);
    const audit = {
      ...{ at: hearing.now.instant, by: hearing.person.email, action, subject: id },
      ...{ before: isNew ? '' : JSON.stringify(file), after: JSON.stringify(after) },
    };
    const records = { customerFiles: [after] };
    return {
      outcome: { id },
      changes: { ...(isNew ? { addRecords: records } : { updateRecords: records }), audit: [audit] },
    };
  });
}
