import type { EncodedFailure } from './service-failure';

/** What a service call is answered with, as JSON text on its way from the kernel to the script. */
export type ServiceAnswer = { ok: true; value: unknown } | { ok: false; failure: EncodedFailure };

/** The instant that a script takes for 'now', and whether time goes on from there. */
export type ClockReading = { nowMs: number; frozen: boolean };

/**
 * The one way from a script to the services. `callText` takes and answers JSON text, so that nothing is shared
 * between script and kernel, in one thread as in two. Log lines go beside it: writing a log never fails.
 */
export interface ServicePort {
  /** @param requestText `{service, method, args}`; @returns a ServiceAnswer as text */
  callText(requestText: string): string;
  /**
   * The same with an answer that is no text: for a script that is trusted not to change what it is given and to keep nothing
   * for its next run, since large answers then cost a fraction. Absent: everything goes as text.
   */
  callSharing?(requestText: string): ServiceAnswer;
  log(severity: 'DEBUG' | 'INFO' | 'WARNING' | 'ERROR', message: string): void;
  nowMs(): number;
}
