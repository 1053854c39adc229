import type { AuthMode, RunKind, ScriptManifest } from '../contract';

/** What the kernel knows of a run while it goes on. */
export type RunState = {
  readonly id: string;
  readonly functionName: string;
  readonly kind: RunKind;
  readonly authMode: AuthMode;
  /** As whom it runs (`getEffectiveUser`): the person at the keyboard, or a trigger's owner. */
  readonly user: string | null;
  /** Who is at the keyboard (`getActiveUser`), null where Google would not say. */
  readonly activeUser: string | null;
  readonly sessionId: string | undefined;
  readonly manifest: ScriptManifest;
  /** Whether a call of this run can be answered later (worker transport), or must be answered at once. */
  readonly canWait: boolean;
  nextCallIndex: number;
};

/**
 * A service's methods in the kernel. Arguments are plain JSON whose shape the script-side face has checked; a promise
 * may be answered only where `run.canWait`.
 */
export type ServiceTable = Record<string, (run: RunState, args: readonly unknown[]) => unknown>;
