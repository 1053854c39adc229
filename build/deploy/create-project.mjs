import { claspFailure } from './clasp.mjs';
import { DeployFailure } from './failure.mjs';
import { pullScript } from './remote-script.mjs';

const scriptLink = /script\.google\.com\/d\/([\w-]+)/;
const workbookLink = /drive\.google\.com\/open\?id=([\w-]+)/;

/**
 * Makes a workbook with a script bound to it, or a script bound to a workbook that is there.
 * @param {object} tools see `pullScript`
 * @param {{ title: string, workbookId: string, remember: (project: import('./project-file.mjs').KnownProject) => void }} wish
 *   `remember` is called as soon as the ids are known, whatever happens afterwards
 * @returns {Promise<import('./project-file.mjs').KnownProject>}
 * @throws {DeployFailure} apiIsOff, notCreated, noAnswer
 */
export async function createProject(tools, { title, workbookId, remember }) {
  await refuseWhereApiIsOff(tools);
  const made = { scriptId: '', workbookId };
  const hear = (stdout) => {
    if (made.scriptId) return;
    const [, scriptId] = scriptLink.exec(stdout) ?? [];
    if (!scriptId || !stdout.includes('\n', stdout.indexOf(scriptId))) return;
    made.scriptId = scriptId;
    made.workbookId = workbookId || (workbookLink.exec(stdout)?.[1] ?? '');
    remember(made);
  };
  const where = workbookId ? ['--type', 'standalone', '--parentId', workbookId] : ['--type', 'sheets'];
  const run = await tools.clasp(['create-script', '--title', title, ...where], {
    folder: tools.newFolder('create'),
    hear,
  });
  // clasp reads the new script back before it ends; where that fails, the script is there all the same.
  if (!made.scriptId) throw claspFailure(run, 'notCreated', { title, workbookId });
  return made;
}

/**
 * Asked before anything is made: clasp makes the workbook first, and would leave an empty one behind. A script that
 * does not exist is asked for, so an error is the answer; only the one that names the switch matters.
 */
async function refuseWhereApiIsOff(tools) {
  try {
    await pullScript(tools, 'is-the-apps-script-api-on');
  } catch (error) {
    if (!(error instanceof DeployFailure) || error.code === 'apiIsOff' || error.code === 'noAnswer') throw error;
  }
}
