import type { ShownDuty } from '../../../entry/contract-reminders';
import type { WorkListState } from '../state/work-list-state';
import type { WorkListTexts } from '../texts';
import type { WorkListCommands } from './use-work-list';

export function dutyElementId(id: string): string {
  return `duty-${id}`;
}

/** One duty: what it is about, what to do, until when, whose it is, and the buttons that lead there. */
export function DutyCard(props: {
  duty: ShownDuty;
  state: WorkListState;
  texts: WorkListTexts;
  commands: WorkListCommands;
  isFirst: boolean;
}) {
  const { duty, state, texts, commands, isFirst } = props;
  const { page } = texts;
  const isActive = state.active === duty.id || (state.active === null && isFirst);
  const hasOrder = duty.orderKey !== '';
  const others = duty.people.map(({ name }) => name).join(page.and);
  return (
    <li
      id={dutyElementId(duty.id)}
      class={`duty duty-${duty.urgency}`}
      tabIndex={isActive ? 0 : -1}
      aria-label={[duty.kindName, duty.shortNumber, duty.customerName, duty.task, duty.due].filter(Boolean).join(' ')}
      onFocus={() => commands.move(duty.id)}
    >
      <p class="duty-head">
        <span class={`tag ${duty.urgency === 'urgent' ? 'tag-error' : 'tag-active'}`}>{duty.kindName}</span>
        <strong>{duty.shortNumber}</strong>
        <span class="duty-customer">{duty.customerName}</span>
      </p>
      <p class="duty-task">{duty.task}</p>
      <p class="duty-foot quiet">
        {duty.due ? <span class="duty-due">{duty.due}</span> : null}
        {duty.escalated ? <span class="tag tag-error">{page.escalated}</span> : null}
        {state.filter === 'all' ? <span>{others}</span> : null}
      </p>
      {hasOrder || duty.target.to === 'volumes' || duty.target.to === 'stock' ? (
        <p class="duty-buttons">
          <button
            type="button"
            class="button button-main"
            disabled={state.busy !== null}
            onClick={() => commands.settle(duty)}
          >
            {duty.target.to === 'order' ? page.look : page.settle}
          </button>
          {hasOrder ? (
            <button type="button" class="button" disabled={state.busy !== null} onClick={() => commands.locate(duty)}>
              {page.locate}
            </button>
          ) : null}
        </p>
      ) : null}
    </li>
  );
}
