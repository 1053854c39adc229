import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { PeopleForm, SavePeopleRequest } from '../../../src/entry/contract';
import { good } from '../support/answers';
import { launchChromium } from '../support/browser';
import { findUnlabelled } from '../support/labels';
import { type FakeServer, type OpenSidebar, openSidebar } from '../support/sidebar-harness';
import { buildPages } from '../support/sidebar-pages';

let browser: Browser;
let html: string;
let dialog: OpenSidebar;

beforeAll(async () => {
  [browser, html] = await Promise.all([launchChromium(), buildPages().then((pages) => pages.get('People') ?? '')]);
});
afterEach(() => dialog.close());
afterAll(() => browser.close());

const form: PeopleForm = {
  self: 'boss@factory.example',
  categories: [
    { id: 'steel-wood', name: '钢木门' },
    { id: 'security', name: '防盗门' },
  ],
  people: [
    { email: 'boss@factory.example', name: '王芳', roles: ['administrator'], categories: [] },
    { email: 'huang@factory.example', name: '<b>黄强</b>', roles: ['follower'], categories: ['security'] },
  ],
};
const desk: FakeServer = (name, request) =>
  good(name === 'openPeople' ? form : { people: (request as SavePeopleRequest).people });

async function open(server: FakeServer = desk) {
  dialog = await openSidebar(browser, html, server, { width: 760, height: 560 });
  await dialog.form.getByRole('button', { name: '添加一位' }).waitFor();
  await dialog.form.getByRole('region').first().waitFor();
}

it('adds a person by keyboard alone and saves the whole list once', async () => {
  await open();
  await dialog.form.getByRole('button', { name: '添加一位' }).press('Enter');
  await dialog.form.locator('#name-2:focus').waitFor();
  await dialog.press('陈静', 'Tab', 'chen.jing@factory.example', 'Tab');
  await dialog.page.keyboard.press('Space');
  await dialog.page.keyboard.press('Control+Enter');
  await dialog.form.getByText('已保存').waitFor();
  const [request, ...more] = dialog.sent<SavePeopleRequest>('savePeople');
  expect(more).toEqual([]);
  expect(request?.seen).toEqual(form.people);
  expect(request?.people[2]).toEqual({
    ...{ email: 'chen.jing@factory.example', name: '陈静' },
    ...{ roles: ['clerk'], categories: [] },
  });
});

it('shows what the server finds wrong beside the person, and keeps what was typed', async () => {
  const problem = { field: 'people.1.email', rule: 'M1', message: '“huang”不是有效的邮箱地址。' };
  await open((name, request) =>
    name === 'savePeople'
      ? { ok: false, code: 'invalid', message: problem.message, details: { problems: [problem], reference: '' } }
      : desk(name, request),
  );
  await dialog.form.locator('#email-1').fill('huang');
  await dialog.form.getByRole('button', { name: '保存' }).click();
  await dialog.form.getByText('不是有效的邮箱地址').waitFor();
  expect(await dialog.form.locator('#email-1').getAttribute('aria-invalid')).toBe('true');
  expect(await dialog.form.locator('#email-1').inputValue()).toBe('huang');
});

it('has a name for everything, shows names as text and does not scroll sideways', async () => {
  await open();
  expect(await dialog.form.locator('body').evaluate(findUnlabelled)).toEqual([]);
  expect(await dialog.form.locator('b').count()).toBe(0);
  const [inner, outer] = await dialog.form
    .locator('body')
    .evaluate((body) => [body.scrollWidth, document.documentElement.clientWidth]);
  expect(inner).toBeLessThanOrEqual(outer ?? 0);
});
