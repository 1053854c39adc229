import { useState } from 'preact/hooks';
import { formatYuan } from '../../../domain/money/fen';
import { fill } from '../../../domain/texts/fill';
import type { ShownComplaint } from '../../../entry/contract-complaints';
import { Button } from '../../parts/button';
import { complaintTexts as texts } from '../texts';
import { MoveForm } from './move-form';
import type { OrderFormProps } from './order-complaints';
import { SettleForm } from './settle-form';

/** One complaint: what was said, until when an answer is due and from whom, or how it ended. */
export function ComplaintCard(props: OrderFormProps & { complaint: ShownComplaint }) {
  const words = texts.complaints;
  const { complaint, about } = props;
  const { number, kindName, text, recordedOn, recordedByName, answerBy, isLate, answererNames, moves } = complaint;
  const [form, setForm] = useState<'settle' | 'move' | null>(null);
  const leave = () => setForm(null);
  const onDone = (lines: string[]) => {
    leave();
    props.onDone(lines);
  };
  return (
    <li class="complaint">
      <p class="complaint-head">
        <strong>{number}</strong>
        <span class="tag">{kindName}</span>
        <span class={complaint.settled ? 'tag tag-success' : 'tag tag-warning'}>
          {texts.choices.complaintStatus[complaint.settled ? 'settled' : 'open']}
        </span>
        {isLate ? <span class="tag tag-error">{words.late}</span> : null}
      </p>
      <p>{text}</p>
      <span class="quiet">{fill(words.recorded, { date: recordedOn, name: recordedByName })}</span>
      {moves.map(({ formerOn, why }) => (
        <span key={formerOn} class="quiet">
          {fill(words.moved, { date: formerOn, why })}
        </span>
      ))}
      {complaint.settled ? (
        <Settled settled={complaint.settled} />
      ) : (
        <span class="quiet">
          {fill(answerBy ? words.byDay : words.by, { date: answerBy ?? '', names: answererNames.join('、') })}
        </span>
      )}
      {form === 'settle' ? <SettleForm {...props} onDone={onDone} onCancel={leave} /> : null}
      {form === 'move' ? <MoveForm {...props} onDone={onDone} onCancel={leave} /> : null}
      {form === null && !complaint.settled && about.may.settle ? (
        <div class="form-end">
          <Button main onClick={() => setForm('settle')}>
            {words.settle}
          </Button>
          <Button onClick={() => setForm('move')}>{words.move}</Button>
        </div>
      ) : null}
    </li>
  );
}

function Settled({ settled }: { settled: NonNullable<ShownComplaint['settled']> }) {
  const words = texts.complaints;
  const { on, byName, outcome, attributedToName, allowanceFen } = settled;
  return (
    <>
      <p>{fill(words.settledLine, { date: on, name: byName, outcome })}</p>
      {attributedToName ? <span class="quiet">{fill(words.errorOf, { who: attributedToName })}</span> : null}
      {allowanceFen > 0 ? (
        <span class="quiet">{fill(words.allowanceLine, { amount: formatYuan(allowanceFen) })}</span>
      ) : null}
    </>
  );
}
