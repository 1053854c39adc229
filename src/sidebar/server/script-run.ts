/** Sends one request to a global function of the bundle and brings its answer, or rejects where the call failed. */
export type Transport = (functionName: string, request: unknown) => Promise<unknown>;

interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
}

declare const google: { script: { run: ScriptRun; host?: { close(): void; editor?: { focus(): void } } } } | undefined;

/** The transport that Apps Script gives a sidebar: `google.script.run`. */
export const scriptRun: Transport = (functionName, request) =>
  new Promise((resolve, reject) => {
    if (typeof google === 'undefined') {
      reject(new Error('google.script.run is not there'));
      return;
    }
    const run = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
    (run as unknown as Record<string, (request: unknown) => void>)[functionName]?.(request);
  });

/** Gives the keyboard back to the grid, where the platform can. */
export function focusGrid(): void {
  if (typeof google !== 'undefined') google.script.host?.editor?.focus();
}

/** Closes the dialog that the page stands in. */
export function closeDialog(): void {
  if (typeof google !== 'undefined') google.script.host?.close();
}
