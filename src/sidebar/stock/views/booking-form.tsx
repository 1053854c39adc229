import { useState } from 'preact/hooks';
import { fill } from '../../../domain/texts/fill';
import type { ShownStockItem } from '../../../entry/stock/contract';
import { Field } from '../../parts/field';
import { FormFrame } from '../../parts/form-frame';
import { TextBox } from '../../parts/text-box';
import type { ServerClient } from '../../server/client';
import { problemAt, useCall } from '../../server/use-call';
import { words } from '../texts';
import { wholeOf } from './whole-of';

const SHOWN = ['quantity', 'reason'];

/** Books what came, or what was counted (N1). */
export function BookingForm(props: {
  item: ShownStockItem;
  kind: 'received' | 'counted';
  server: ServerClient;
  onCancel(): void;
  onBooked(said: string): void;
}) {
  const { item, kind, server, onCancel, onBooked } = props;
  const [quantity, setQuantity] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const call = useCall(server, words.noAnswer);
  const count = wholeOf(quantity);
  const bad = { severity: 'error' as const, message: words.badCount };
  const control = {
    id: 'stock-quantity',
    problem: tried && count === null ? bad : problemAt(call, 'quantity'),
    gap: true,
  };
  const reasonControl = { id: 'stock-reason', problem: problemAt(call, 'reason'), stop: true };
  const save = () => {
    setTried(true);
    if (count === null) {
      document.getElementById(control.id)?.focus();
      return;
    }
    const { code, version } = item;
    call.send('bookStock', { code, kind, quantity: count, reason, version }, (booked) => {
      const { name, unit, onHand, available } = booked;
      const said = kind === 'received' ? words.bookedReceived : words.bookedCounted;
      onBooked(fill(said, { name, unit, onHand, available, count: booked.quantity }));
    });
  };
  const label = kind === 'received' ? words.receive : words.stocktake;
  return (
    <FormFrame words={words} label={label} call={call} shown={SHOWN} onSave={save} onCancel={onCancel}>
      <Field
        control={control}
        label={kind === 'received' ? words.received : words.counted}
        aside={fill(words.bookedNow, { count: item.onHand, unit: item.unit })}
        wide
      >
        <TextBox control={control} text={quantity} onText={setQuantity} />
      </Field>
      <Field control={reasonControl} label={kind === 'received' ? words.reason : words.countReason} wide>
        <TextBox
          control={reasonControl}
          text={reason}
          placeholder={kind === 'received' ? words.reasonHint : ''}
          onText={setReason}
        />
      </Field>
    </FormFrame>
  );
}
