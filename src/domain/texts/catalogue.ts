import type { Language } from '../settings/settings';
import { choices as choicesEn } from './en/choices';
import { complaints as complaintsEn } from './en/complaints';
import { customers as customersEn } from './en/customers';
import { form as formEn } from './en/form';
import { hand as handEn } from './en/hand';
import { life as lifeEn } from './en/life';
import { menu as menuEn } from './en/menu';
import { papers as papersEn } from './en/papers';
import { problems as problemsEn } from './en/problems';
import { promise as promiseEn } from './en/promise';
import { receipt as receiptEn } from './en/receipt';
import { reminders as remindersEn } from './en/reminders';
import { setup as setupEn } from './en/setup';
import { statistics as statisticsEn } from './en/statistics';
import { stock as stockEn } from './en/stock';
import { terms as termsEn } from './en/terms';
import { volumes as volumesEn } from './en/volumes';
import { workListPage as workListPageEn } from './en/work-list-page';
import { workbook as workbookEn } from './en/workbook';
import { choices } from './zh-CN/choices';
import { complaints } from './zh-CN/complaints';
import { customers } from './zh-CN/customers';
import { form } from './zh-CN/form';
import { hand } from './zh-CN/hand';
import { life } from './zh-CN/life';
import { menu } from './zh-CN/menu';
import { papers } from './zh-CN/papers';
import { problems } from './zh-CN/problems';
import { promise } from './zh-CN/promise';
import { receipt } from './zh-CN/receipt';
import { reminders } from './zh-CN/reminders';
import { setup } from './zh-CN/setup';
import { statistics } from './zh-CN/statistics';
import { stock } from './zh-CN/stock';
import { terms } from './zh-CN/terms';
import { volumes } from './zh-CN/volumes';
import { workListPage } from './zh-CN/work-list-page';
import { workbook } from './zh-CN/workbook';

const chinese = {
  problems,
  terms,
  choices,
  promise,
  life,
  hand,
  form,
  workbook,
  menu,
  reminders,
  workListPage,
  setup,
  papers,
  customers,
  complaints,
  receipt,
  statistics,
  volumes,
  stock,
};

/** Every word that a person reads. The Chinese catalogue is the model: a key that English lacks doesn't compile. */
export type Texts = typeof chinese;

const english: Texts = {
  problems: problemsEn,
  terms: termsEn,
  choices: choicesEn,
  promise: promiseEn,
  life: lifeEn,
  hand: handEn,
  form: formEn,
  workbook: workbookEn,
  menu: menuEn,
  reminders: remindersEn,
  workListPage: workListPageEn,
  setup: setupEn,
  papers: papersEn,
  customers: customersEn,
  complaints: complaintsEn,
  receipt: receiptEn,
  statistics: statisticsEn,
  volumes: volumesEn,
  stock: stockEn,
};

/** The catalogue of a language. */
export function textsFor(language: Language): Texts {
  return language === 'en' ? english : chinese;
}
