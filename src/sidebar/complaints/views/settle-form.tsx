import { useState } from 'preact/hooks';
import { fill } from '../../../domain/texts/fill';
import type { ShownComplaint } from '../../../entry/contract-complaints';
import { FormFrame } from '../../parts/form-frame';
import { problemAt, useCall } from '../../server/use-call';
import { complaintTexts as texts } from '../texts';
import type { OrderFormProps } from './order-complaints';
import { NO_OUTCOME, OutcomeFields, settlementOf } from './outcome-fields';

/** Settles a complaint (I1, I3). */
export function SettleForm(props: OrderFormProps & { complaint: ShownComplaint; onCancel(): void }) {
  const words = texts.complaints;
  const { about, complaint, server, onDone, onCancel } = props;
  const { number } = complaint;
  const [outcome, setOutcome] = useState(NO_OUTCOME);
  const call = useCall(server, words.noAnswer);
  const settlement = settlementOf(outcome);
  const problem = (field: string) =>
    field === 'allowanceFen' && !settlement
      ? { severity: 'error' as const, message: words.badAmount }
      : problemAt(call, field);
  const save = () => {
    if (!settlement) return;
    call.send('settleComplaint', { key: about.key, number, settlement }, () =>
      onDone([fill(words.doneSettled, { number })]),
    );
  };
  return (
    <FormFrame
      words={words}
      label={words.settle}
      call={call}
      shown={['outcome', 'allowanceFen']}
      onSave={save}
      onCancel={onCancel}
    >
      <OutcomeFields
        id="settle"
        typed={outcome}
        dueFen={about.dueFen}
        mayAllow={about.may.allow}
        problemAt={problem}
        onTyped={(change) => setOutcome({ ...outcome, ...change })}
      />
    </FormFrame>
  );
}
