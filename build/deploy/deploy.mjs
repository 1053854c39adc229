import { claspFor, signInAtTerminal } from './clasp.mjs';
import { createProject } from './create-project.mjs';
import { DeployFailure } from './failure.mjs';
import { languageOf } from './language.mjs';
import { readOptions } from './options.mjs';
import { knownProject, rememberProject } from './project-file.mjs';
import { filesToUpload } from './script-files.mjs';
import { signedInAddress } from './sign-in.mjs';
import { upload } from './upload.mjs';
import { catalogues } from './words/index.mjs';
import { inWorkshop } from './workshop.mjs';

/**
 * Puts the built project into Google Sheets, or brings what is there up to date. Can be run again at any time.
 * @param {import('./deploy.mjs').Deployment} deployment
 * @returns {Promise<0 | 1>} exit code; what went wrong has been said
 */
export async function deploy(deployment) {
  const words = catalogues[languageOf(deployment.env)];
  try {
    const options = readOptions(deployment.commandLine);
    if (options.help) deployment.say(words.usage);
    else await inWorkshop((newFolder) => carryOut({ ...deployment, options, words, newFolder }));
    return 0;
  } catch (error) {
    if (!(error instanceof DeployFailure)) throw error;
    const sentence = words.failures[error.code];
    deployment.complain(typeof sentence === 'function' ? sentence(error.details) : sentence);
    return 1;
  }
}

async function carryOut({ options, words, newFolder, env, atTerminal, say, build, dist, backupFolder, ...places }) {
  const tools = { clasp: claspFor(env), newFolder };
  const known = reconcile(knownProject(places), options, places);
  if (known.restoredFrom) say(words.restored({ file: known.restoredFrom }));
  say(words.connecting);
  const signIn = atTerminal ? () => signInAtTerminal(env) : undefined;
  say(words.signedInAs({ email: await signedInAddress(tools, signIn) }));
  say(words.building);
  await build();
  const wanted = filesToUpload(dist);

  const isNew = !known.scriptId;
  const project = isNew ? await makeProject(tools, known, { words, say, places }) : known;
  say(words.comparing);
  const { scriptId } = project;
  const outcome = await upload(tools, { scriptId, isNew, wanted, backupFolder, now: new Date() });
  keep(places, project);
  if (outcome.backup) say(words.keptCopy(outcome));
  say(outcome.changed ? words.uploaded({ count: wanted.length }) : words.upToDate);
  if (outcome.newScopes.length > 0) say(words.newPermissions({ scopes: outcome.newScopes }));
  say(words.places(project));
  if (outcome.changed) say(outcome.backup ? words.nextAfterUpgrade : words.nextAfterInstall);
}

/** Brings together what is noted and what the command line says; they may complete each other, not disagree. */
function reconcile(known, options, { projectFile }) {
  const { scriptId, workbookId } = known;
  if (options.scriptId && scriptId && options.scriptId !== scriptId) {
    throw new DeployFailure('otherScript', { file: known.restoredFrom ?? projectFile, kept: scriptId });
  }
  if (options.workbookId && workbookId && options.workbookId !== workbookId) {
    throw new DeployFailure('otherWorkbook', { file: known.restoredFrom ?? projectFile, kept: workbookId });
  }
  return {
    ...known,
    scriptId: scriptId || (options.scriptId ?? ''),
    workbookId: workbookId || (options.workbookId ?? ''),
  };
}

async function makeProject(tools, { workbookId }, { words, say, places }) {
  say(words.creating({ workbookId }));
  const remember = (project) => keep(places, project);
  const project = await createProject(tools, { title: words.workbookTitle, workbookId, remember });
  say(words.created({ file: places.projectFile }));
  return project;
}

/** Ids that can't be written down are said instead. */
function keep(places, project) {
  try {
    rememberProject(places, project);
  } catch (error) {
    if (error instanceof DeployFailure) throw error;
    throw new DeployFailure('notKept', { ...project, problem: error.message });
  }
}
