import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { manifestSchema } from './support/manifest-schema';
import { narrowestScopes, scopesAllowing } from './support/scopes-by-call';
import { servicesNamed, serviceUse } from './support/service-calls';

const root = join(import.meta.dirname, '..', '..');
const manifestText = readFileSync(join(root, 'dist', 'appsscript.json'), 'utf8');
const manifest = JSON.parse(manifestText);
const code = readFileSync(join(root, 'dist', 'Code.js'), 'utf8');

/** The source files that esbuild has put into the bundle, as it notes them there. */
const bundled = new Set([...code.matchAll(/^ *\/\/ (src\/\S+\.ts)$/gm)].map(([, path]) => path));
const bundleUse = serviceUse(join(root, 'src', 'main.ts'), (file) =>
  bundled.has(relative(root, file).replaceAll('\\', '/')),
);

const fullName = (scope: string) => `https://www.googleapis.com/auth/${scope}`;

/** What a script that somebody might write needs. */
function scopesOfScript(script: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'jiedan-script-'));
  try {
    writeFileSync(join(folder, 'script.ts'), script);
    return [...narrowestScopes(serviceUse(join(folder, 'script.ts')).calls)].sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the manifest that is pushed', () => {
  it('is the one at the root', () => {
    expect(manifestText).toBe(readFileSync(join(root, 'appsscript.json'), 'utf8'));
  });

  it('has only keys and values that Apps Script takes', () => {
    expect(safeParse(manifestSchema, manifest).issues).toBeUndefined();
  });

  it('runs on V8 in the time of Shanghai, with the advanced service Sheets v4', () => {
    expect(manifest).toMatchObject({ runtimeVersion: 'V8', timeZone: 'Asia/Shanghai' });
    expect(manifest.dependencies).toEqual({
      enabledAdvancedServices: [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }],
    });
  });

  it('asks for the scopes that the calls of the bundle need, the narrowest, and no other', () => {
    const needed = [...narrowestScopes(bundleUse.calls)].map(fullName);
    expect([...manifest.oauthScopes].sort()).toEqual(needed.sort());
  });
});

describe('the calls that the scopes are derived from', () => {
  it('are of every service that the bundle names', () => {
    expect(bundled.size).toBeGreaterThan(50);
    const named = servicesNamed(code, bundleUse.known);
    expect(named).toContain('SpreadsheetApp');
    expect([...named].filter((service) => !bundleUse.services.has(service))).toEqual([]);
  });

  it('include what is called on the answer of another call', () => {
    expect(bundleUse.calls).toContain('Ui.showSidebar');
    expect(bundleUse.calls).toContain('SpreadsheetsCollection.batchUpdate');
  });

  it.each([
    ['SpreadsheetApp.getActiveSpreadsheet().getName();', ['spreadsheets.currentonly']],
    ['Sheets.Spreadsheets!.get("id");', ['spreadsheets.readonly']],
    ['SpreadsheetApp.getActive().getName(); Sheets.Spreadsheets!.batchUpdate({}, "id");', ['spreadsheets']],
    ['Sheets.Spreadsheets!.get("id"); SpreadsheetApp.getActive().getName();', ['spreadsheets']],
    ['const send = MailApp.sendEmail; send("a@b.example", "", "");', ['script.send_mail']],
    ['ScriptApp.newTrigger("x").timeBased().everyHours(1).create();', ['script.scriptapp']],
    ['Utilities.getUuid(); LockService.getDocumentLock();', []],
    ['const MailApp = { sendEmail() {} }; { MailApp.sendEmail(); } export {};', []],
  ])('of %s need %j', (script, scopes) => {
    expect(scopesOfScript(script)).toEqual(scopes);
  });

  it.each(['DriveApp.createFolder("x");', 'const name: keyof typeof MailApp = "sendEmail"; MailApp[name];'])(
    'are looked up by a person where the table does not have them: %s',
    (script) => {
      expect(() => scopesOfScript(script)).toThrow('look up');
    },
  );

  it('are refused by name where nobody knows them', () => {
    expect(() => scopesAllowing('DriveApp.getFiles')).toThrow('DriveApp.getFiles');
  });
});

describe('the closed list of manifest keys', () => {
  it.each([
    ['a key at the top', { ...manifest, comment: 'a note' }],
    ['a key inside', { ...manifest, dependencies: { ...manifest.dependencies, note: '' } }],
    ['a value', { ...manifest, runtimeVersion: 'V9' }],
    ['a manifest without a time zone', { ...manifest, timeZone: undefined }],
  ])('refuses %s', (_, changed) => {
    expect(safeParse(manifestSchema, changed).success).toBe(false);
  });
});
