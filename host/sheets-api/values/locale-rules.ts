import { getFormatFromId, getLocale } from 'numfmt';

/** How a spreadsheet locale writes numbers, money and dates. */
export type LocaleRules = {
  /** The BCP 47 tag, as numfmt takes it: `zh-CN` for the spreadsheet locale `zh_CN`. */
  tag: string;
  decimal: string;
  group: string;
  currency: string;
  /** The order of the parts of a short numeric date. */
  dateOrder: 'mdy' | 'dmy' | 'ymd';
  dateSeparator: string;
  /** Names of the twelve months, long and short, in lower case. */
  monthNames: { long: string[]; short: string[] };
  /** What a typed time may end (or, in Chinese, begin) with, in lower case. */
  dayHalves: [string, string];
  /** Patterns that Sheets uses when a number format names only its type. */
  defaultPatterns: Record<'DATE' | 'TIME' | 'DATE_TIME' | 'CURRENCY', string>;
};

const DATE_ORDERS = ['mdy', 'dmy', 'ymd'] as const;
const SHORT_DATE_FORMAT_ID = 14;
const LONG_TIME_FORMAT_ID = 21;

const rulesByLocale = new Map<string, LocaleRules>();

/** The rules of a spreadsheet locale (`en_US`, `zh_CN`, `en`); one that is not known writes as `en_US` does. */
export function localeRules(locale: string): LocaleRules {
  let rules = rulesByLocale.get(locale);
  if (!rules) {
    rules = readRules(locale);
    rulesByLocale.set(locale, rules);
  }
  return rules;
}

function readRules(locale: string): LocaleRules {
  const wanted = locale.replace('_', '-');
  const tag = wanted === 'en' || !isKnown(wanted) ? 'en-US' : wanted;
  const data = getLocale(tag);
  if (!data?.format) throw new Error(`numfmt has no locale data for ${tag}`);
  const { dateOrder, dateSep, currencyPos } = data.format;
  const date = getFormatFromId(SHORT_DATE_FORMAT_ID, tag);
  const clock = getFormatFromId(LONG_TIME_FORMAT_ID, tag);
  return {
    tag,
    decimal: data.decimal,
    group: data.group,
    currency: data.currency,
    dateOrder: DATE_ORDERS[dateOrder ?? 0] ?? 'mdy',
    dateSeparator: dateSep ?? '/',
    monthNames: { long: data.mmmm.map(lower), short: data.mmm.map(lower) },
    dayHalves: [lower(data.ampm[0]), lower(data.ampm[1])],
    defaultPatterns: {
      DATE: date,
      // The US is the one locale where Sheets shows times on the twelve-hour clock but date-times on the other.
      TIME: tag === 'en-US' ? 'h:mm:ss am/pm' : clock,
      DATE_TIME: `${date} ${clock}`,
      CURRENCY: (currencyPos ?? 0) > 1 ? `#,##0.00 [$${data.currency}]` : `"${data.currency}"#,##0.00`,
    },
  };
}

function isKnown(tag: string): boolean {
  try {
    return getLocale(tag) !== undefined;
  } catch {
    return false;
  }
}

function lower(name: string): string {
  return name.toLowerCase();
}
