import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ProjectFile, ScriptManifest, ScriptProject } from './contract';

/** The time zone of a script whose manifest names none. */
export const defaultTimeZone = 'Asia/Shanghai';

const manifestName = 'appsscript.json';

/**
 * Reads a folder as `clasp push` would upload it: .js files are server code, .html files are pages, appsscript.json
 * is the manifest. Files come in the order of their names, which is the order Apps Script evaluates them in.
 * @throws Error where the manifest is missing, or where two files would have the same name on Apps Script
 */
export function loadProject(folder: string): ScriptProject {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.flatMap((path) => projectFile(folder, path));
  refuseSameNames(files);
  return { files, manifest: JSON.parse(readFileSync(join(folder, manifestName), 'utf8')) as ScriptManifest };
}

function projectFile(folder: string, path: string): ProjectFile[] {
  const match = /^(.*)\.(js|gs|html)$/.exec(path);
  if (!match?.[1]) return [];
  const name = match[1].split(sep).join('/');
  const source = readFileSync(join(folder, path), 'utf8');
  return [{ name, type: match[2] === 'html' ? 'HTML' : 'SERVER_JS', source }];
}

/** Apps Script knows files by name alone, whatever their type. */
function refuseSameNames(files: ProjectFile[]) {
  const seen = new Set<string>();
  for (const { name } of files) {
    if (seen.has(name)) throw new Error(`Two files of the script project are named ${name}`);
    seen.add(name);
  }
}
