import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deploy } from '../../../build/deploy/deploy.mjs';
import { account, GoogleDouble, googleHosts } from './google-double';
import { type Certificate, throwAwayCertificate } from './throw-away-certificate';
import { startTlsProxy } from './tls-proxy';

const builtDist = join(import.meta.dirname, '..', '..', '..', 'dist');
let certificate: Promise<Certificate> | undefined;

export type Deployed = { exitCode: number; said: string; complained: string };

/** A factory's checkout and home folder, before Google's double. Only clasp itself is real, and the built bundle. */
export type Factory = Awaited<ReturnType<typeof factory>>;

export async function factory() {
  certificate ??= throwAwayCertificate(googleHosts);
  const google = new GoogleDouble();
  const proxy = await startTlsProxy(await certificate, google.answer);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'jiedan-factory-')));
  const at = (...path: string[]) => join(folder, ...path);
  const env = { PATH: process.env.PATH, HOME: at('home'), USERPROFILE: at('home'), LANG: 'zh_CN.UTF-8' };
  const throughProxy = { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: at('certificate.pem') };

  mkdirSync(at('home'));
  writeFileSync(at('certificate.pem'), (await certificate).cert);
  writeFileSync(at('.clasp.json'), '{ "scriptId": "", "rootDir": "dist" }\n');
  cpSync(builtDist, at('dist'), { recursive: true });

  const here = {
    ...{ google, hosts: proxy.hosts, at },
    projectFile: () => JSON.parse(readFileSync(at('.clasp.json'), 'utf8')) as Record<string, unknown>,
    /** Changes a file of what the next build gives. */
    rebuild: (file: string, change: (text: string) => string) =>
      writeFileSync(at('dist', file), change(readFileSync(at('dist', file), 'utf8'))),
    signIn() {
      const token = {
        ...{ type: 'authorized_user', client_id: 'client', client_secret: 'none' },
        ...{ access_token: account.accessToken, refresh_token: account.refreshToken },
      };
      writeFileSync(at('home', '.clasprc.json'), JSON.stringify({ tokens: { default: token } }));
    },
    async deploy(commandLine: string[] = [], changes: Record<string, string> = {}): Promise<Deployed> {
      const lines: { said: string[]; complained: string[] } = { said: [], complained: [] };
      const exitCode = await deploy({
        commandLine,
        env: { ...env, ...throughProxy, ...changes },
        atTerminal: false,
        say: (text) => lines.said.push(text),
        complain: (text) => lines.complained.push(text),
        build: async () => {},
        dist: at('dist'),
        backupFolder: at('kept', 'before'),
        projectFile: at('.clasp.json'),
        recordFile: at('kept', 'project.json'),
      });
      return { exitCode, said: lines.said.join('\n'), complained: lines.complained.join('\n') };
    },
    async close() {
      await proxy.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  here.signIn();
  return here;
}
