import { useState } from 'preact/hooks';
import type { ReturnBooked } from '../../../application/complaints/book-goods-return';
import { RETURN_WAYS, type ReturnWay } from '../../../domain/life/shipment';
import { formatYuan } from '../../../domain/money/fen';
import { fill } from '../../../domain/texts/fill';
import { Button } from '../../parts/button';
import { ChoiceBox } from '../../parts/choice-box';
import { DateBox } from '../../parts/date-box';
import { Field } from '../../parts/field';
import { FormFrame } from '../../parts/form-frame';
import { readDate, readWhole, readYuan } from '../../parts/read-text';
import { Segments } from '../../parts/segments';
import { TextBox } from '../../parts/text-box';
import { problemAt, useCall } from '../../server/use-call';
import { complaintTexts as texts } from '../texts';
import type { OrderFormProps } from './order-complaints';

const SHOWN = ['quantity', 'items', 'returnedOn', 'reason', 'amountFen'];

/** Goods that came back (I2): which pieces, why, what they are worth, and whether others leave for them. */
export function ReturnForm({ about, today, server, onDone, onCancel }: OrderFormProps & { onCancel(): void }) {
  const words = texts.complaints;
  const [way, setWay] = useState<ReturnWay>('return');
  const [typedOn, setTypedOn] = useState<string>(today);
  const [pieces, setPieces] = useState<Record<number, string>>({});
  const [reason, setReason] = useState('');
  const [amount, setAmount] = useState('');
  const [complaint, setComplaint] = useState(onlyOpen(about));
  const [restock, setRestock] = useState(true);
  const [sentPlaces, setSentPlaces] = useState<number[]>([]);
  const call = useCall(server, words.noAnswer);
  if (about.delivered.length === 0) {
    return (
      <section class="card" aria-label={words.newReturn}>
        <p>{words.nothingDelivered}</p>
        <div class="form-end">
          <Button onClick={onCancel}>{words.cancel}</Button>
        </div>
      </section>
    );
  }
  const readDay = readDate(typedOn, today, 'last');
  const returnedOn = readDay === 'unreadable' ? undefined : readDay.value;
  const readAmount = readYuan(amount);
  const counts = about.delivered.map((item) => ({ ...item, read: readWhole(pieces[item.place] ?? '') }));
  const unread = counts.filter(({ read }) => read === 'unreadable').map(({ place }) => place);
  const items = counts.flatMap(({ place, read }) =>
    read === 'unreadable' || !read.value ? [] : [{ place, quantity: read.value }],
  );
  const worthFen = items.reduce(
    (sum, { place, quantity }) =>
      sum + quantity * (about.delivered.find((each) => each.place === place)?.unitPriceFen ?? 0),
    0,
  );
  const control = (field: string, gap = false) => ({ id: `return-${field}`, problem: problemAt(call, field), gap });
  const pieceControl = (place: number) => {
    const index = sentPlaces.indexOf(place);
    const said = call.problems.find(({ field }) => index >= 0 && field === `items.${index}.quantity`);
    const none = call.problems.find(({ field }) => field === 'items');
    const message = unread.includes(place)
      ? words.badPieces
      : (said ?? (place === about.delivered[0]?.place ? none : undefined))?.message;
    const problem = message ? { severity: 'error' as const, message } : undefined;
    return { id: `return-pieces-${place}`, problem, stop: true };
  };
  const amountControl = {
    ...control('amountFen'),
    ...(readAmount === 'unreadable' ? { problem: { severity: 'error' as const, message: words.badAmount } } : {}),
  };
  const save = () => {
    if (unread.length > 0 || readAmount === 'unreadable') return;
    setSentPlaces(items.map(({ place }) => place));
    const amountFen = way === 'return' ? (readAmount.value ?? null) : null;
    const stocked = about.hasStock ? { restock } : {};
    const request = { way, returnedOn: returnedOn ?? typedOn, items, reason, amountFen, complaint, ...stocked };
    call.send('bookReturn', { key: about.key, ...request }, (done) => onDone(linesOf(done)));
  };
  return (
    <FormFrame words={words} label={words.newReturn} call={call} shown={SHOWN} onSave={save} onCancel={onCancel}>
      <div class="field-wide">
        <Segments
          control={control('way')}
          label={words.way}
          choices={RETURN_WAYS.map((value) => ({ value, label: texts.choices.returnWay[value] }))}
          value={way}
          onValue={(value) => setWay(value)}
        />
      </div>
      {about.delivered.map(({ place, number, what, quantity }) => (
        <Field
          key={place}
          control={pieceControl(place)}
          label={`${number} ${what}`}
          aside={fill(words.has, { count: quantity })}
          wide
        >
          <TextBox
            control={pieceControl(place)}
            text={pieces[place] ?? ''}
            placeholder={words.pieces}
            onText={(text) => setPieces({ ...pieces, [place]: text })}
          />
        </Field>
      ))}
      <Field control={control('returnedOn')} label={words.returnedOn}>
        <DateBox
          control={control('returnedOn')}
          text={returnedOn ?? typedOn}
          date={returnedOn}
          pickerLabel={words.returnedOn}
          onText={setTypedOn}
        />
      </Field>
      {about.complaints.length > 0 ? (
        <Field control={control('complaint')} label={words.forComplaint}>
          <ChoiceBox
            control={control('complaint')}
            label={words.forComplaint}
            choices={[
              { value: '', label: words.forNone },
              ...about.complaints.map(({ number }) => ({ value: number, label: number })),
            ]}
            value={complaint}
            onValue={(value) => setComplaint(value ?? '')}
          />
        </Field>
      ) : null}
      <Field control={control('reason')} label={words.reason} wide>
        <TextBox control={control('reason', reason === '')} text={reason} onText={setReason} />
      </Field>
      {way === 'return' ? (
        <Field control={amountControl} label={words.amount} wide>
          <TextBox
            control={amountControl}
            text={amount}
            placeholder={fill(words.amountHint, { amount: formatYuan(worthFen) })}
            onText={setAmount}
          />
        </Field>
      ) : (
        <p class="quiet">{words.exchangeNote}</p>
      )}
      {about.hasStock ? (
        <label class="field-wide restock">
          <input type="checkbox" checked={restock} onChange={(event) => setRestock(event.currentTarget.checked)} />
          {words.restock}
        </label>
      ) : null}
    </FormFrame>
  );
}

/** Where one complaint is open, that is mostly what the goods came back for. */
function onlyOpen({ complaints }: OrderFormProps['about']): string {
  const [only, ...others] = complaints.filter(({ settled }) => !settled);
  return only && others.length === 0 ? only.number : '';
}

function linesOf({ number, amountFen, openFen, overpaidFen }: ReturnBooked): string[] {
  const words = texts.complaints;
  return [
    fill(words.doneReturn, { number, amount: formatYuan(amountFen) }),
    ...(openFen > 0 ? [fill(words.openAfter, { amount: formatYuan(openFen) })] : []),
    ...(overpaidFen > 0 ? [fill(words.overpaid, { amount: formatYuan(overpaidFen) })] : []),
  ];
}
