import { links } from '../links.mjs';

const permissions = {
  spreadsheets: 'see and edit spreadsheets',
  'script.container.ui': 'show sidebars and dialogs',
  'userinfo.email': 'know the e-mail address of the person at work',
  'script.send_mail': 'send mail as the person at work',
  'script.scriptapp': 'run at set times',
};
const permissionName = (scope) => permissions[scope.slice(scope.lastIndexOf('/') + 1)] ?? scope;
const claspSaid = (text) => (text ? `\nIn clasp's words:\n${text}` : '');

/** English. */
export const en = {
  usage: `Usage: npm run deploy [-- options]
Puts Jiedan into Google Sheets; run it again to upgrade.
  --workbook LINK   into a workbook that you have (otherwise a new one is made)
  --script LINK     with a script that you have (where .clasp.json, which notes its id, was lost)
  --help            this text`,
  workbookTitle: 'Jiedan',
  connecting:
    'Asking Google … (No answer for long? Then Google can not be reached: where you need a proxy, set HTTPS_PROXY.)',
  signedInAs: ({ email }) => `Signed in as ${email}`,
  building: 'Building …',
  restored: ({ file }) =>
    `.clasp.json has no script id; it was found in ${file}. (To make another workbook, move that file away first.)`,
  creating: ({ workbookId }) =>
    workbookId ? 'Making a script for the workbook …' : 'Making the workbook and its script …',
  created: ({ file }) => `Made. Their ids are noted in ${file}: keep that file, an upgrade finds your workbook by it.`,
  comparing: 'Comparing with what the script holds, and uploading where it differs …',
  keptCopy: ({ backup }) => `What the script held before is kept in ${backup}`,
  uploaded: ({ count }) => `Uploaded and checked: the script holds exactly the ${count} files that were built.`,
  upToDate:
    'The script is up to date, nothing to upload. (Not installed yet? Open the workbook and choose Jiedan → Install / initialise.)',
  newPermissions: ({ scopes }) =>
    `This version needs more permissions: ${scopes.map(permissionName).join('; ')}. Google asks each person once more when they next use the menu.`,
  places: ({ workbookId, scriptId }) =>
    `${workbookId ? `Workbook: ${links.workbook(workbookId)}\n` : ''}Script:   ${links.script(scriptId)}`,
  nextAfterInstall: `What to do next:
  1. Open the workbook and wait some seconds, until the menu Jiedan appears.
  2. Choose Jiedan → Install / initialise. Google asks for your permission; where it says “Google hasn’t verified this app”, choose Advanced, then “Go to Jiedan”, then allow.
  3. After that choose Jiedan → Install / initialise once more: it makes the tabs.
  4. Enter your people's e-mail addresses and roles in the tab “People”, and share the workbook with them.
All steps: docs/guide/en/install.md.`,
  nextAfterUpgrade:
    'What to do next: people who have the workbook open reload the page; an administrator chooses Jiedan → Install / initialise once, which adds the tabs and columns of the new version and leaves your data as it is.',
  failures: {
    usage: ({ problem }) => `The command is wrong: ${problem}\nSee npm run deploy -- --help.`,
    badLink: ({ kind, given }) =>
      `“${given}” is not the link of a ${kind === 'script' ? 'script (https://script.google.com/d/…/edit)' : 'workbook (https://docs.google.com/spreadsheets/d/…/edit)'}.`,
    unreadableFile: ({ file }) =>
      `${file} is not valid JSON. It may hold the id of your script, so it was left as it is: mend it (or take it from a backup), then run this again.`,
    otherScript: ({ file, kept }) =>
      `${file} names another script: ${links.script(kept)}\nIt is not written over. To change it, keep a copy and empty its scriptId yourself.`,
    otherWorkbook: ({ file, kept }) =>
      `${file} names another workbook: ${links.workbook(kept)}\nTo change it, keep a copy and empty its scriptId and parentId yourself.`,
    notSignedIn:
      'You are not signed in to Google. Run npx clasp login, sign in in the browser and tick every permission, then run npm run deploy again.',
    signInUnconfirmed:
      'Google did not confirm the sign-in: it has expired, or Google can not be reached. Check the network (set HTTPS_PROXY where you need a proxy), then run npx clasp login.',
    claspBroken: ({ claspSays }) => `clasp does not run. Delete node_modules and try again.${claspSaid(claspSays)}`,
    noAnswer:
      'Google did not answer for too long. Check the network (set HTTPS_PROXY where you need a proxy) and run this again; running it again does no harm.',
    apiIsOff: `The Apps Script API is switched off for your account. Open ${links.apiSwitch} , switch it on, wait a minute or two, then run npm run deploy again.`,
    nothingBuilt: ({ folder }) => `There is nothing to upload in ${folder}: the build failed.`,
    sameName: ({ files }) => `${files.join(' and ')} would have the same name in Apps Script.`,
    notCreated: ({ title, workbookId, claspSays }) =>
      workbookId
        ? `The script could not be made in the workbook. Are you allowed to edit it? ${links.workbook(workbookId)}${claspSaid(claspSays)}`
        : `The workbook and its script could not be made. There may be an empty “${title}” in your Drive now: if so, open it, copy its link and run
  npm run deploy -- --workbook LINK
so that no second one is made.${claspSaid(claspSays)}`,
    scriptUnreadable: ({ scriptId, claspSays }) =>
      `The script can not be read: ${links.script(scriptId)}\nIs the account that you are signed in with allowed to edit it? Nothing was changed, and no other was made.${claspSaid(claspSays)}`,
    foreignFiles: ({ scriptId, files }) =>
      `The script holds files that are not Jiedan's: ${files.join(', ')}. An upload would delete them, so nothing was uploaded.
Open ${links.script(scriptId)} , keep a copy of them elsewhere and delete them; or use a workbook without a script.`,
    notUploaded: ({ scriptId, missing, different, extra, claspSays }) =>
      `The upload was not done: the script is not what was built.${missing.length ? `\nMissing: ${missing.join(', ')}` : ''}${
        different.length ? `\nDifferent: ${different.join(', ')}` : ''
      }${
        extra.length ? `\nToo many: ${extra.join(', ')} (delete them in ${links.script(scriptId)} )` : ''
      }\nRun npm run deploy again.${claspSaid(claspSays)}`,
    uploadUnconfirmed: ({ scriptId, claspSays }) =>
      `The upload could not be checked; it may have been done. Run npm run deploy again, which does no harm. Script: ${links.script(scriptId)}${claspSaid(claspSays)}`,
    notKept: ({ scriptId, workbookId, problem }) =>
      `The workbook and its script were made, but their ids could not be written to a file (${problem}). Note them down:
  Script:   ${links.script(scriptId)}
  Workbook: ${workbookId ? links.workbook(workbookId) : '—'}
then run npm run deploy -- --script SCRIPT-LINK --workbook WORKBOOK-LINK`,
  },
};
