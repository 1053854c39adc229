import type { SheetsEngine } from '../../../host/sheets-api/engine';
import { answer, type HttpAnswer } from '../../../host/sheets-api/http';
import { IdPairs, jsonDifference } from './json-difference';
import { beginningOf, type RecordedCase, type RecordedStep } from './recorded-case';

/** How much of a recording an engine answers alike. */
export interface ReplayResult {
  readonly name: string;
  readonly steps: number;
  readonly equal: number;
  readonly firstDifference: string | undefined;
}

const ROOT = '/v4/spreadsheets';

/** Asks an engine, through its HTTP face, what was asked of the real service, and compares the answers. */
export function replayCase(engine: SheetsEngine, recorded: RecordedCase): ReplayResult {
  const { name, steps } = recorded;
  const made = send(engine, 'POST', ROOT, {}, beginningOf(recorded));
  if (made.status !== 200) {
    return { name, steps: steps.length, equal: 0, firstDifference: `create: ${JSON.stringify(made.json)}` };
  }
  const { spreadsheetId } = made.json as { spreadsheetId: string };
  const ids = new IdPairs();
  ids.pair('spreadsheetId', recorded.spreadsheetId, spreadsheetId);
  const differences = steps.map((step, i) => {
    const difference = stepDifference(engine, step, spreadsheetId, ids);
    return difference && `step ${i} ${step.method} ${step.path} ${difference}`;
  });
  return {
    name,
    steps: steps.length,
    equal: differences.filter((difference) => difference === undefined).length,
    firstDifference: differences.find((difference) => difference !== undefined),
  };
}

function stepDifference(engine: SheetsEngine, step: RecordedStep, id: string, ids: IdPairs): string | undefined {
  const path = `${ROOT}/${encodePath(step.path.replace('{id}', id))}`;
  const served = send(engine, step.method, path, step.query ?? {}, ids.translate(step.body ?? undefined));
  if (served.status !== step.status) {
    return `status ${step.status} recorded, ${served.status} served: ${JSON.stringify(served.json).slice(0, 200)}`;
  }
  if (step.status < 400) return jsonDifference(step.response, served.json, ids);
  // Of an error the code and the name count, its words may differ.
  return jsonDifference(essenceOf(step.response), essenceOf(served.json), ids);
}

function essenceOf(body: unknown): object {
  const { code, status } = (body as { error: { code: number; status: string } }).error;
  return { code, status };
}

/** A path as clients send it: each part encoded, but for the colon before a verb. */
function encodePath(path: string): string {
  const [first = '', ...rest] = path.split('/');
  const encoded = rest.map((part) => encodeURIComponent(part).replace(/%3A(clear|append|batch[A-Za-z]+)$/, ':$1'));
  return [first, ...encoded].join('/');
}

function send(
  engine: SheetsEngine,
  method: string,
  path: string,
  query: Readonly<Record<string, string | readonly string[]>>,
  body: unknown,
): HttpAnswer {
  const parameters = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)])),
  );
  return answer(engine, { method, path, query: parameters, body, user: null });
}
