import type { Clock } from '../application/ports/office';
import type { LocalMoment } from '../domain/time/local-time';

/** Tells the time in the spreadsheet's zone, not the script's (they may differ). */
export function googleClock(timeZone: () => string): Clock {
  const momentOf = (date: Date): LocalMoment => {
    const [day, time] = Utilities.formatDate(date, timeZone(), "yyyy-MM-dd'T'HH:mm").split('T') as [string, string];
    return { instant: date.toISOString(), date: day, time };
  };
  return {
    now: () => momentOf(new Date()),
    of: (instant) => momentOf(new Date(instant)),
    at(date, time) {
      // The zone's offset is read from the platform, twice: near a clock change the first guess can be an hour off.
      const wanted = Date.parse(`${date}T${time}:00.000Z`);
      let guess = wanted;
      for (let round = 0; round < 2; round += 1) {
        const shown = momentOf(new Date(guess));
        guess += wanted - Date.parse(`${shown.date}T${shown.time}:00.000Z`);
      }
      return { ...momentOf(new Date(guess)), date, time };
    },
  };
}
