import type { ProjectFile, ScriptManifest } from '../../../host/apps-script/script-host';
import { SheetsEngine } from '../../../host/sheets-api/engine';
import { frozenClock, type ScriptDesk, scriptDesk } from '../../support/script-desk';
import type { RemoteScript } from './google-double';

/** What was uploaded, running on an empty workbook of the local host. */
export function uploadedDesk({ files }: RemoteScript): ScriptDesk<SheetsEngine> {
  const clock = frozenClock('2026-11-24T10:00:00+08:00');
  const engine = new SheetsEngine({ now: () => clock.now(), newId: () => 'workbook' });
  engine.create({ properties: { title: '接单', locale: 'zh_CN', timeZone: 'Asia/Shanghai' } }, { user: null });
  const manifest = files.find(({ type }) => type === 'JSON');
  if (!manifest) throw new Error('no manifest was uploaded');
  const project = {
    files: files.filter((file): file is ProjectFile & typeof file => file.type !== 'JSON'),
    manifest: JSON.parse(manifest.source) as ScriptManifest,
  };
  return scriptDesk({ project, engine, spreadsheetId: 'workbook', clock });
}
