import { claspFailure } from './clasp.mjs';
import { DeployFailure } from './failure.mjs';

/**
 * Who is signed in to clasp. Without a sign-in, one is started where there is somebody to answer it.
 * @param {object} tools see `pullScript`
 * @param {(() => Promise<unknown>) | undefined} signIn undefined where nobody sits at the terminal
 * @returns {Promise<string>} e-mail address
 * @throws {DeployFailure} notSignedIn; signInUnconfirmed: there is a sign-in that Google does not confirm
 */
export async function signedInAddress(tools, signIn) {
  const first = await account(tools);
  if (!first.loggedIn && signIn) await signIn();
  const { loggedIn, email } = first.loggedIn || !signIn ? first : await account(tools);
  if (!loggedIn) throw new DeployFailure('notSignedIn');
  if (!email) throw new DeployFailure('signInUnconfirmed');
  return email;
}

async function account({ clasp, newFolder }) {
  const run = await clasp(['show-authorized-user', '--json'], { folder: newFolder('account') });
  try {
    return JSON.parse(run.stdout);
  } catch {
    throw claspFailure(run, 'claspBroken');
  }
}
