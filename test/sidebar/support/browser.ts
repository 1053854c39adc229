import { type Browser, chromium } from 'playwright-core';
import { buildScript } from './build-script';

interface ChromiumFinder {
  findChromium(): string | undefined;
}

/** Starts the Chromium that is installed, without the services that would reach out. */
export async function launchChromium(): Promise<Browser> {
  const finder: ChromiumFinder = await import(buildScript('chromium.mjs'));
  const executablePath = finder.findChromium();
  if (!executablePath) throw new Error('no Chromium found: run npm test once, or set CHROMIUM to its path');
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
