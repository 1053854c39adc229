import type { HandEdit, HandEditOutcome } from '../application/hand-edits/judge-hand-edit';
import { problemText, type Texts } from '../domain/texts';
import { fill } from '../domain/texts/fill';

type EditEvent = Partial<Pick<GoogleAppsScript.Events.SheetsOnEdit, 'range' | 'user'>> & { oldValue?: unknown };

/**
 * What an edit event of Sheets tells; null for anything else. A sidebar can call a trigger's function too, but sends plain
 * JSON: only the platform hands over a range that can be asked.
 */
export function parseEditEvent(event: unknown): HandEdit | null {
  const { range, user, oldValue } = (event ?? {}) as EditEvent;
  if (typeof range?.getSheet !== 'function') return null;
  const isValue = typeof oldValue === 'string' || typeof oldValue === 'number' || typeof oldValue === 'boolean';
  return {
    email: typeof user?.getEmail === 'function' ? user.getEmail().trim().toLowerCase() : '',
    range: {
      sheetId: range.getSheet().getSheetId(),
      startRow: range.getRow() - 1,
      endRow: range.getLastRow(),
      startColumn: range.getColumn() - 1,
      endColumn: range.getLastColumn(),
      ...(isValue ? { oldValue } : {}),
    },
  };
}

/** What to say at once about an edit; an empty text where nothing need be said. */
export function handEditWords({ restored, marked, reason }: HandEditOutcome, texts: Texts): string {
  if (!reason) return '';
  if (restored + marked === 1) return problemText(reason, texts);
  const { hand } = texts;
  return [
    ...(restored > 0 ? [fill(hand.toastRestored, { count: restored })] : []),
    ...(marked > 0 ? [fill(hand.toastMarked, { count: marked })] : []),
  ].join('');
}
