import { randomUUID } from 'node:crypto';
import type { ButtonSet, MenuItem, UiAnswer, UiEffect } from '../contract';
import { ServiceFailure } from '../service-failure';
import type { RunState, ServiceTable } from './run-state';
import type { Sessions } from './sessions';

type Box = Extract<UiEffect, { kind: 'alert' | 'prompt' }>;

/**
 * What `SpreadsheetApp.getUi()` does in the page that started the run.
 * See https://developers.google.com/apps-script/reference/base/ui
 * @param options.answerAtOnce answers alerts and prompts of runs that cannot wait (in-process transport)
 * @param options.suspend called before a run waits for a person: locks do not persist across the suspension
 */
export function createUiService(options: {
  sessions: Sessions;
  answerAtOnce: (box: Box) => UiAnswer;
  suspend: (run: RunState) => void;
}): ServiceTable {
  const { sessions, answerAtOnce, suspend } = options;

  function pageOf(run: RunState): string {
    const { sessionId } = run;
    if (sessionId !== undefined && sessions.has(sessionId)) return sessionId;
    throw new ServiceFailure('Cannot call SpreadsheetApp.getUi() from this context.');
  }

  function ask(run: RunState, kind: Box['kind'], args: readonly unknown[]): UiAnswer | Promise<UiAnswer> {
    const [title, message, buttons] = args as [string, string, ButtonSet];
    const page = pageOf(run);
    const box: Box = { kind, id: randomUUID(), title, message, buttons };
    suspend(run);
    return run.canWait ? sessions.ask(page, box) : answerAtOnce(box);
  }

  return {
    'SpreadsheetApp.getUi': (run) => void pageOf(run),
    'Ui.addMenu': (run, [caption, items]) =>
      sessions.show(pageOf(run), { kind: 'menu', caption: caption as string, items: items as MenuItem[] }),
    'Ui.showSidebar': (run, [title, html]) =>
      sessions.show(pageOf(run), { kind: 'sidebar', title: title as string, html: html as string }),
    'Ui.showModalDialog': (run, args) => showDialog(sessions, pageOf(run), args, true),
    'Ui.showModelessDialog': (run, args) => showDialog(sessions, pageOf(run), args, false),
    'Ui.alert': (run, args) => ask(run, 'alert', args),
    'Ui.prompt': (run, args) => ask(run, 'prompt', args),
  };
}

function showDialog(sessions: Sessions, page: string, args: readonly unknown[], modal: boolean) {
  const [title, html, width, height] = args as [string, string, number, number];
  sessions.show(page, { kind: 'dialog', title, html, width, height, modal });
}
