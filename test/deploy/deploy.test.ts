import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, SaveOutcome } from '../../src/entry/contract';
import { numbersOf, staff, threeDoors, typeRows } from '../support/order-desk';
import { type Factory, factory } from './support/deployment';
import { googleHosts } from './support/google-double';
import { uploadedDesk } from './support/uploaded-desk';

const creating = /^POST \/drive\/v3\/files$/;
const pushing = /^PUT .*\/content$/;

describe('a factory that deploys, with the real clasp', () => {
  let here: Factory;
  beforeAll(async () => {
    here = await factory();
  });
  afterAll(() => here.close());

  it('makes a workbook with a bound script and uploads exactly what was built', async () => {
    const { exitCode, said, complained } = await here.deploy();
    expect({ exitCode, complained }).toEqual({ exitCode: 0, complained: '' });
    const [[workbookId, workbook] = []] = here.google.workbooks;
    const { script } = here.google;
    expect(workbook).toEqual({ name: '接单' });
    expect(script).toMatchObject({ title: '接单', parentId: workbookId });
    const ending = { SERVER_JS: 'js', HTML: 'html', JSON: 'json' };
    const uploaded = new Map(script.files.map(({ name, type, source }) => [`${name}.${ending[type]}`, source]));
    expect([...uploaded.keys()].sort()).toEqual(readdirSync(here.at('dist')).sort());
    for (const [file, source] of uploaded) expect(source, file).toBe(readFileSync(here.at('dist', file), 'utf8'));
    expect(said).toContain(`https://docs.google.com/spreadsheets/d/${workbookId}/edit`);
    expect(said).toContain('接单 → 安装/初始化');
  });

  it('notes the ids where clasp looks for them, beside what stood there', () => {
    const [[workbookId] = []] = here.google.workbooks;
    const [[scriptId] = []] = here.google.scripts;
    expect(here.projectFile()).toEqual({ scriptId, parentId: workbookId, rootDir: 'dist' });
  });

  it('has uploaded a script that installs itself and takes an order', () => {
    const desk = uploadedDesk(here.google.script);
    const install = desk.call('install', [], { user: staff.administrator, kind: 'menu' });
    expect(install).toMatchObject({ ok: true });
    typeRows(desk, '人员', [
      [staff.clerk, '陈静', '接单员', ''],
      [staff.salesperson, '刘洋', '业务员', ''],
    ]);
    typeRows(desk, '价目表', [['实木门', '平板原木', 1000, 2200, 1800]]);
    const saved = desk.call('registerOrder', [threeDoors('intent-0001')], { user: staff.clerk });
    expect(numbersOf(saved as Answer<SaveOutcome>)).toEqual(['2026-11-0001']);
  });

  it('uploads nothing where nothing changed', async () => {
    const before = here.google.countOf(pushing);
    const { exitCode, said } = await here.deploy();
    expect(exitCode).toBe(0);
    expect(said).toContain('无需上传');
    expect(here.google.countOf(pushing)).toBe(before);
    expect(here.google.countOf(creating)).toBe(1);
  });

  it('uploads a changed manifest, names the permissions that it adds and keeps a copy of what was there', async () => {
    const whole = readFileSync(here.at('dist', 'appsscript.json'), 'utf8');
    here.rebuild('appsscript.json', (text) => text.replace(/\s*"https:\S+script\.send_mail",/, ''));
    const former = readFileSync(here.at('dist', 'appsscript.json'), 'utf8');
    expect(former).not.toBe(whole);
    await here.deploy();
    here.rebuild('appsscript.json', () => whole);
    const { exitCode, said } = await here.deploy();
    expect(exitCode).toBe(0);
    expect(said).toContain('以操作人的名义发送邮件');
    expect(said).toContain('刷新页面');
    expect(here.google.script.files.find(({ type }) => type === 'JSON')?.source).toContain('script.send_mail');
    const copy = readdirSync(here.at('kept', 'before')).sort().pop() ?? '';
    expect(readFileSync(here.at('kept', 'before', copy, 'appsscript.json'), 'utf8')).toBe(former);
  });

  it('says in plain words that an upload failed', async () => {
    here.rebuild('Code.js', (code) => `${code}\n// the next version\n`);
    here.google.fail(pushing, { status: 500 });
    const { exitCode, complained } = await here.deploy();
    here.google.mend();
    expect(exitCode).toBe(1);
    expect(complained).toContain('上传没有完成');
    expect(complained).toContain('内容不同：Code.js');
  });

  it('does it when run again, and sees that it was done although the service answered with an error', async () => {
    here.google.fail(pushing, { status: 400, after: true });
    const { exitCode, said } = await here.deploy();
    here.google.mend();
    expect(exitCode).toBe(0);
    expect(said).toContain('已上传');
    expect(here.google.script.files.find(({ name }) => name === 'Code')?.source).toContain('the next version');
  });

  it('sees that nothing was uploaded although clasp ended without an error', async () => {
    here.rebuild('Code.js', (code) => `${code}\n// a version that is lost\n`);
    here.google.losesUploads = true;
    const { exitCode, complained } = await here.deploy();
    here.google.losesUploads = false;
    expect(exitCode).toBe(1);
    expect(complained).toContain('内容不同：Code.js');
  });

  it('finds its script again where a checkout has emptied .clasp.json', async () => {
    const ids = here.projectFile();
    writeFileSync(here.at('.clasp.json'), '{ "scriptId": "", "rootDir": "dist" }');
    const { exitCode, said } = await here.deploy();
    expect(exitCode).toBe(0);
    expect(said).toContain('找回');
    expect(here.projectFile()).toEqual(ids);
    expect(here.google.countOf(creating)).toBe(1);
  });

  it('leaves alone a script that holds files of somebody else', async () => {
    const { script } = here.google;
    script.files = [...script.files, { name: '工资', type: 'SERVER_JS', source: 'function pay() {}' }];
    here.rebuild('Code.js', (code) => `${code}\n// one more\n`);
    const before = here.google.countOf(pushing);
    const { exitCode, complained } = await here.deploy();
    expect(exitCode).toBe(1);
    expect(complained).toContain('工资.js');
    expect(here.google.countOf(pushing)).toBe(before);
  });

  it('makes no second script where its own can not be read any more', async () => {
    const ids = here.projectFile();
    here.google.scripts.clear();
    const { exitCode, complained } = await here.deploy();
    expect(exitCode).toBe(1);
    expect(complained).toContain(String(ids.scriptId));
    expect(complained).toContain('Requested entity was not found.');
    expect(here.projectFile()).toEqual(ids);
    expect(here.google.countOf(creating)).toBe(1);
  });

  it('has asked nobody but the double', () => {
    expect(here.hosts.size).toBeGreaterThan(0);
    expect(googleHosts).toEqual(expect.arrayContaining([...here.hosts]));
  });
});
