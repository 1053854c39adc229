import { awaitsCover, withCover } from '../../domain/volume/volume';
import { carryOut, type Desk } from '../carry-out';
import { fullVolume } from './volume-in-hand';

export interface CoverPrinted {
  requestKey: string;
  volume: number;
}

/**
 * Records that a full volume's cover is printed (K1), which ends its duty. Where somebody recorded it before, that stands.
 * @throws Refusal `invalid` where there is no such volume, or it has room still
 */
export function makeRecordCover(desk: Desk) {
  return ({ requestKey, volume: number }: CoverPrinted): { volume: number } => {
    const need = { records: { volumes: 'all' } } as const;
    return carryOut(desk, { action: 'print-volume-cover', requestKey, need }, ({ snapshot, person, now }) => {
      const volume = fullVolume(snapshot, number);
      if (!awaitsCover(volume)) return { outcome: { volume: number }, changes: null };
      const printed = withCover(volume, person.email, now.date);
      const acted = { at: now.instant, by: person.email, action: 'print-volume-cover', subject: String(number) };
      const audit = [{ ...acted, before: '', after: now.date }];
      return { outcome: { volume: number }, changes: { updateRecords: { volumes: [printed] }, audit } };
    });
  };
}
