import { formatYuan } from '../../../domain/money/fen';
import { fill } from '../../../domain/texts/fill';
import type { OpenOrder, ShownAccount } from '../../../entry/contract-money';
import { LinkButton } from '../../parts/button';
import type { ControlProblem } from '../../parts/control';
import { ProblemText } from '../../parts/field';
import { TextBox } from '../../parts/text-box';
import type { PartTexts } from '../state/spread';
import { receiptTexts as texts } from '../texts';

/** The open orders, oldest due first, each with what this receipt pays of it. */
export function OrderParts(props: {
  account: ShownAccount;
  parts: PartTexts;
  mayEdit: boolean;
  problemOf(key: string): ControlProblem | undefined;
  onPart(key: string, text: string): void;
  /** Null while the parts are as proposed. */
  spreadAgain: (() => void) | null;
}) {
  const words = texts.receipt;
  const { account, parts, mayEdit, problemOf, onPart, spreadAgain } = props;
  return (
    <section class="card" aria-label={words.orders}>
      <header class="card-head">
        <h2>{words.orders}</h2>
        {spreadAgain ? <LinkButton onClick={spreadAgain}>{words.spreadAgain}</LinkButton> : null}
      </header>
      {account.creditFen > 0 ? (
        <p class="quiet">{fill(words.credit, { amount: formatYuan(account.creditFen) })}</p>
      ) : null}
      {account.orders.length === 0 ? <p class="quiet">{words.noOrders}</p> : null}
      <ul class="part-list">
        {account.orders.map((order) => {
          const control = { id: `receipt-part-${order.key}`, problem: problemOf(order.key) };
          return (
            <li key={order.key} class="part-line">
              <label for={control.id} class="part-order" title={fill(words.partOf, { number: order.shortNumber })}>
                <span>
                  <strong>{order.shortNumber}</strong> <span class="quiet">{dayOf(order)}</span>
                </span>
                <span class="quiet">{fill(words.orderOpen, { open: formatYuan(order.openFen) })}</span>
              </label>
              {mayEdit ? (
                <TextBox
                  control={control}
                  text={parts[order.key] ?? ''}
                  placeholder="0"
                  onText={(text) => onPart(order.key, text)}
                />
              ) : null}
              <ProblemText id={`${control.id}-problem`} problem={control.problem} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** When its money falls due, or before anything left, what it is promised for. */
function dayOf({ dueOn, promisedOn }: OpenOrder): string {
  const words = texts.receipt;
  if (dueOn) return fill(words.orderDue, { date: dueOn });
  return promisedOn ? fill(words.orderPromised, { date: promisedOn }) : '';
}
