import { identified } from '../carry-out';
import { makeRefreshPage } from '../statistics/refresh-page';
import type { MoreSteps } from './nightly-step';

/** Each morning the page 统计 says how old what is owed is that day (H2), whether somebody books anything or not. */
export const pageSteps: MoreSteps = () => [
  {
    name: 'page',
    work: (desk, run) => desk.lock.hold(() => makeRefreshPage(desk)(run, identified(desk.identity))),
  },
];
