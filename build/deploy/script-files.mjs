import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { DeployFailure } from './failure.mjs';

/** @typedef {{ path: string, name: string, type: 'SERVER_JS' | 'HTML' | 'JSON', source: string }} ScriptFile */

const types = { js: 'SERVER_JS', gs: 'SERVER_JS', html: 'HTML', json: 'JSON' };
const manifestPath = 'appsscript.json';

/**
 * The files of a script project in a folder, in the order of their paths; what Apps Script does not take is left out.
 * @param {string} folder
 * @returns {ScriptFile[]}
 */
export function readScriptFiles(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.split(sep).join('/'));
  return paths.sort().flatMap((path) => {
    const [, name, ending] = /^([^.].*)\.(js|gs|html|json)$/.exec(path) ?? [];
    if (!name || (ending === 'json' && path !== manifestPath)) return [];
    return [{ path, name, type: types[ending], source: readFileSync(join(folder, path), 'utf8') }];
  });
}

/** @param {string} folder @param {readonly ScriptFile[]} files */
export function writeScriptFiles(folder, files) {
  for (const { path, source } of files) {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, source);
  }
}

/**
 * What was built, ready to be uploaded.
 * @throws {DeployFailure} nothingBuilt; sameName: Apps Script knows files by name alone, whatever their type
 */
export function filesToUpload(folder) {
  const files = readScriptFiles(folder);
  if (!manifestOf(files) || !files.some(({ type }) => type === 'SERVER_JS'))
    throw new DeployFailure('nothingBuilt', { folder });
  const seen = new Map();
  for (const { name, path } of files) {
    if (seen.has(name)) throw new DeployFailure('sameName', { files: [seen.get(name), path] });
    seen.set(name, path);
  }
  return files;
}

/** The manifest as data, or undefined where the files have none that can be read. */
export function manifestOf(files) {
  const manifest = files.find(({ path }) => path === manifestPath);
  try {
    return manifest && JSON.parse(manifest.source);
  } catch {
    return undefined;
  }
}

/**
 * Compares what should be in the script with what is.
 * @returns {{ missing: string[], different: string[], extra: string[] }} paths
 */
export function differences(wanted, found) {
  const foundByPath = new Map(found.map((file) => [file.path, file]));
  const wantedPaths = new Set(wanted.map(({ path }) => path));
  return {
    missing: wanted.filter(({ path }) => !foundByPath.has(path)).map(({ path }) => path),
    different: wanted
      .filter((file) => foundByPath.has(file.path) && !sameContent(file, foundByPath.get(file.path)))
      .map(({ path }) => path),
    extra: found.filter(({ path }) => !wantedPaths.has(path)).map(({ path }) => path),
  };
}

export function isSame({ missing, different, extra }) {
  return missing.length + different.length + extra.length === 0;
}

/** The service may set a manifest anew and end lines its own way. */
function sameContent(wanted, found) {
  if (wanted.path === manifestPath) return isDeepStrictEqual(manifestOf([wanted]), manifestOf([found]));
  return unixLines(wanted.source) === unixLines(found.source);
}

function unixLines(text) {
  return text.replace(/\r\n/g, '\n').trimEnd();
}
