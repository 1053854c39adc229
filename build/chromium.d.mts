/** Where a Chromium is installed, or undefined. */
export function findChromium(): string | undefined;
/** Installs Chromium and Chinese fonts for the browser tests where they are missing and it can; ends the process where it can't. */
export function installChromiumWhereMissing(): void;
