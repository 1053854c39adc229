import type { Settings } from '../settings/settings';
import type { Texts } from '../texts';

/** Whom a paper is written for, and what names things for them. */
export interface PaperReader {
  texts: Pick<Texts, 'papers' | 'terms' | 'choices' | 'statistics'>;
  settings: Pick<Settings, 'factoryName' | 'people' | 'categories' | 'punctualityBy'>;
}
