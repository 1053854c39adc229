import type { Checklist } from '../../../domain/customer/customer-file';
import { fill } from '../../../domain/texts/fill';
import type { ShownCheck } from '../../../entry/contract-customers';
import { Notice } from '../../parts/notice';
import { useCall } from '../../server/use-call';
import { customerTexts as texts } from '../texts';
import type { CardProps } from './customer-view';

/** A checklist (G3, F4): each tick is kept at once, with who ticked it. */
export function Checks(props: CardProps & { list: Checklist; title: string; checks: readonly ShownCheck[] }) {
  const { customer, server, onChanged, list, title, checks } = props;
  const words = texts.customers;
  const call = useCall(server, words.noAnswer);
  const left = checks.filter(({ byName }) => byName === '').length;
  const toggle = (line: ShownCheck) => {
    const ticked = checks
      .filter((each) => (each === line ? each.byName === '' : each.byName !== ''))
      .map(({ check }) => check);
    call.send('tickChecks', { id: customer.id, list, ticked }, onChanged);
  };
  return (
    <section class="card" aria-label={title}>
      <header class="card-head">
        <h2>{title}</h2>
        <span class={left === 0 ? 'tag tag-success' : 'tag tag-warning'}>
          {left === 0 ? words.allDone : fill(words.left, { count: left })}
        </span>
      </header>
      {checks.map((line) => (
        <label key={line.check} class="check">
          <input
            type="checkbox"
            checked={line.byName !== ''}
            disabled={!customer.may.check || call.busy}
            onChange={() => toggle(line)}
          />
          {line.name}
          <span class="quiet">
            {line.byName === '' ? '' : fill(words.checked, { name: line.byName, date: line.on.slice(5) })}
          </span>
        </label>
      ))}
      {call.message ? <Notice tone="error">{call.message}</Notice> : null}
    </section>
  );
}
