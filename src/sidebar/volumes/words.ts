import type { Language } from '../../domain/settings/settings';
import { volumes as volumesEn } from '../../domain/texts/en/volumes';
import { volumes } from '../../domain/texts/zh-CN/volumes';
import { formTexts } from '../texts';

/** As in `texts.ts`: written out where it decides, or the build would keep both languages. */
declare const PAGE_LANGUAGE: Language | undefined;

const own = typeof PAGE_LANGUAGE !== 'undefined' && PAGE_LANGUAGE === 'en' ? volumesEn : volumes;

/** The words of the volumes' page. */
export const words = { ...own, noAnswer: formTexts.form.noAnswer };
