import { beforeEach, describe, expect, it } from 'vitest';
import { dutiesIn, workNeed } from '../../src/application/reminders/work-in-hand';
import { figureSteps } from '../../src/application/triggers/check-figures';
import { makeNightly } from '../../src/application/triggers/nightly';
import type { KeptFigure } from '../../src/domain/statistics/kept-figure';
import { ADMINISTRATOR } from '../simulation/factory';
import { makeWorkers } from '../simulation/workers';
import { type YearDesk, yearDesk } from '../simulation/year-desk';

const MONTH = '2026-01';
let desk: YearDesk;

beforeEach(() => {
  desk = yearDesk(3, '2026-01-05', 0);
  desk.minute = 9 * 60;
  const workers = makeWorkers(desk, desk.chance);
  workers.takeOrder();
  workers.work(1);
  desk.asks = ADMINISTRATOR.email;
});

const night = (run: string) => makeNightly(desk, [figureSteps])(run, () => true);
const nextDay = () => {
  desk.minute += 24 * 60;
};
const figures = () => desk.book.list<KeptFigure>('figures');
const troubles = () => {
  const snapshot = desk.book.read({ settings: true, records: workNeed() });
  return dutiesIn(snapshot, desk.clock.now(), desk.zones).filter(({ task }) => task === 'figures-differ');
};

/** Somebody typed another number into a kept figure that comes from this month's tabs. */
function spoil(source: string) {
  const [found] = figures().filter((each) => each.source === MONTH);
  const [name] = Object.keys(found?.counts ?? {});
  if (!found || !name) throw new Error('nothing is kept');
  const right = source === MONTH ? (found.counts[name] ?? 0) : 0;
  const spoilt = { ...found, source, counts: { ...(source === MONTH && found.counts), [name]: right + 7 } };
  desk.book.commit(desk.book.read({}), {
    updateRecords: { figures: [spoilt] },
    audit: [],
    request: { key: `typed into ${source}`, outcome: '', at: '', by: '' },
  });
}

describe('kept statistics by night (J4)', () => {
  it('say nothing and write nothing where they agree with a recomputation', () => {
    const before = structuredClone(figures());
    expect(before.length).toBeGreaterThan(0);
    night('run-1');
    expect(figures()).toEqual(before);
    expect(troubles()).toEqual([]);
  });

  it('are put right where they differ, told to the administrator once, and no more the night after', () => {
    const before = structuredClone(figures());
    spoil(MONTH);
    night('run-1');
    expect(figures()).toEqual(before);
    expect(troubles()).toMatchObject([{ people: [ADMINISTRATOR.email], params: { month: MONTH, count: 1 } }]);
    nextDay();
    night('run-2');
    expect(troubles()).toEqual([]);
  });

  it('are told all the same where a run is cut off between putting them right and telling it (L2)', () => {
    spoil(MONTH);
    const commit = desk.book.commit.bind(desk.book);
    desk.book.commit = (snapshot, change) => {
      if (change.addRecords?.keptValues?.some(({ key }) => key === 'trouble.figures')) throw new Error('cut off');
      commit(snapshot, change);
    };
    expect(() => night('run-1')).toThrow('cut off');
    desk.book.commit = commit;
    expect(troubles()).toEqual([]);
    night('run-2');
    expect(troubles()).toMatchObject([{ params: { month: MONTH, count: 1 } }]);
  });

  it('are told month by month', () => {
    const key = (month: string) => `desk:figures-differ:2026-01-05:${month}`;
    spoil('2025-12');
    spoil(MONTH);
    night('run-1');
    expect(troubles().map(({ id }) => id)).toEqual([key('2025-12'), key(MONTH)]);
  });
});
