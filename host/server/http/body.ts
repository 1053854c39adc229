import type { IncomingMessage } from 'node:http';
import { HttpProblem } from './route';

/** More than any honest call: the Sheets API itself refuses larger ones. */
export const maxBodyBytes = 10 * 1024 * 1024;

/**
 * Reads a JSON body; undefined where there is none.
 * @throws HttpProblem 413 for a body that is too large, 400 for one that is no JSON
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const bytes = await readBytes(request, maxBodyBytes);
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch {
    throw new HttpProblem(400, 'The body is no JSON.');
  }
}

/** Reads a body. @throws HttpProblem 413 for one that is larger than allowed */
export async function readBytes(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw new HttpProblem(413, 'The body is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
