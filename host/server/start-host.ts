import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createFileKernelStore,
  createHostClock,
  loadProject,
  ScriptHost,
  ScriptKernel,
} from '../apps-script/script-host';
import { accessOf } from '../sheets-api/sharing';
import { DurableEngine } from '../sheets-api/storage/durable-engine';
import { ClockFile } from './clock-file';
import { makeFirstWorkbook } from './first-workbook';
import type { Flags } from './flags';
import { mailEndpoints } from './http/mail-endpoints';
import { page } from './http/pages';
import { Panels } from './http/panels';
import type { Routes } from './http/route';
import { listen } from './http/server';
import { staticFiles } from './http/static-files';
import { testEndpoints } from './http/test-endpoints';
import { sheetsEndpoints, workbookEndpoints } from './http/workbook-endpoints';
import { PageServer } from './page/page-server';
import { acceptPages } from './page/page-socket';
import { readPeople } from './page/people-tab';
import { chromiumPdf } from './pdf/chromium-pdf';
import { owner } from './people';
import { progressLine } from './progress-line';
import { SharingFile } from './sharing-file';
import { SheetsUsage } from './sheets-usage';

/** Where the build left what the host serves and runs. */
export type BuildPaths = { browser: string; scriptWorker: string; project: string };

const timeZone = 'Asia/Shanghai';
const clockCheckMs = 15_000;

/** Starts the host. @returns its port, and what ends it cleanly */
export async function startHost(flags: Flags, paths: BuildPaths): Promise<{ port: number; stop: () => Promise<void> }> {
  const clockFile = new ClockFile(flags.dataDir);
  const start = flags.now ?? (flags.test ? undefined : clockFile.start);
  const clock = createHostClock({
    frozen: flags.test,
    ...(start === undefined ? {} : { now: new Date(start).toISOString() }),
  });
  mkdirSync(flags.dataDir, { recursive: true });
  const store = DurableEngine.open(join(flags.dataDir, 'workbook.jiedan'), { now: () => clock.now() });
  const { engine } = store;
  const kernelStore = createFileKernelStore(join(flags.dataDir, 'script'));
  const project = loadProject(paths.project);
  if (engine.spreadsheetIds().length === 0) {
    const content = flags.empty ? 'empty' : 'demo';
    const progress = progressLine('Making the demo factory (once) …');
    engine.importState(makeFirstWorkbook({ content, clock, timeZone, kernelStore, project, progress }));
    store.compact();
  }
  const [spreadsheetId = ''] = engine.spreadsheetIds();
  const kernel = new ScriptKernel({
    ...{ engine, spreadsheetId, clock, timeZone, store: kernelStore },
    convertBlob: chromiumPdf(),
  });
  kernel.onLog(({ at, severity, message }) => {
    if (severity === 'WARNING' || severity === 'ERROR') console.error(`${at} ${severity} ${message}`);
  });

  const sharing = new SharingFile(flags.dataDir);
  engine.setSharing(sharing.sharing);
  const mayEdit = (user: string) => accessOf(sharing.sharing, owner.email, { user }) === 'writer';
  kernel.editorsAre(() => readPeople(engine, spreadsheetId).flatMap(({ email }) => (mayEdit(email) ? [email] : [])));
  const scriptHost = new ScriptHost({ kernel, project, transport: 'worker', workerPath: paths.scriptWorker });
  const panels = new Panels(readFileSync(join(paths.browser, 'script-run.js'), 'utf8'));
  const pages = new PageServer({
    ...{ engine, spreadsheetId, scriptHost, panels, owner, sharing, timeZone },
    canFastForward: true,
  });
  const { server, port } = await listen(
    { ...routesOf(pages, panels, paths), ...(flags.test ? testRoutes(pages) : {}) },
    flags.port,
  );
  const stopPages = acceptPages(server, port, pages);
  const stopClock = flags.test ? () => {} : keepTime(pages, () => clockFile.save(clock));

  return {
    port,
    stop: async () => {
      stopClock();
      stopPages();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await scriptHost.close();
      store.close();
    },
  };
}

function routesOf(pages: PageServer, panels: Panels, paths: BuildPaths): Routes {
  return {
    'GET /': page('接单', 'page'),
    'GET /mail': page('邮箱 · 接单', 'mail'),
    'GET /assets/': staticFiles(paths.browser, '/assets/'),
    'GET /panel/': panels.serve,
    ...mailEndpoints(pages),
    ...workbookEndpoints(pages),
  };
}

/** What only `--test` offers: the settable clock, runs and figures, and Google's REST interface. */
function testRoutes(pages: PageServer): Routes {
  const { engine, scriptHost } = pages.place;
  const usage = new SheetsUsage(() => engine.counters());
  scriptHost.kernel.intercept(({ service }, proceed) => (service === 'Sheets' ? usage.count(proceed) : proceed()));
  return { ...testEndpoints(pages, usage), ...sheetsEndpoints(pages, usage) };
}

/** Fires the triggers whose time has come. @returns what ends that */
function keepTime(pages: PageServer, saveClock: () => void): () => void {
  let isFiring = false;
  const timer = setInterval(async () => {
    saveClock();
    pages.clockMoved();
    if (isFiring) return;
    isFiring = true;
    await pages.place.scriptHost.fireClockTriggers().catch((error: unknown) => console.error(error));
    isFiring = false;
  }, clockCheckMs);
  timer.unref();
  return () => clearInterval(timer);
}
