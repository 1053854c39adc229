import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadProject, type ScriptProject } from '../../host/apps-script/script-host';
import { SheetsEngine } from '../../host/sheets-api/engine';
import { type DeskOptions, frozenClock, type ScriptDesk, scriptDesk } from './script-desk';

const dist = join(import.meta.dirname, '..', '..', 'dist');
let project: ScriptProject | undefined;

export type BundleDeskOptions = Partial<
  Pick<DeskOptions<SheetsEngine>, 'now' | 'user' | 'kernel' | 'workerPool' | 'scopeOf'>
> & {
  /** The workbook's zone; default Asia/Shanghai. */
  timeZone?: string;
  /** An engine whose workbook is copied: start from a state that was prepared once. */
  from?: SheetsEngine;
};

/**
 * The built bundle on a workbook as a newcomer makes it: one empty tab. Nothing is installed.
 * @throws Error where dist/ has not been built
 */
export function bundleDesk(options: BundleDeskOptions = {}): ScriptDesk<SheetsEngine> {
  const { timeZone = 'Asia/Shanghai', now, from, ...rest } = options;
  const clock = frozenClock(now);
  let made = 0;
  const newId = () => {
    made += 1;
    return made === 1 && !from ? 'workbook' : `spreadsheet-${made}`;
  };
  const engine = new SheetsEngine({ now: () => clock.now(), newId });
  if (from) engine.importState(structuredClone([...from.exportState()]));
  else engine.create({ properties: { title: '接单', locale: 'zh_CN', timeZone } }, { user: null });
  const [spreadsheetId = ''] = engine.spreadsheetIds();
  return scriptDesk({ ...rest, project: builtBundle(), engine, spreadsheetId, clock });
}

/** The built bundle as Apps Script would get it. @throws Error where dist/ has not been built */
export function builtBundle(): ScriptProject {
  if (!existsSync(join(dist, 'Code.js'))) throw new Error('dist/ is missing: run npm run build first');
  project ??= loadProject(dist);
  return project;
}
