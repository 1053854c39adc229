import { describe, expect, it } from 'vitest';
import type { UiEffect } from '../../../host/apps-script/script-host';
import { callInProcess } from './script-fixture';

const source = `
  function menu() {
    var ui = SpreadsheetApp.getUi();
    ui.createMenu('接单').addItem('录单', 'open').addSeparator()
      .addSubMenu(ui.createMenu('安装').addItem('初始化', 'setup')).addToUi();
  }
  function sidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('form').setTitle('录单')); }
  function dialog() {
    SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>').setWidth(600).setHeight(500), '打印');
  }
  function modeless() { SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutput('<p>'), '帮助'); }
  function toast() {
    var ss = SpreadsheetApp.getActive();
    ss.toast('已保存'); ss.toast('已保存', '订单'); ss.toast('已保存', '订单', -1);
  }
  function alert() {
    var ui = SpreadsheetApp.getUi();
    return [ui.alert('一') === ui.Button.OK, String(ui.alert('删除', '确定?', ui.ButtonSet.YES_NO)),
      ui.alert('二', ui.ButtonSet.OK_CANCEL) === SpreadsheetApp.getUi().Button.CANCEL];
  }
  function prompt() {
    var answer = SpreadsheetApp.getUi().prompt('电话', '请输入', SpreadsheetApp.getUi().ButtonSet.OK_CANCEL);
    return [answer.getResponseText(), String(answer.getSelectedButton())];
  }
  function lockedAlert() {
    var lock = LockService.getDocumentLock();
    lock.waitLock(0);
    SpreadsheetApp.getUi().alert('?');
    return lock.hasLock();
  }
  function noHtml() { SpreadsheetApp.getUi().showSidebar('<p>'); }
`;

function page(options: Parameters<typeof callInProcess>[1] = {}) {
  const script = callInProcess(source, { html: { form: '<form></form>' }, ...options });
  const sessionId = script.kernel.openSession({ user: 'clerk@example.com' });
  const effects: UiEffect[] = [];
  script.kernel.onUiEffect(sessionId, (effect) => effects.push(effect));
  return { ...script, sessionId, effects, run: (name: string) => script.value(name, [], { sessionId, kind: 'menu' }) };
}

describe('Ui', () => {
  it('adds a menu with items, separators and submenus', () => {
    const { run, effects } = page();
    run('menu');
    expect(effects).toEqual([
      {
        kind: 'menu',
        caption: '接单',
        items: [
          { kind: 'item', caption: '录单', functionName: 'open' },
          { kind: 'separator' },
          { kind: 'submenu', caption: '安装', items: [{ kind: 'item', caption: '初始化', functionName: 'setup' }] },
        ],
      },
    ]);
  });

  it('shows sidebars and dialogs with their sizes', () => {
    const { run, effects } = page();
    for (const name of ['sidebar', 'dialog', 'modeless']) run(name);
    expect(effects).toEqual([
      { kind: 'sidebar', title: '录单', html: '<form></form>' },
      { kind: 'dialog', title: '打印', html: '<p>', width: 600, height: 500, modal: true },
      { kind: 'dialog', title: '帮助', html: '<p>', width: 400, height: 150, modal: false },
    ]);
  });

  it('shows toasts for 5 seconds unless told otherwise', () => {
    const { run, effects } = page();
    run('toast');
    expect(effects).toEqual([
      { kind: 'toast', message: '已保存', title: '', seconds: 5 },
      { kind: 'toast', message: '已保存', title: '订单', seconds: 5 },
      { kind: 'toast', message: '已保存', title: '订单', seconds: -1 },
    ]);
  });

  it('asks, and answers with the button and the text', () => {
    const { run, kernel } = page();
    const asked: unknown[] = [];
    kernel.answerUiWith((box) => {
      if (box.kind !== 'alert' && box.kind !== 'prompt') throw new Error(box.kind);
      asked.push([box.kind, box.title, box.message, box.buttons]);
      if (box.kind === 'prompt') return { button: 'OK', text: '138' };
      return { button: box.buttons === 'YES_NO' ? 'NO' : box.buttons === 'OK' ? 'OK' : 'CANCEL' };
    });
    expect(run('alert')).toEqual([true, 'NO', true]);
    expect(run('prompt')).toEqual(['138', 'OK']);
    expect(asked).toEqual([
      ['alert', '', '一', 'OK'],
      ['alert', '删除', '确定?', 'YES_NO'],
      ['alert', '', '二', 'OK_CANCEL'],
      ['prompt', '电话', '请输入', 'OK_CANCEL'],
    ]);
  });

  it('gives up the locks of a run that waits for a person', () => {
    const { run, kernel } = page();
    kernel.answerUiWith(() => ({ button: 'OK' }));
    expect(run('lockedAlert')).toBe(false);
  });

  it('is not there for a run that no page started, nor after the page was closed', () => {
    const { value, error, kernel, sessionId } = page();
    const message = 'Cannot call SpreadsheetApp.getUi() from this context.';
    expect(error('menu')).toMatchObject({ name: 'Exception', message });
    kernel.closeSession(sessionId);
    expect(error('menu', [], { sessionId }).message).toBe(message);
    expect(value('toast')).toBeNull();
  });

  it('shows effects in the page that started the run alone', () => {
    const { run, kernel, effects } = page();
    const other = kernel.openSession({ user: 'other@example.com' });
    const elsewhere: UiEffect[] = [];
    kernel.onUiEffect(other, (effect) => elsewhere.push(effect));
    run('sidebar');
    expect([effects.length, elsewhere.length]).toEqual([1, 0]);
  });

  it('takes HtmlOutput, not text', () => {
    const { error, sessionId } = page();
    expect(error('noHtml', [], { sessionId }).message).toBe(
      "The parameters (String) don't match the method signature for Ui.showSidebar.",
    );
  });
});
