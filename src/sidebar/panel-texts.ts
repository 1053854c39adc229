import type { Language } from '../domain/settings/settings';
import type { Texts } from '../domain/texts';
import { life as lifeEn } from '../domain/texts/en/life';
import { life } from '../domain/texts/zh-CN/life';
import { type FormTexts, formTexts } from './texts';

/** As in `texts.ts`: written out where it decides, or the build would keep both languages. */
declare const PAGE_LANGUAGE: Language | undefined;

/** The words of pages that show an order's life: the forms' and those of steps and notices. */
export type PanelTexts = FormTexts & Pick<Texts, 'life'>;

export const panelTexts: PanelTexts = {
  ...formTexts,
  life: typeof PAGE_LANGUAGE !== 'undefined' && PAGE_LANGUAGE === 'en' ? lifeEn : life,
};
