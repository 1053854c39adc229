import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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

describe('a kernel store in a file', () => {
  const source = `
    function set(value) { PropertiesService.getScriptProperties().setProperty('a', value); }
    function get() { return PropertiesService.getScriptProperties().getProperty('a'); }`;

  it('brings the state back after a restart and leaves no other file', () => {
    const path = join(folder, 'inner', 'script-state.json');
    callInProcess(source, { kernel: { store: createFileKernelStore(path) } }).value('set', ['1']);
    expect(callInProcess(source, { kernel: { store: createFileKernelStore(path) } }).value('get')).toBe('1');
    expect(readdirSync(join(folder, 'inner'))).toEqual(['script-state.json']);
  });

  it('keeps the former state when a later save was cut off', () => {
    const path = join(folder, 'script-state.json');
    callInProcess(source, { kernel: { store: createFileKernelStore(path) } }).value('set', ['1']);
    writeFileSync(`${path}.next`, '{"version":1,"prop');
    expect(callInProcess(source, { kernel: { store: createFileKernelStore(path) } }).value('get')).toBe('1');
  });
});
