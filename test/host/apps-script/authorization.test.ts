import { describe, expect, it } from 'vitest';
import { callInProcess } from './script-fixture';

const source = `
  function menu() { SpreadsheetApp.getUi().createMenu('接单').addItem('a', 'b').addToUi(); }
  function sidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('')); }
  function mail() { MailApp.sendEmail('a@example.com', 's', 'b'); }
  function trigger() { ScriptApp.newTrigger('x').timeBased().everyHours(1).create(); }
  function read() { Sheets.Spreadsheets.Values.get('workbook-1', 'A1'); }
  function write() { Sheets.Spreadsheets.batchUpdate({ requests: [{ updateSpreadsheetProperties: { properties: { title: 'x' }, fields: 'title' } }] }, 'workbook-1'); }
  function properties() { PropertiesService.getDocumentProperties().getKeys(); }
  function lock() { LockService.getDocumentLock().tryLock(0); }
  function book() { SpreadsheetApp.getActive().getName(); }
  function pure() { return Utilities.formatDate(new Date(0), Session.getScriptTimeZone(), 'yyyy'); }
  function info() { return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()); }
`;
const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

function page(manifest?: { oauthScopes: string[] }) {
  const sheetsService = { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' };
  const dependencies = { enabledAdvancedServices: [sheetsService] };
  const script = callInProcess(source, manifest ? { manifest: { ...manifest, dependencies } } : {});
  const sessionId = script.kernel.openSession({ user: 'clerk@example.com' });
  const message = (name: string, authMode: 'NONE' | 'LIMITED' | 'FULL') => {
    const result = script.result(name, [], { sessionId, authMode, kind: 'simple-trigger' });
    return result.ok ? 'allowed' : result.error.message;
  };
  return { ...script, message };
}

describe('authorisation', () => {
  it.each(['menu', 'properties', 'lock', 'book', 'pure', 'info'])('lets a simple trigger use %s', (name) => {
    expect(page().message(name, 'LIMITED')).toBe('allowed');
  });

  it.each([
    ['sidebar', `Ui.showSidebar. Required permissions: ${scope('script.container.ui')}`],
    ['mail', `MailApp.sendEmail. Required permissions: ${scope('script.send_mail')}`],
    ['trigger', `ScriptApp.newTrigger. Required permissions: ${scope('script.scriptapp')}`],
    ['read', 'sheets.spreadsheets.values.get. Required permissions: ('],
    ['write', 'sheets.spreadsheets.batchUpdate. Required permissions: ('],
  ])('refuses a simple trigger %s', (name, end) => {
    expect(page().message(name, 'LIMITED')).toContain(`You do not have permission to call ${end}`);
  });

  it.each(['menu', 'pure'])('lets a script that nobody has authorised use %s', (name) => {
    expect(page().message(name, 'NONE')).toBe('allowed');
  });

  it.each(['sidebar', 'mail', 'trigger', 'read', 'properties', 'lock', 'book'])(
    'refuses a script that nobody has authorised %s',
    (name) => {
      expect(page().message(name, 'NONE')).toMatch(/^You do not have permission to call /);
    },
  );

  it('refuses what the scopes of the manifest leave out, and allows what they cover', () => {
    const { message } = page({ oauthScopes: [scope('spreadsheets'), scope('script.container.ui')] });
    for (const name of ['menu', 'sidebar', 'read', 'write', 'properties', 'book']) {
      expect(message(name, 'FULL')).toBe('allowed');
    }
    expect(message('mail', 'FULL')).toBe(
      `Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: ${scope('script.send_mail')}`,
    );
    expect(message('trigger', 'FULL')).toContain(
      'Specified permissions are not sufficient to call ScriptApp.newTrigger',
    );
  });

  it('lets a scope for reading read and not write', () => {
    const { message } = page({ oauthScopes: [scope('spreadsheets.readonly')] });
    expect(message('read', 'FULL')).toBe('allowed');
    expect(message('write', 'FULL')).toContain('Specified permissions are not sufficient');
  });

  it('tells whether authorisation is wanting', () => {
    const script = page();
    expect(script.value('info')).toBe('NOT_REQUIRED');
    script.kernel.isAuthorizationRequired = true;
    expect(script.value('info')).toBe('REQUIRED');
  });
});
