import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { DeployFailure } from './failure.mjs';

const PATIENCE_MS = 180_000;
const claspFolder = join(root, 'node_modules', '@google', 'clasp');

/** Google names this page, in whatever language, where a person has not allowed the Apps Script API yet. */
const apiSwitch = 'script.google.com/home/usersettings';

/**
 * @typedef {{ exitCode: number | null, stdout: string, stderr: string }} ClaspRun exit code null: it took too long
 * @typedef {{ folder: string, hear?: (stdout: string) => void }} ClaspPlace a folder with its own .clasp.json; `hear`
 *   gets all output so far whenever there is more
 * @typedef {(command: string[], place: ClaspPlace) => Promise<ClaspRun>} Clasp
 */

/**
 * The project's clasp, run without a terminal so that it never asks. Its exit code alone says little: it is 0 for
 * a push that was skipped and for a script that was not created.
 * @param {Record<string, string | undefined>} env
 * @returns {Clasp}
 */
export function claspFor(env) {
  return (command, { folder, hear = () => {} }) =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [claspProgram(), '--project', folder, ...command], {
        cwd: folder,
        env: quietEnvironment(env),
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: PATIENCE_MS,
      });
      const run = { stdout: '', stderr: '' };
      child.stdout.setEncoding('utf8').on('data', (text) => {
        run.stdout += text;
        try {
          hear(run.stdout);
        } catch (error) {
          reject(error);
        }
      });
      child.stderr.setEncoding('utf8').on('data', (text) => {
        run.stderr += text;
      });
      child.on('error', reject);
      child.on('close', (exitCode) => resolve({ exitCode, ...run }));
    });
}

/** `clasp login` in the person's own terminal: it opens the browser and waits. */
export function signInAtTerminal(env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [claspProgram(), 'login'], { env: quietEnvironment(env), stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', resolve);
  });
}

/**
 * What a clasp run that went wrong is called: something known, or the given code with clasp's own words.
 * @param {ClaspRun} run
 * @param {string} code
 * @param {Record<string, unknown>} [details]
 */
export function claspFailure({ exitCode, stdout, stderr }, code, details = {}) {
  const claspSays = `${stderr}\n${stdout}`.trim();
  if (claspSays.includes(apiSwitch)) return new DeployFailure('apiIsOff', details);
  return new DeployFailure(exitCode === null ? 'noAnswer' : code, { ...details, claspSays });
}

function claspProgram() {
  const { bin } = JSON.parse(readFileSync(join(claspFolder, 'package.json'), 'utf8'));
  return join(claspFolder, bin.clasp);
}

/** clasp's debug output holds the login; its own settings in the environment would point it at other files. */
function quietEnvironment({ DEBUG, clasp_config_project, clasp_config_ignore, ...env }) {
  return { ...env, FORCE_COLOR: '0' };
}
