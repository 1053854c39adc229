import type { Fen } from '../../domain/money/fen';
import { isLocalDate } from '../../domain/time/local-date';
import type { Instant, LocalDate, LocalTime } from '../../domain/time/local-time';
import { type CellContent, type CellKind, type NumberFormat, UnreadableCell } from './cell-kind';
import { dateOfSerial, serialOfDate } from './date-serial';

const PLAIN_TEXT: NumberFormat = { type: 'TEXT', pattern: '@' };

/** Text, kept as it is: `=IMAGE(1)` and `007` stay text. An empty text is an empty cell. */
export const text: CellKind<string> = {
  format: PLAIN_TEXT,
  write: (value) => (value === '' ? null : value),
  read: (content) =>
    content === null ? '' : typeof content === 'boolean' ? String(content).toUpperCase() : String(content),
};

/** A whole number; digits that people typed as text count. */
export const whole: CellKind<number> = {
  format: { type: 'NUMBER', pattern: '0' },
  write: (value) => value,
  read(content) {
    const value = numberIn(content);
    if (!Number.isSafeInteger(value)) throw new UnreadableCell(content);
    return value;
  },
};

/** Whole fen, shown as yuan: the cell holds fen ÷ 100, and reading rounds back to the very fen. */
export const yuan: CellKind<Fen> = {
  format: { type: 'CURRENCY', pattern: '"¥"#,##0.00' },
  write: (fen) => fen / 100,
  read(content) {
    const fen = Math.round(numberIn(content) * 100);
    if (!Number.isSafeInteger(fen)) throw new UnreadableCell(content);
    return fen === 0 ? 0 : fen; // never -0
  },
};

/** A local date as a real date of Sheets, so that people sort, filter and colour by it; ISO text counts. */
export const date: CellKind<LocalDate> = {
  format: { type: 'DATE', pattern: 'yyyy-mm-dd' },
  write: (value) => serialOfDate(value),
  read(content) {
    if (typeof content === 'number') {
      const day = dateOfSerial(Math.floor(content));
      if (isLocalDate(day)) return day;
    }
    if (typeof content === 'string' && isLocalDate(content.trim())) return content.trim();
    throw new UnreadableCell(content);
  },
};

/** A time of day as text, `24:00` included; a time that Sheets made a fraction of a day counts. */
export const time: CellKind<LocalTime> = {
  format: PLAIN_TEXT,
  write: (value) => value,
  read(content) {
    if (typeof content === 'number' && content >= 0 && content <= 1)
      return timeOfMinutes(Math.round(content * 24 * 60));
    const typed = /^\s*(\d{1,2})[:：](\d{2})\s*$/.exec(typeof content === 'string' ? content : '');
    const minutes = typed ? Number(typed[1]) * 60 + Number(typed[2]) : Number.NaN;
    if (!typed || Number(typed[2]) > 59 || minutes > 24 * 60) throw new UnreadableCell(content);
    return timeOfMinutes(minutes);
  },
};

/** A UTC instant as ISO text, for code only. */
export const instant: CellKind<Instant> = {
  format: PLAIN_TEXT,
  write: (value) => value,
  read(content) {
    if (typeof content !== 'string' || !/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(content)) throw new UnreadableCell(content);
    return content;
  },
};

/** Data as JSON text, for code only; `isShape` says whether what was read can be used. */
export function json<T>(isShape: (value: unknown) => value is T): CellKind<T> {
  return {
    format: PLAIN_TEXT,
    holdsData: true,
    write: (value) => JSON.stringify(value),
    read(content) {
      const value = parsedOrUndefined(content);
      if (!isShape(value)) throw new UnreadableCell(content);
      return value;
    },
  };
}

function parsedOrUndefined(content: CellContent): unknown {
  try {
    return JSON.parse(String(content));
  } catch {
    return undefined;
  }
}

function numberIn(content: CellContent): number {
  if (typeof content === 'number') return content;
  const typed = typeof content === 'string' ? content.trim() : '';
  if (!/^-?\d+(\.\d+)?$/.test(typed)) throw new UnreadableCell(content);
  return Number(typed);
}

function timeOfMinutes(minutes: number): LocalTime {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
