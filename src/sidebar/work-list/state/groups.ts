import type { ShownDuty } from '../../../entry/contract-reminders';
import type { WorkListState } from './work-list-state';

/** Duties that stand under one heading, most urgent first. */
export interface DutyGroup {
  key: string;
  title: string;
  isUrgent: boolean;
  duties: ShownDuty[];
}

/** The duties that are shown, under the headings of the chosen grouping, in the order of the most urgent of each. */
export function groupsOf({ list, filter, grouping }: WorkListState): DutyGroup[] {
  const groups = new Map<string, DutyGroup>();
  for (const duty of shownDuties(list?.duties ?? [], filter)) {
    for (const { key, title } of headingsOf(duty, grouping)) {
      const group = groups.get(key) ?? { key, title, isUrgent: grouping === 'urgency' && key === 'urgent', duties: [] };
      group.duties.push(duty);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

export function shownDuties(duties: readonly ShownDuty[], filter: WorkListState['filter']): readonly ShownDuty[] {
  return filter === 'mine' ? duties.filter(({ isMine }) => isMine) : duties;
}

/** A duty of several people stands under each of them. */
function headingsOf(duty: ShownDuty, grouping: WorkListState['grouping']): { key: string; title: string }[] {
  if (grouping === 'urgency') return [{ key: duty.urgency, title: duty.urgencyName }];
  if (grouping === 'kind') return [{ key: duty.kind, title: duty.kindName }];
  return duty.people.map(({ email, name }) => ({ key: email, title: name }));
}

/** The duty that the keys go to: so many further on, never past an end. */
export function neighbour(ids: readonly string[], active: string | null, step: number): string | null {
  const at = active === null ? -1 : ids.indexOf(active);
  const next = at < 0 ? (step > 0 ? 0 : ids.length - 1) : Math.max(0, Math.min(ids.length - 1, at + step));
  return ids[next] ?? null;
}
