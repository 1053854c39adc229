import type { Language } from '../../domain/settings/settings';
import { papers as papersEn } from '../../domain/texts/en/papers';
import { papers } from '../../domain/texts/zh-CN/papers';

/** Written out where it decides, or the build would keep both languages. */
declare const PAGE_LANGUAGE: Language | undefined;

export const dialogWords =
  typeof PAGE_LANGUAGE !== 'undefined' && PAGE_LANGUAGE === 'en' ? papersEn.dialog : papers.dialog;
