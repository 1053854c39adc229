import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Factory, factory } from './support/deployment';

describe('a first deployment that meets an obstacle', () => {
  let here: Factory;
  beforeEach(async () => {
    here = await factory();
  });
  afterEach(() => here.close());

  it('makes nothing while the Apps Script API is switched off, and says where the switch is', async () => {
    here.google.apiIsOn = false;
    const { exitCode, complained } = await here.deploy();
    expect(exitCode).toBe(1);
    expect(complained).toContain('https://script.google.com/home/usersettings');
    expect(here.google.workbooks.size).toBe(0);
  });

  it('goes on in the workbook that a failed attempt has left, and makes no second one', async () => {
    here.google.fail(/^POST \/v1\/projects$/, { status: 429, message: 'try later', times: 1 });
    const failed = await here.deploy();
    expect(failed.exitCode).toBe(1);
    expect(failed.complained).toContain('--workbook');
    expect(failed.complained).toContain('try later');
    expect(here.projectFile().scriptId).toBe('');

    const [workbookId = ''] = here.google.workbooks.keys();
    const link = `https://docs.google.com/spreadsheets/u/0/d/${workbookId}/edit#gid=0`;
    const { exitCode } = await here.deploy(['--workbook', link]);
    expect(exitCode).toBe(0);
    expect(here.google.workbooks.size).toBe(1);
    expect(here.google.script.parentId).toBe(workbookId);
    expect(here.projectFile().parentId).toBe(workbookId);
  });

  it('keeps the ids of what it made although clasp failed to read it back, and goes on', async () => {
    here.google.fail(/^GET .*-script-.*\/content$/, { status: 403, times: 1 });
    expect((await here.deploy()).exitCode).toBe(0);
    const [scriptId] = here.google.scripts.keys();
    expect(here.projectFile().scriptId).toBe(scriptId);
    expect(here.google.scripts.size).toBe(1);
  });

  it('takes a script that is named on the command line, with what its editor has put there', async () => {
    const scriptId = here.google.addScript([
      { name: 'appsscript', type: 'JSON', source: '{"timeZone":"Asia/Shanghai"}' },
      { name: '代码', type: 'SERVER_JS', source: 'function myFunction() {\n  \n}\n' },
    ]);
    const link = `https://script.google.com/home/projects/${scriptId}/edit`;
    expect(await here.deploy(['--script', link])).toMatchObject({ exitCode: 0, complained: '' });
    expect(here.google.scripts.size).toBe(1);
    expect(here.google.script.files.map(({ name }) => name)).not.toContain('代码');
    expect(here.projectFile().scriptId).toBe(scriptId);
  });

  it('asks for a sign-in where there is none, in English on an English machine', async () => {
    writeFileSync(here.at('home', '.clasprc.json'), '{}');
    const { exitCode, complained } = await here.deploy([], { LANG: 'en_GB.UTF-8' });
    expect(exitCode).toBe(1);
    expect(complained).toContain('You are not signed in');
    expect(here.google.calls).toEqual([]);
  });

  it('does not take an expired sign-in for one', async () => {
    here.google.knowsAccount = false;
    const { exitCode, complained } = await here.deploy();
    expect(exitCode).toBe(1);
    expect(complained).toContain('Google 没有确认登录');
    expect(here.google.workbooks.size).toBe(0);
  });

  it.each([
    { says: '修好', file: '{ "scriptId": "1abc', given: [] },
    { says: '另一个脚本', file: JSON.stringify({ scriptId: 's'.repeat(40) }), given: ['--script', 'o'.repeat(40)] },
    {
      says: '另一个工作簿',
      file: JSON.stringify({ scriptId: 's'.repeat(40), parentId: 'w'.repeat(40) }),
      given: ['--workbook', 'o'.repeat(40)],
    },
    {
      says: '不是脚本的链接',
      file: '{}',
      given: ['--script', `https://docs.google.com/spreadsheets/d/${'w'.repeat(40)}`],
    },
    { says: '不是工作簿的链接', file: '{}', given: ['--workbook', '我的表格'] },
    { says: '命令有误', file: '{}', given: ['--worksheet'] },
  ])('asks nobody and writes nothing where $given meets $file', async ({ says, file, given }) => {
    writeFileSync(here.at('.clasp.json'), file);
    const { exitCode, complained } = await here.deploy(given);
    expect(exitCode).toBe(1);
    expect(complained).toContain(says);
    expect(readFileSync(here.at('.clasp.json'), 'utf8')).toBe(file);
    expect(here.hosts.size).toBe(0);
  });

  it('refuses to upload two files that Apps Script would not tell apart', async () => {
    writeFileSync(here.at('dist', 'Code.html'), '<p>');
    const { exitCode, complained } = await here.deploy();
    expect(exitCode).toBe(1);
    expect(complained).toContain('Code.html 和 Code.js');
    expect(here.google.workbooks.size).toBe(0);
  });
});
