import { answerersOf } from '../../domain/complaint/answerers';
import type { OpenComplaint } from '../../domain/reminder/other-work';
import type { WorkSource } from './work-source';

/** Complaints without their answer (I1), from the index of open work, each with whoever answers its kind today. */
export const OPEN_COMPLAINTS: WorkSource = {
  records: { openWork: 'all' },
  workOf: ({ records, settings }) => ({
    complaints: records.openWork.flatMap(({ order }) =>
      (order?.complaints ?? []).flatMap(({ number, kind, recordedOn, answerBy }): OpenComplaint[] => {
        if (!order) return [];
        const { key, shortNumber, customerName } = order;
        const people = answerersOf(kind, order, settings);
        const id = `${key}-${number}`;
        return [{ id, number, order: { key, shortNumber }, customerName, people, recordedOn, answerBy }];
      }),
    ),
  }),
};
