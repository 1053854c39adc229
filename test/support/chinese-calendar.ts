import { publicHolidays } from '../../src/domain/calendar/public-holidays';
import { workingCalendar } from '../../src/domain/calendar/working-calendar';

/** The published calendars that the tests run in; 2027 is not among them. */
export const chineseCalendar = workingCalendar(publicHolidays([2023, 2024, 2025, 2026, 2027]), []);
