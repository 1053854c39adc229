import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';
import { root } from './paths.mjs';
import { takePictures } from './pictures/take.mjs';

/** Makes the pictures of the guide anew, from the local host with the demo factory, in each language of the guides, by what stands in `pictures/scenes.mjs`; with names behind it, those alone. */
const names = process.argv.slice(2);
const folder = join(root, 'docs', 'images', 'guide');
const dataDir = mkdtempSync(join(tmpdir(), 'jiedan-pictures-'));
mkdirSync(folder, { recursive: true });

const flags = ['--test', '--now', '2026-11-24T10:20:00+08:00', '--data', dataDir, '--port', '0'];
const host = spawn(process.execPath, [join(root, '.build', 'host', 'main.mjs'), ...flags], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
try {
  const url = await addressOf(host);
  const made = await takePictures({
    browser,
    url,
    folder,
    wanted: (name) => names.length === 0 || names.includes(name),
  });
  console.log(made.map((name) => `docs/images/guide/${name}.png`).join('\n'));
} finally {
  await browser.close();
  host.kill('SIGTERM');
  rmSync(dataDir, { recursive: true, force: true });
}

function addressOf(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const address = /^Jiedan: (http:\S+)$/m.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(`The host ended: ${said}`)));
  });
}
