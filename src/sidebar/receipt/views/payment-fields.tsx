import { PAYMENT_METHODS, type PaymentMethod } from '../../../domain/ledger/entry';
import type { LocalDate } from '../../../domain/time/local-time';
import { ChoiceBox } from '../../parts/choice-box';
import type { ControlProblem } from '../../parts/control';
import { DateBox } from '../../parts/date-box';
import { Field } from '../../parts/field';
import { TextBox } from '../../parts/text-box';
import { receiptTexts as texts } from '../texts';

/** What is typed of a payment, as text. */
export interface PaymentText {
  amount: string;
  paidOn: string;
  reference: string;
  note: string;
}

/** How much, when and how: Enter leads from the amount to the method to the reference, and then to the button. */
export function PaymentFields(props: {
  payment: PaymentText;
  /** Money that goes out instead of coming in. */
  isRefund?: boolean;
  paidOn: LocalDate | undefined;
  method: PaymentMethod | undefined;
  problemAt(field: string): ControlProblem | undefined;
  onPayment(change: Partial<PaymentText>): void;
  onMethod(method: PaymentMethod | undefined): void;
}) {
  const words = texts.receipt;
  const labels = props.isRefund
    ? { amount: words.refundYuan, paidOn: words.refundOn, method: words.refundMethod }
    : { amount: words.amountYuan, paidOn: words.paidOn, method: words.method };
  const { payment, paidOn, method, problemAt, onPayment, onMethod } = props;
  const control = (field: string, gap = false) => ({ id: `receipt-${field}`, problem: problemAt(field), gap });
  const amount = control('amountFen', payment.amount === '');
  const day = control('paidOn');
  const way = control('method', method === undefined);
  const reference = control('reference', payment.reference === '');
  const note = control('note');
  return (
    <div class="grid">
      <Field control={amount} label={labels.amount}>
        <TextBox control={amount} text={payment.amount} onText={(text) => onPayment({ amount: text })} />
      </Field>
      <Field control={day} label={labels.paidOn}>
        <DateBox
          control={day}
          text={paidOn ?? payment.paidOn}
          date={paidOn}
          pickerLabel={labels.paidOn}
          onText={(text) => onPayment({ paidOn: text })}
        />
      </Field>
      <Field control={way} label={labels.method}>
        <ChoiceBox
          control={way}
          label={labels.method}
          choices={PAYMENT_METHODS.map((value) => ({ value, label: texts.choices.paymentMethod[value] }))}
          value={method}
          onValue={onMethod}
        />
      </Field>
      <Field control={reference} label={words.reference}>
        <TextBox control={reference} text={payment.reference} onText={(text) => onPayment({ reference: text })} />
      </Field>
      <Field control={note} label={words.note} wide>
        <TextBox control={note} text={payment.note} onText={(text) => onPayment({ note: text })} />
      </Field>
    </div>
  );
}
