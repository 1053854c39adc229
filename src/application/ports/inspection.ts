import type { DeskFacts, PlatformFacts, StructureFacts } from '../../domain/check/workbook-facts';
import type { LocalMonth } from '../../domain/time/local-time';

/** What a look at the workbook shows, and what may be put right in it. */
export interface Inspection {
  structure: StructureFacts;
  /** Makes the tabs of forms warn before an edit by hand again. @throws Refusal kind `unavailable` */
  protect(): void;
}

/** Looks at a workbook without changing it. */
export interface Inspector {
  /** @throws Refusal kind `unavailable` */
  inspect(month: LocalMonth): Inspection;
}

/** Asks the platform about the workbook and the script. */
export interface Platform {
  facts(): PlatformFacts;
}

/** Asks the desk's other parts; each answers null where it can't be asked now. */
export interface DeskReports {
  unsentMail(): DeskFacts['unsentMail'];
  statistics(): DeskFacts['statistics'];
  stock(): DeskFacts['stock'];
  triggers(): DeskFacts['triggers'];
}
