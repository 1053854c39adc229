import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { type Answer, type Handler, HttpProblem } from './route';

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves the built browser code, and nothing outside its folder. */
export function staticFiles(folder: string, prefix: string): Handler {
  return async (request, url): Promise<Answer> => {
    const path = containedPath(folder, decodeURIComponent(url.pathname.slice(prefix.length)));
    const type = types[extname(path)];
    const known = type ? await stat(path).catch(() => undefined) : undefined;
    if (!type || !known?.isFile()) throw new HttpProblem(404, 'There is no such file.');
    const etag = `"${known.size.toString(36)}-${known.mtimeMs.toString(36)}"`;
    const headers = { 'content-type': type, 'cache-control': 'no-cache', etag };
    if (request.headers['if-none-match'] === etag) return { status: 304, headers, body: '' };
    return { status: 200, headers, body: await readFile(path) };
  };
}

/** @throws HttpProblem 404 for a path that leads out of the folder */
export function containedPath(folder: string, relative: string): string {
  const path = normalize(join(folder, relative));
  if (relative.includes('\0') || !path.startsWith(normalize(folder + sep)))
    throw new HttpProblem(404, 'There is no such file.');
  return path;
}
