import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFileKernelStore, loadProject } from '../../../host/apps-script/script-host';
import { callInProcess } from './script-fixture';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jiedan-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

describe('loadProject', () => {
  it('reads server files, pages and the manifest, and leaves the rest', () => {
    write({
      'appsscript.json': '{"timeZone":"Asia/Shanghai"}',
      'Code.js': 'a',
      'pages/form.html': 'b',
      'notes.txt': '',
    });
    expect(loadProject(folder)).toEqual({
      manifest: { timeZone: 'Asia/Shanghai' },
      files: [
        { name: 'Code', type: 'SERVER_JS', source: 'a' },
        { name: 'pages/form', type: 'HTML', source: 'b' },
      ],
    });
  });

  it('refuses a server file and a page of the same name, as Apps Script does', () => {
    write({ 'appsscript.json': '{}', 'form.js': '', 'form.html': '' });
    expect(() => loadProject(folder)).toThrow('Two files of the script project are named form');
  });

  it('refuses a folder without manifest', () => {
    write({ 'Code.js': '' });
    expect(() => loadProject(folder)).toThrow('appsscript.json');
  });
});

describe('a kernel store in a folder', () => {
  const source = `
    function set(value) { PropertiesService.getScriptProperties().setProperty('a', value); }
    function get() { return PropertiesService.getScriptProperties().getProperty('a'); }
    function mail(subject) { MailApp.sendEmail('a@example.com', subject, 'b'); }`;
  const restarted = () => callInProcess(source, { kernel: { store: createFileKernelStore(join(folder, 'script')) } });

  it('brings the state and the mails back after a restart', () => {
    const script = restarted();
    script.value('set', ['1']);
    script.value('mail', ['one']);
    script.value('mail', ['two']);
    expect(restarted().value('get')).toBe('1');
    expect(restarted().kernel.mailbox()).toEqual(script.kernel.mailbox());
    expect(readdirSync(join(folder, 'script'))).toEqual(['mails.jsonl', 'script-state.json']);
  });

  it('keeps the former state when a later save was cut off', () => {
    restarted().value('set', ['1']);
    writeFileSync(join(folder, 'script', 'script-state.json.next'), '{"version":1,"prop');
    expect(restarted().value('get')).toBe('1');
  });

  it('drops a mail whose record was cut off, and keeps the others whole', () => {
    restarted().value('mail', ['one']);
    appendFileSync(join(folder, 'script', 'mails.jsonl'), '{"id":"mail-2","subj');
    restarted().value('mail', ['three']);
    expect(
      restarted()
        .kernel.mailbox()
        .map(({ subject }) => subject),
    ).toEqual(['one', 'three']);
  });
});
