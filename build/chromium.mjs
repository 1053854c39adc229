import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const fonts = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

/** Where a Chromium is installed, or undefined. */
export function findChromium() {
  return [process.env.CHROMIUM, ...places].find((place) => place && existsSync(place));
}

function aptGet(...args) {
  return (
    spawnSync('apt-get', args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  );
}

/** Makes sure that the browser tests have a Chromium and Chinese glyphs; says in one sentence what to do where it can't. */
export function installChromiumWhereMissing() {
  const debianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (debianRoot && !(findChromium() && existsSync(fonts))) {
    console.log('Installing Chromium and Chinese fonts for the browser tests (once) …');
    aptGet('update', '-qq');
    aptGet('install', '-y', '-qq', 'chromium', 'fonts-noto-cjk');
  }
  if (findChromium()) return;
  console.error(
    'The browser tests need Chromium: install it (Debian: apt-get install chromium fonts-noto-cjk) or set CHROMIUM to its path.',
  );
  process.exit(1);
}
