import type { PageServer } from '../page/page-server';
import type { SheetsUsage } from '../sheets-usage';
import { readJson } from './body';
import { type Answer, HttpProblem, json, type Routes } from './route';

/** What black-box checks use; only there when the host was started with `--test`. */
export function testEndpoints(pages: PageServer, usage: SheetsUsage): Routes {
  const { scriptHost } = pages.place;
  return {
    'POST /test/clock': async (request) => {
      const { now } = await fields(request, { now: 'string' });
      try {
        scriptHost.kernel.clock.set(now);
      } catch (error) {
        throw new HttpProblem(400, error instanceof Error ? error.message : String(error));
      }
      pages.clockMoved();
      return json({ now: pages.clock().now });
    },
    'POST /script/run': async (request) => {
      const body = await fields(request, { function: 'string' });
      const { args = [], user = null } = body;
      if (!Array.isArray(args)) throw new HttpProblem(400, '"args" is a list.');
      if (user !== null && typeof user !== 'string') throw new HttpProblem(400, '"user" is an e-mail address or null.');
      const result = await scriptHost.run({ functionName: body.function, args, user, kind: 'callable' });
      return json(result.ok ? { value: result.value } : { error: result.error });
    },
    'POST /test/triggers/run': async (request) => {
      const body = await fields(request, { function: 'string' });
      return runTrigger(pages, body.function);
    },
    'GET /test/mail': () => json(pages.mails()),
    'GET /test/stats': () => json(usage.sinceReset()),
    'POST /test/stats/reset': () => {
      usage.reset();
      return json(usage.sinceReset());
    },
  };
}

async function runTrigger(pages: PageServer, functionName: string): Promise<Answer> {
  const { scriptHost } = pages.place;
  if (!scriptHost.kernel.triggers.all().some((trigger) => trigger.functionName === functionName)) {
    throw new HttpProblem(404, `No trigger runs ${functionName}.`);
  }
  const result = await scriptHost.runTrigger(functionName);
  return json(result.ok ? { value: result.value } : { error: result.error });
}

/** Reads a JSON object that has text under each of the given names. */
async function fields<K extends string>(
  request: Parameters<typeof readJson>[0],
  wanted: Record<K, 'string'>,
): Promise<Record<K, string> & Record<string, unknown>> {
  const body = await readJson(request);
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new HttpProblem(400, 'The body is a JSON object.');
  for (const name of Object.keys(wanted)) {
    if (typeof (body as Record<string, unknown>)[name] !== 'string')
      throw new HttpProblem(400, `"${name}" is missing.`);
  }
  return body as Record<K, string> & Record<string, unknown>;
}
