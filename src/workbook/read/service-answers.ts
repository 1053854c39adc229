import { Refusal } from '../../domain/problem';
import type { SpreadsheetAnswer } from '../sheets-service';

/** What the service threw is not ours to classify: its texts are localised. A read changes nothing, so it is refused. */
export function readOrRefuse(read: () => SpreadsheetAnswer): SpreadsheetAnswer {
  try {
    return read();
  } catch {
    throw unavailable();
  }
}

export function unavailable(): Refusal {
  return new Refusal('unavailable', [{ code: 'service-unavailable' }]);
}
