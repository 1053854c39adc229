import type { Language } from '../../domain/settings/settings';
import { statistics as statisticsEn } from '../../domain/texts/en/statistics';
import { statistics } from '../../domain/texts/zh-CN/statistics';
import { formTexts } from '../texts';

/** As in `texts.ts`: written out where it decides, or the build would keep both languages. */
declare const PAGE_LANGUAGE: Language | undefined;

const own = typeof PAGE_LANGUAGE !== 'undefined' && PAGE_LANGUAGE === 'en' ? statisticsEn : statistics;

/** The words of the statistics' panel. */
export const words = { ...own.panel, bySteps: own.sections.steps, noAnswer: formTexts.form.noAnswer };
