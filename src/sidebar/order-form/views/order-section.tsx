import { useState } from 'preact/hooks';
import { CHANNELS, PAYMENT_WAYS } from '../../../domain/order/entry';
import { fill } from '../../../domain/texts/fill';
import { ChoiceBox } from '../../parts/choice-box';
import { Field } from '../../parts/field';
import { Icon } from '../../parts/icon';
import { Segments } from '../../parts/segments';
import { useForm } from './form-context';
import { HeaderDate, HeaderText, TakenTime } from './header-fields';

const HIDDEN_FIELDS = ['takenOn', 'takenAtTime', 'note', 'sourceLink', 'agreedOn'];

/** The order itself: what is asked each time in sight, what seldom changes folded into one line. */
export function OrderSection() {
  const { state, texts, words, control, editHeader } = useForm();
  const { header } = state;
  const { fields } = texts.terms;
  const channels = CHANNELS.map((value) => ({ value, label: texts.choices.channel[value] }));
  const paymentWays = PAYMENT_WAYS.map((value) => ({ value, label: texts.choices.paymentWay[value] }));
  const rushChoices = [
    { value: 'normal', label: words.order.normal },
    { value: 'rush', label: words.order.rush },
  ] as const;
  return (
    <section class="card" aria-label={words.order.title}>
      <div class="grid">
        <HeaderDate field="wantedOn" />
        <Segments
          control={control('rush')}
          label={fields.rush}
          choices={rushChoices}
          value={header.rush ? 'rush' : 'normal'}
          onValue={(value) => editHeader({ rush: value === 'rush' ? true : undefined })}
        />
        <Field control={control('channel')} label={fields.channel}>
          <ChoiceBox
            control={control('channel')}
            label={fields.channel}
            choices={channels}
            value={header.channel}
            onValue={(channel) => editHeader({ channel })}
          />
        </Field>
        <Field control={control('paymentWay')} label={fields.paymentWay}>
          <ChoiceBox
            control={control('paymentWay')}
            label={fields.paymentWay}
            choices={paymentWays}
            value={header.paymentWay}
            onValue={(paymentWay) => editHeader({ paymentWay })}
          />
        </Field>
      </div>
      <MoreFields />
    </section>
  );
}

/** When it was taken, the agreed day, note and link: open where one of them has a problem. */
function MoreFields() {
  const { state, preview, words, now, control } = useForm();
  const [wanted, setWanted] = useState(false);
  const { header } = state;
  const hasProblem = HIDDEN_FIELDS.some((field) => control(field).problem?.severity === 'error');
  const open = wanted || hasProblem;
  const date = header.takenOn ?? now?.date ?? '';
  const time = header.takenAtTime ?? (header.takenOn ? '' : (now?.time ?? ''));
  const [first] = preview?.promises ?? [];
  const window = first?.made.promise;
  return (
    <div class="more">
      <button
        type="button"
        class="disclosure"
        aria-expanded={open}
        aria-controls="more-fields"
        onClick={() => setWanted(!open)}
      >
        <Icon name="chevron" />
        <span>{words.order.more}</span>
        <span class="quiet">
          {[fill(words.order.moreSummary, { taken: `${date.slice(5)} ${time}` }), header.note]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </button>
      {open ? (
        <div id="more-fields" class="grid">
          <HeaderDate field="takenOn" shown={date} />
          <TakenTime shown={time} />
          <HeaderDate
            field="agreedOn"
            {...(window
              ? {
                  placeholder: fill(words.order.agreedHint, {
                    earliest: window.earliestOn.slice(5),
                    latest: window.latestOn.slice(5),
                  }),
                }
              : {})}
          />
          <HeaderText field="note" />
          <HeaderText field="sourceLink" placeholder={words.order.linkHint} />
        </div>
      ) : null}
    </div>
  );
}
