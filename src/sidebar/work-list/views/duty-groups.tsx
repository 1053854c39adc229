import type { ShownDuty } from '../../../entry/contract-reminders';
import { groupsOf, neighbour } from '../state/groups';
import type { WorkListState } from '../state/work-list-state';
import type { WorkListTexts } from '../texts';
import { DutyCard, dutyElementId } from './duty-card';
import type { WorkListCommands } from './use-work-list';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -10_000, End: 10_000 };

/** The duties under their headings. Arrow keys walk through all of them, Enter opens the order, the space bar leads to its row. */
export function DutyGroups(props: { state: WorkListState; texts: WorkListTexts; commands: WorkListCommands }) {
  const { state, texts, commands } = props;
  const groups = groupsOf(state);
  const duties = groups.flatMap((group) => group.duties);
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const to = neighbour(
        duties.map(({ id }) => id),
        state.active,
        step,
      );
      if (to) document.getElementById(dutyElementId(to))?.focus();
    } else if (target.tagName === 'LI' && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      const duty = duties.find(({ id }) => dutyElementId(id) === target.id);
      if (duty) act(duty, event.key === 'Enter' ? commands.settle : commands.locate, state);
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the duties in it
    <div class="duty-groups" onKeyDown={onKeyDown}>
      {groups.map((group, index) => (
        <section key={group.key} aria-label={group.title}>
          <h2 class={group.isUrgent ? 'duty-heading duty-heading-urgent' : 'duty-heading'}>
            {group.title} <span class="quiet">{group.duties.length}</span>
          </h2>
          <ul class="duties">
            {group.duties.map((duty, nth) => (
              <DutyCard key={duty.id} {...{ duty, state, texts, commands }} isFirst={index === 0 && nth === 0} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function act(duty: ShownDuty, command: (duty: ShownDuty) => void, { busy }: WorkListState): void {
  if (duty.orderKey !== '' && busy === null) command(duty);
}
