import { ChoiceBox } from '../../parts/choice-box';
import type { ControlProblem } from '../../parts/control';
import { Field } from '../../parts/field';
import { readYuan } from '../../parts/read-text';
import { TextBox } from '../../parts/text-box';
import { receiptTexts as texts } from '../texts';

/** The amount that was typed, whole fen; 0 where there is none. */
export function fenOf(text: string): number {
  const read = readYuan(text);
  return read === 'unreadable' ? 0 : (read.value ?? 0);
}

/** An order and an amount of it. */
export function OrderAmount(props: {
  id: string;
  amountLabel: string;
  orders: readonly { value: string; label: string }[];
  order: string | undefined;
  amount: string;
  problemAt(field: 'orderKey' | 'amountFen'): ControlProblem | undefined;
  onOrder(key: string | undefined): void;
  onAmount(text: string): void;
}) {
  const words = texts.receipt;
  const { id, amountLabel, orders, order, amount, problemAt, onOrder, onAmount } = props;
  const which = { id: `${id}-order`, problem: problemAt('orderKey'), gap: order === undefined };
  const much = { id: `${id}-amount`, problem: problemAt('amountFen'), gap: amount === '' };
  return (
    <>
      <Field control={which} label={words.whichOrder} wide>
        <ChoiceBox control={which} label={words.whichOrder} choices={orders} value={order} onValue={onOrder} />
      </Field>
      <Field control={much} label={amountLabel}>
        <TextBox control={much} text={amount} onText={onAmount} />
      </Field>
    </>
  );
}
