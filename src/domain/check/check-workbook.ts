import type { StockDifference } from '../stock/compare';
import type { WorkbookFacts } from './workbook-facts';

/** What is checked, in the order in which it is shown. */
export const CHECKS = [
  'version',
  'tabs',
  'columns',
  'protection',
  'sharing',
  'triggers',
  'last-run',
  'authorisation',
  'time-zones',
  'cells',
  'mail-quota',
  'unsent-mail',
  'statistics',
  'stock',
] as const;
export type CheckId = (typeof CHECKS)[number];

/** What can be put right without a risk to data. */
export const REPAIRS = ['install', 'protection', 'triggers'] as const;
export type Repair = (typeof REPAIRS)[number];

/** `unknown` where it could not be looked at. */
export type Verdict = 'good' | 'attention' | 'bad' | 'unknown';

export interface Finding {
  check: CheckId;
  verdict: Verdict;
  /** Which sentence of the catalogue says it, where a check has several. */
  says: 'good' | 'wrong' | 'other' | 'unknown';
  params: Readonly<Record<string, string | number>>;
  /** The stock items that differ; the first of them. */
  stock?: readonly StockDifference[];
  repair: Repair | null;
}

/** A workbook may hold so many cells; at half of it old months should go into an archive. */
export const MOST_CELLS = 10_000_000;
/** Fewer recipients than this may not last for a day's digests. */
const FEW_RECIPIENTS = 20;

/** What is right with a workbook and what is not, one finding a check. */
export function checkWorkbook(facts: WorkbookFacts): Finding[] {
  const isUsed = (check: CheckId) => check !== 'stock' || facts.stock !== 'off';
  return CHECKS.filter(isUsed).map((check) => ({ check, repair: null, params: {}, ...RULES[check](facts) }));
}

type Found = Pick<Finding, 'verdict' | 'says'> & Partial<Pick<Finding, 'params' | 'repair' | 'stock'>>;

const good = (params: Finding['params'] = {}): Found => ({ verdict: 'good', says: 'good', params });
const unknown: Found = { verdict: 'unknown', says: 'unknown' };
const listed = (names: readonly string[]): string => names.join('、');

const RULES: Readonly<Record<CheckId, (facts: WorkbookFacts) => Found>> = {
  version({ version: { kept, known } }) {
    if (kept === null) return { verdict: 'bad', says: 'wrong', params: { known }, repair: 'install' };
    if (kept > known) return { verdict: 'bad', says: 'other', params: { kept, known } };
    return kept < known
      ? { verdict: 'bad', says: 'wrong', params: { kept, known }, repair: 'install' }
      : good({ known });
  },
  tabs: ({ missingTabs }) =>
    missingTabs.length === 0
      ? good()
      : { verdict: 'bad', says: 'wrong', params: { tabs: listed(missingTabs) }, repair: 'install' },
  columns: ({ incompleteTabs }) =>
    incompleteTabs.length === 0
      ? good()
      : { verdict: 'bad', says: 'wrong', params: { tabs: listed(incompleteTabs) }, repair: 'install' },
  protection: ({ unprotectedTabs }) =>
    unprotectedTabs.length === 0
      ? good()
      : { verdict: 'attention', says: 'wrong', params: { tabs: listed(unprotectedTabs) }, repair: 'protection' },
  sharing({ editors, people }) {
    if (editors === null || people === null) return unknown;
    const strangers = editors.filter((email) => !people.includes(email));
    const without = people.filter((email) => !editors.includes(email));
    if (strangers.length > 0) return { verdict: 'bad', says: 'wrong', params: { people: listed(strangers) } };
    return without.length > 0
      ? { verdict: 'attention', says: 'other', params: { people: listed(without) } }
      : good({ count: editors.length });
  },
  triggers({ triggers, ownTriggers, wantedTriggers, self }) {
    if (triggers === null) return unknown;
    const { owner } = triggers;
    // Nobody sees another person's triggers: that they were installed is all that can be told, and whether they run.
    if (owner !== '' && owner !== self) return { verdict: 'good', says: 'other', params: { owner } };
    const missing = wantedTriggers.filter((handler) => owner === '' || !ownTriggers.includes(handler));
    return missing.length === 0
      ? good()
      : { verdict: 'bad', says: 'wrong', params: { count: missing.length }, repair: 'triggers' };
  },
  'last-run'({ triggers }) {
    if (triggers === null || triggers.owner === '') return unknown;
    const { owner, haveStopped } = triggers;
    return haveStopped ? { verdict: 'bad', says: 'wrong', params: { owner } } : good({ owner });
  },
  authorisation: ({ isAuthorised }) => (isAuthorised ? good() : { verdict: 'bad', says: 'wrong' }),
  'time-zones': ({ timeZones: { workbook, script } }) =>
    workbook === script ? good({ workbook }) : { verdict: 'attention', says: 'wrong', params: { workbook, script } },
  cells({ cells }) {
    const params = { cells, percent: Math.round((cells * 100) / MOST_CELLS) };
    if (cells >= MOST_CELLS * 0.9) return { verdict: 'bad', says: 'other', params };
    return cells >= MOST_CELLS / 2 ? { verdict: 'attention', says: 'wrong', params } : good(params);
  },
  'mail-quota'({ mailLeft }) {
    if (mailLeft === null) return unknown;
    return mailLeft >= FEW_RECIPIENTS
      ? good({ left: mailLeft })
      : { verdict: 'attention', says: 'wrong', params: { left: mailLeft } };
  },
  'unsent-mail'({ unsentMail }) {
    if (unsentMail === null) return unknown;
    const { waiting, stuck } = unsentMail;
    if (stuck > 0) return { verdict: 'bad', says: 'wrong', params: { count: stuck } };
    return waiting > 0 ? { verdict: 'attention', says: 'other', params: { count: waiting } } : good();
  },
  statistics({ statistics }) {
    if (statistics === null) return unknown;
    const { compared, different } = statistics;
    return different.length === 0
      ? good({ compared })
      : {
          verdict: 'bad',
          says: 'wrong',
          params: { count: different.length, figures: listed([...new Set(different)].slice(0, 5)) },
        };
  },
  stock({ stock }) {
    if (stock === null || stock === 'off') return unknown;
    const { compared, differences } = stock;
    if (differences.length === 0) return good({ compared });
    const isMended = differences.some(({ kind }) => kind === 'on-hand' || kind === 'reserved');
    return {
      verdict: 'bad',
      says: isMended ? 'wrong' : 'other',
      params: { count: differences.length },
      stock: differences.slice(0, 5),
    };
  },
};
