import { Refusal } from '../../domain/problem';
import { coverProblems, type Volume } from '../../domain/volume/volume';
import type { Snapshot } from '../ports/order-book';

/** A volume whose cover may be printed. @throws Refusal `invalid` where there is none of this number, or it has room still (K1) */
export function fullVolume({ records }: Snapshot, number: number): Volume {
  const volume = records.volumes.find((each) => each.number === number);
  if (!volume) throw new Refusal('invalid', [{ code: 'no-such-volume', field: 'volume', rule: 'K1' }]);
  const problems = coverProblems(volume);
  if (problems.length > 0) throw new Refusal('invalid', problems);
  return volume;
}
