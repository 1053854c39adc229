import type { Language } from '../../domain/settings/settings';
import type { Texts } from '../../domain/texts';
import { form as formEn } from '../../domain/texts/en/form';
import { workListPage as pageEn } from '../../domain/texts/en/work-list-page';
import { form } from '../../domain/texts/zh-CN/form';
import { workListPage as page } from '../../domain/texts/zh-CN/work-list-page';

/** As in `../texts.ts`: written out where it decides, or the build would keep both languages. */
declare const PAGE_LANGUAGE: Language | undefined;

/** The words of the work list's page: its own, and what any page says where the server does not answer. */
export interface WorkListTexts {
  page: Texts['workListPage'];
  noAnswer: Texts['form']['noAnswer'];
}

export const workListTexts: WorkListTexts =
  typeof PAGE_LANGUAGE !== 'undefined' && PAGE_LANGUAGE === 'en'
    ? { page: pageEn, noAnswer: formEn.noAnswer }
    : { page, noAnswer: form.noAnswer };
