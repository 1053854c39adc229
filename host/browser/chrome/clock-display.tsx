import { useEffect, useState } from 'react';
import type { ClockStep } from '../../server/page/protocol';
import { useStore } from '../connection/store';
import { MenuButton } from '../menu/menu-button';
import type { MenuEntry } from '../menu/menu-model';
import type { PageController } from '../page-controller';
import { texts } from '../texts';

const steps: readonly [keyof typeof texts.forward, ClockStep][] = [
  ['hour', { minutes: 60 }],
  ['day', { minutes: 24 * 60 }],
  ['twoWorkingDays', { workingDays: 2 }],
  ['week', { minutes: 7 * 24 * 60 }],
];
const tickMs = 1000;

/** The host's time in the workbook's zone; where the host allows it, a menu that moves it forward. */
export function ClockDisplay({ controller }: { controller: PageController }) {
  const clock = useStore(controller.store, (state) => state.clock);
  const timeZone = useStore(controller.store, (state) => state.timeZone);
  const [open, setOpen] = useState(false);
  const [, setTick] = useState(0);

  useEffect(() => {
    const timer = setInterval(() => setTick((tick) => tick + 1), tickMs);
    return () => clearInterval(timer);
  }, []);

  if (!clock) return null;
  const passedMs = clock.frozen ? 0 : Date.now() - clock.receivedAtMs;
  const shown = timeText(new Date(Date.parse(clock.now) + passedMs), timeZone);
  const face = (
    <>
      <time>{shown}</time>
      {clock.frozen && <span className="clock-frozen">{texts.clockFrozen}</span>}
    </>
  );
  if (!clock.canFastForward) {
    return (
      <div className="clock" title={texts.clock}>
        {face}
      </div>
    );
  }
  const entries: MenuEntry[] = steps.map(([caption, step]) => ({
    kind: 'item',
    caption: texts.forward[caption],
    run: () => void controller.advanceClock(step),
  }));
  return (
    <MenuButton
      label={`${texts.clock} ${shown}，${texts.fastForward}`}
      className="clock"
      entries={entries}
      open={open}
      setOpen={setOpen}
    >
      {face}
      <span className="caret" aria-hidden="true">
        ▾
      </span>
    </MenuButton>
  );
}

function timeText(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('zh-CN', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')} ${part('weekday')} ${part('hour')}:${part('minute')}`;
}
