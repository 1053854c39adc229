import { describe, expect, it } from 'vitest';
import { callInProcess } from './script-fixture';

const source = `
  function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }
  function onOpen() { return who(); }
  function zone() { return [Session.getScriptTimeZone(), Session.getActiveUserLocale()]; }
  function key() { return Session.getTemporaryActiveUserKey(); }
`;

describe('Session', () => {
  it('names the person who calls as active and effective user', () => {
    expect(callInProcess(source).value('who')).toEqual(['clerk@example.com', 'clerk@example.com']);
  });

  it('is blank where the user is not known', () => {
    expect(callInProcess(source, { user: null }).value('who')).toEqual(['', '']);
  });

  it('is blank in a simple trigger, which runs without authorisation', () => {
    expect(callInProcess(source).value('onOpen', [], { kind: 'simple-trigger' })).toEqual(['', '']);
  });

  it("tells an installable trigger's owner from the person who edited", () => {
    const script = callInProcess(source);
    const run = { kind: 'installable-trigger', user: 'owner@example.com' } as const;
    expect(script.value('who', [], { ...run, event: { user: 'clerk@example.com' } })).toEqual([
      'clerk@example.com',
      'owner@example.com',
    ]);
    expect(script.value('who', [], { ...run, event: { user: null } })).toEqual(['', 'owner@example.com']);
  });

  it('is blank where the manifest leaves the e-mail scope out', () => {
    const manifest = { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets'] };
    expect(callInProcess(source, { manifest }).value('who')).toEqual(['', '']);
  });

  it("answers the manifest's time zone", () => {
    expect(callInProcess(source, { manifest: { timeZone: 'Europe/Berlin' } }).value('zone')).toEqual([
      'Europe/Berlin',
      'zh_CN',
    ]);
  });

  it('gives a person the same key every time, and nobody the key of another', () => {
    const script = callInProcess(source);
    const key = script.value('key');
    expect(key).toMatch(/^[\w-]{20,}$/);
    expect(script.value('key')).toBe(key);
    expect(script.value('key', [], { user: 'other@example.com' })).not.toBe(key);
  });
});
