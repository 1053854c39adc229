import type { ScriptSide } from './script-side';

/** Session as scripts see it. https://developers.google.com/apps-script/reference/base/session */
export function session(side: ScriptSide): object {
  return side.object('Session', {
    getActiveUser: () => user(side, side.call('Session', 'getActiveUser') as string),
    getEffectiveUser: () => user(side, side.call('Session', 'getEffectiveUser') as string),
    getActiveUserLocale: () => side.call('Session', 'getActiveUserLocale'),
    getScriptTimeZone: () => side.call('Session', 'getScriptTimeZone'),
    getTemporaryActiveUserKey: () => side.call('Session', 'getTemporaryActiveUserKey'),
  });
}

/** A User; a person whose identity Google would not tell has the address ''. */
export function user(side: ScriptSide, email: string): object {
  return side.object('Session.User', {
    getEmail: () => email,
    getUserLoginId: () => email,
    toString: () => email,
  });
}
