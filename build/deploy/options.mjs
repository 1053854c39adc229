import { parseArgs } from 'node:util';
import { DeployFailure } from './failure.mjs';

const idInLink = /(?:\/d\/|\/projects\/|[?&]id=)([\w-]{20,})/;
const bareId = /^[\w-]{20,}$/;
const hostsOf = {
  script: ['script.google.com'],
  workbook: ['docs.google.com', 'drive.google.com', 'sheets.google.com'],
};

/**
 * The options of `npm run deploy`.
 * @param {string[]} commandLine what stands behind `--`
 * @returns {{ help: boolean, scriptId?: string, workbookId?: string }}
 * @throws {DeployFailure} usage, badLink
 */
export function readOptions(commandLine) {
  const { help = false, script, workbook } = parsed(commandLine);
  return {
    help,
    ...(script === undefined ? {} : { scriptId: idFrom(script, 'script') }),
    ...(workbook === undefined ? {} : { workbookId: idFrom(workbook, 'workbook') }),
  };
}

function parsed(commandLine) {
  try {
    return parseArgs({
      args: commandLine,
      options: { help: { type: 'boolean' }, script: { type: 'string' }, workbook: { type: 'string' } },
    }).values;
  } catch (error) {
    throw new DeployFailure('usage', { problem: error.message });
  }
}

/** People paste the address of the page they see, or the bare id. */
function idFrom(text, kind) {
  const given = text.trim();
  if (bareId.test(given)) return given;
  const host = URL.canParse(given) ? new URL(given).hostname : '';
  const [, id] = idInLink.exec(given) ?? [];
  if (!id || !hostsOf[kind].includes(host)) throw new DeployFailure('badLink', { kind, given });
  return id;
}
