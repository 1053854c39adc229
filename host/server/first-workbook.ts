import {
  createMemoryKernelStore,
  type HostClock,
  type KernelStore,
  ScriptHost,
  ScriptKernel,
  type ScriptProject,
} from '../apps-script/script-host';
import { fillDemo } from '../demo/fill-demo';
import { SheetsEngine } from '../sheets-api/engine';
import { owner } from './people';

const title = '接单工作簿';

/** What a first workbook is made with. */
export type FirstWorkbook = {
  content: 'demo' | 'empty';
  clock: HostClock;
  timeZone: string;
  kernelStore: KernelStore;
  project: ScriptProject;
  /** Told the share that is done, 0 to 1. */
  progress: (share: number) => void;
};

/**
 * Makes a workbook in memory: the demo factory, or what the script's own installer leaves. Nothing is on the disk
 * until its state is taken over as a whole, so an interrupted start begins afresh.
 * @throws Error with the script's words where it cannot install
 */
export function makeFirstWorkbook(options: FirstWorkbook): ReturnType<SheetsEngine['exportState']> {
  const { content, clock, timeZone, kernelStore, project, progress } = options;
  const engine = new SheetsEngine({ now: () => clock.now() });
  const properties = { title, locale: 'zh_CN', timeZone };
  const { spreadsheetId } = engine.create({ properties }, { user: owner.email });
  if (!spreadsheetId) throw new Error('The engine made a workbook without an id.');
  const store = createMemoryKernelStore();
  const kernel = new ScriptKernel({ engine, spreadsheetId, clock, timeZone, store });
  if (content === 'demo') fillDemo({ kernel, engine, project }, { progress });
  else install(kernel, project);
  keep(store, kernelStore);
  return engine.exportState();
}

/** Properties, triggers and mails go to the disk once all is made, not with every run on the way. */
function keep(made: KernelStore, store: KernelStore) {
  const state = made.load();
  if (state) store.save(state);
  for (const mail of made.loadMails()) store.addMail(mail);
}

function install(kernel: ScriptKernel, project: ScriptProject) {
  const host = new ScriptHost({ kernel, project, transport: 'in-process' });
  const result = host.runSync({ functionName: 'install', user: owner.email, kind: 'menu' });
  const refusal = result.ok ? (result.value as { ok?: boolean; message?: string } | null) : null;
  if (!result.ok) throw new Error(`install: ${result.error.message}`);
  if (refusal?.ok === false) throw new Error(`install: ${refusal.message}`);
}
