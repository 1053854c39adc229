import { ScriptHost, type ScriptKernel, type ScriptProject } from '../apps-script/script-host';
import { fillDemo } from '../demo/fill-demo';
import type { SheetsEngine } from '../sheets-api/engine';
import { owner } from './people';

const title = '接单工作簿';

/** The workbook's id; made where the store has none. */
export function workbookId(engine: SheetsEngine): { spreadsheetId: string; isNew: boolean } {
  const [known] = engine.spreadsheetIds();
  if (known) return { spreadsheetId: known, isNew: false };
  const properties = { title, locale: 'zh_CN', timeZone: 'Asia/Shanghai' };
  const { spreadsheetId } = engine.create({ properties }, { user: owner });
  if (!spreadsheetId) throw new Error('The engine made a workbook without an id.');
  return { spreadsheetId, isNew: true };
}

/**
 * Fills a new workbook: with the demo factory, or as the script's own installer leaves it.
 * @throws Error with the script's words where it cannot install
 */
export function fillWorkbook(
  target: { kernel: ScriptKernel; engine: SheetsEngine; project: ScriptProject },
  content: 'demo' | 'empty',
): void {
  if (content === 'demo') fillDemo(target);
  else install(target.kernel, target.project);
}

function install(kernel: ScriptKernel, project: ScriptProject) {
  const host = new ScriptHost({ kernel, project, transport: 'in-process' });
  const result = host.runSync({ functionName: 'install', user: owner, kind: 'menu' });
  const refusal = result.ok ? (result.value as { ok?: boolean; message?: string } | null) : null;
  if (!result.ok) throw new Error(`install: ${result.error.message}`);
  if (refusal?.ok === false) throw new Error(`install: ${refusal.message}`);
}
