import { createHash } from 'node:crypto';
import { mayKnowEmail } from '../authorization';
import type { RunState, ServiceTable } from './run-state';

/**
 * Session in the kernel. `getActiveUser` answers '' where Google would not tell: in simple triggers, without the
 * e-mail scope, and for people of other domains.
 * See https://developers.google.com/apps-script/reference/base/session
 */
export function createSessionService(options: { timeZone: string; locale: string }): ServiceTable {
  return {
    'Session.getActiveUser': (run) => (maySay(run) ? (run.activeUser ?? '') : ''),
    'Session.getEffectiveUser': (run) => (maySay(run) ? (run.user ?? '') : ''),
    'Session.getActiveUserLocale': () => options.locale,
    'Session.getScriptTimeZone': (run) => run.manifest.timeZone ?? options.timeZone,
    'Session.getTemporaryActiveUserKey': (run) =>
      createHash('sha256')
        .update(`temporary user key\n${run.activeUser ?? ''}`)
        .digest('base64url'),
  };
}

function maySay(run: RunState): boolean {
  return run.authMode === 'FULL' && mayKnowEmail(run.manifest);
}
