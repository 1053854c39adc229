import type { LocalMonth } from '../../domain/time/local-time';
import type { Answer } from '../contract';

/** A volume as the page lists it. */
export interface ShownVolume {
  number: number;
  name: string;
  state: 'open' | 'full' | 'printed';
  /** How full it is, or since when its cover waits or is printed, in words. */
  stateText: string;
  /** `301 至 405`. */
  orders: string;
  taken: string;
  /** How many orders of the month it holds, in words. */
  ofMonth: string;
}

/** The volumes of a month and the account of its numbers (K1). */
export interface VolumesSheet {
  month: LocalMonth;
  months: LocalMonth[];
  volumes: ShownVolume[];
  audit: {
    isAccounted: boolean;
    /** The sum in words: so many numbers = bound + not released + withdrawn. */
    sum: string;
    /** Which numbers are in no volume, and why; a sentence each. */
    unbound: string[];
    /** What is missing, there twice, or beyond the last number; rows that can't be read. A sentence each. */
    gaps: string[];
  };
  mayPrint: boolean;
}

export interface VolumeCallables {
  openVolumes(request: { month: LocalMonth | null }): Answer<VolumesSheet>;
  recordCover(request: { requestKey: string; volume: number }): Answer<{ volume: number }>;
}
