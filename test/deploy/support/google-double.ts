import { safeParse } from 'valibot';
import { manifestSchema } from './manifest-schema';
import type { ProxiedAnswer, ProxiedRequest } from './tls-proxy';

export type RemoteFile = { name: string; type: 'SERVER_JS' | 'HTML' | 'JSON'; source: string };
export type RemoteScript = { title: string; parentId?: string; files: RemoteFile[] };
type Failure = {
  status: number;
  message?: string;
  /** Fails once it has been carried out. */
  after?: boolean;
  /** How often; otherwise until `mend`. */
  times?: number;
};

export const account = { email: 'boss@factory.example', accessToken: 'a-token-of-the-test', refreshToken: 'renewable' };
export const googleHosts = ['script.googleapis.com', 'www.googleapis.com', 'oauth2.googleapis.com'];

const blankManifest = '{"timeZone":"America/New_York","dependencies":{},"exceptionLogging":"STACKDRIVER"}';

/**
 * The few calls of the Apps Script, Drive and OAuth APIs that clasp makes to create and push, in memory, refusing as
 * Google does. https://developers.google.com/apps-script/api/reference/rest
 */
export class GoogleDouble {
  readonly workbooks = new Map<string, { name: string }>();
  readonly scripts = new Map<string, RemoteScript>();
  /** Every call, as `PUT /v1/projects/…/content`. */
  readonly calls: string[] = [];
  apiIsOn = true;
  knowsAccount = true;
  /** Uploads are answered as if they had been done. */
  losesUploads = false;
  private readonly failures: (Failure & { call: RegExp })[] = [];
  private made = 0;

  /** The next calls that match fail. */
  fail(call: RegExp, failure: Failure): void {
    this.failures.push({ call, ...failure });
  }

  mend(): void {
    this.failures.length = 0;
  }

  /** The only script there is. */
  get script(): RemoteScript {
    const [only, ...others] = this.scripts.values();
    if (!only || others.length > 0) throw new Error(`there are ${this.scripts.size} scripts`);
    return only;
  }

  /** A script that somebody has made by hand. @returns its id */
  addScript(files: RemoteFile[]): string {
    const id = this.newId('script');
    this.scripts.set(id, { title: 'by hand', files });
    return id;
  }

  countOf(call: RegExp): number {
    return this.calls.filter((made) => call.test(made)).length;
  }

  answer = (request: ProxiedRequest): ProxiedAnswer => {
    const call = `${request.method} ${request.path.replace(/\?.*/, '')}`;
    this.calls.push(call);
    const failure = this.failures.find(({ call: failing, times = 1 }) => times > 0 && failing.test(call));
    if (failure?.times !== undefined) failure.times -= 1;
    if (failure && !failure.after) return refusal(failure.status, failure.message);
    const answered = this.carryOut(call, request);
    return failure ? refusal(failure.status, failure.message) : answered;
  };

  private carryOut(call: string, { host, token, body }: ProxiedRequest): ProxiedAnswer {
    if (host === 'oauth2.googleapis.com') {
      return this.knowsAccount
        ? { status: 200, body: { access_token: account.accessToken, expires_in: 3599, token_type: 'Bearer' } }
        : { status: 400, body: { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' } };
    }
    if (!this.knowsAccount || token !== account.accessToken) return refusal(401, 'Invalid Credentials');
    if (call === 'GET /oauth2/v2/userinfo') return { status: 200, body: { email: account.email, id: '1' } };
    if (call === 'POST /drive/v3/files') return this.createWorkbook(body as { name: string; mimeType: string });
    if (host !== 'script.googleapis.com') return refusal(404);
    if (!this.apiIsOn) return refusal(403, apiIsOffMessage);
    if (call === 'POST /v1/projects') return this.createScript(body as { title: string; parentId?: string });
    const [, method, id = ''] = /^(GET|PUT) \/v1\/projects\/([\w-]+)\/content$/.exec(call) ?? [];
    const script = this.scripts.get(id);
    if (!method || !script) return refusal(404, 'Requested entity was not found.');
    return method === 'GET' ? content(id, script) : this.updateContent(id, script, body as { files: RemoteFile[] });
  }

  private createWorkbook({ name, mimeType }: { name: string; mimeType: string }): ProxiedAnswer {
    if (mimeType !== 'application/vnd.google-apps.spreadsheet') return refusal(400, `a ${mimeType} was not expected`);
    const id = this.newId('workbook');
    this.workbooks.set(id, { name });
    return { status: 200, body: { kind: 'drive#file', id, name, mimeType } };
  }

  private createScript({ title, parentId }: { title: string; parentId?: string }): ProxiedAnswer {
    if (parentId && !this.workbooks.has(parentId)) return refusal(400, 'Request contains an invalid argument.');
    const id = this.newId('script');
    const manifest: RemoteFile = { name: 'appsscript', type: 'JSON', source: blankManifest };
    this.scripts.set(id, { title, ...(parentId ? { parentId } : {}), files: [manifest] });
    return { status: 200, body: { scriptId: id, title, parentId } };
  }

  private updateContent(id: string, script: RemoteScript, { files }: { files: RemoteFile[] }): ProxiedAnswer {
    const problem = whatIsWrongWith(files);
    if (problem) return refusal(400, problem);
    if (!this.losesUploads) script.files = files;
    return content(id, script);
  }

  private newId(kind: string): string {
    this.made += 1;
    return `${this.made}-${kind}-`.padEnd(44, 'x');
  }
}

const apiIsOffMessage =
  'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.';

function content(scriptId: string, { files }: RemoteScript): ProxiedAnswer {
  return { status: 200, body: { scriptId, files } };
}

function whatIsWrongWith(files: RemoteFile[]): string | undefined {
  const names = new Set(files.map(({ name }) => name));
  if (names.size < files.length) return 'Two files have the same name.';
  const manifest = files.find(({ name, type }) => name === 'appsscript' && type === 'JSON');
  if (!manifest) return 'The manifest is missing.';
  const { success, issues } = safeParse(manifestSchema, JSON.parse(manifest.source));
  return success ? undefined : `"appsscript.json" has errors: ${issues.map(({ message }) => message).join(' ')}`;
}

function refusal(code: number, message = 'Internal error encountered.'): ProxiedAnswer {
  return { status: code, body: { error: { code, message, errors: [{ message, domain: 'global', reason: 'test' }] } } };
}
