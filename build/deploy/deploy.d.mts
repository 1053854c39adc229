export type Deployment = {
  /** What stands behind `npm run deploy --`. */
  commandLine: string[];
  env: Record<string, string | undefined>;
  /** Somebody sits at the terminal and can sign in. */
  atTerminal: boolean;
  say(text: string): void;
  complain(text: string): void;
  build(): Promise<void>;
  /** Folder with what is uploaded, after `build`. */
  dist: string;
  /** Where copies of what a script held before are kept. */
  backupFolder: string;
  projectFile: string;
  recordFile: string;
};

/** Puts the built project into Google Sheets, or brings what is there up to date. @returns exit code */
export function deploy(deployment: Deployment): Promise<0 | 1>;
