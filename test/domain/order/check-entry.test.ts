import { describe, expect, it } from 'vitest';
import { checkEntry } from '../../../src/domain/order/check-entry';
import type { OrderEntry } from '../../../src/domain/order/entry';
import { doorEntry, doorItem, factorySettings } from '../../support/door-entry';

const { categories, people } = factorySettings();
const checks = { now: { date: '2026-11-24', time: '15:00' }, categories, people };
const wrong = (entry: Partial<OrderEntry>) =>
  checkEntry({ ...doorEntry(), ...entry } as OrderEntry, checks).map(({ code, field }) => `${code} ${field}`);
const wrongItem = (item: Record<string, unknown>) => wrong({ items: [{ ...doorItem(), ...item } as never] });

describe('an entry that is checked', () => {
  it('is in order where it is right, and where it is still open (A2)', () => {
    expect(checkEntry(doorEntry(), checks)).toEqual([]);
    expect(checkEntry({ items: [{}] }, checks)).toEqual([]);
  });

  it('was taken neither in the future nor more than 31 days ago (A1)', () => {
    expect(wrong({ takenOn: '2026-11-24', takenAtTime: '15:00' })).toEqual([]);
    expect(wrong({ takenOn: '2026-10-24', takenAtTime: '23:00' })).toEqual([]);
    expect(wrong({ takenOn: '2026-11-24', takenAtTime: '15:01' })).toEqual(['taken-in-future takenAtTime']);
    expect(wrong({ takenOn: '2026-11-25' })).toEqual(['taken-in-future takenOn']);
    expect(wrong({ takenOn: '2026-10-23' })).toEqual(['taken-too-long-ago takenOn']);
    expect(wrong({ takenOn: '2026-11-31' })).toEqual(['not-a-date takenOn']);
    expect(wrong({ takenOn: '2026-11-23', takenAtTime: '3pm' })).toEqual(['not-a-time takenAtTime']);
  });

  it('wants and agrees on days from the day it was taken to two years later (A2, D1)', () => {
    const takenOn = '2026-11-20';
    expect(wrong({ takenOn, wantedOn: '2026-11-20', agreedOn: '2026-12-01' })).toEqual([]);
    expect(wrong({ takenOn, wantedOn: '2026-11-19' })).toEqual(['date-in-past wantedOn']);
    expect(wrong({ takenOn, agreedOn: '2062-12-01' })).toEqual(['date-too-far agreedOn']);
    expect(wrong({ wantedOn: '20261201' })).toEqual(['not-a-date wantedOn']);
  });

  it('holds whole, plausible measures and quantities (A2, A8)', () => {
    expect(wrongItem({ widthMm: 300, heightMm: 6000, quantity: 9999, lineHeightMm: 0 })).toEqual([]);
    expect(wrongItem({ widthMm: 299 })).toEqual(['too-small items.0.widthMm']);
    expect(wrongItem({ heightMm: 6001 })).toEqual(['too-large items.0.heightMm']);
    expect(wrongItem({ widthMm: 90.5 })).toEqual(['not-whole items.0.widthMm']);
    expect(wrongItem({ widthMm: Number.NaN })).toEqual(['not-whole items.0.widthMm']);
    expect(wrongItem({ quantity: 0 })).toEqual(['not-positive items.0.quantity']);
    expect(wrongItem({ quantity: 10_000 })).toEqual(['too-large items.0.quantity']);
    expect(wrongItem({ wallThicknessMm: 24 })).toEqual(['too-small items.0.wallThicknessMm']);
    expect(wrongItem({ lineHeightMm: -1 })).toEqual(['too-small items.0.lineHeightMm']);
    expect(wrongItem({ unitPriceFen: -1 })).toEqual(['too-small items.0.unitPriceFen']);
  });

  it('holds at most 100 items and texts of 500 characters', () => {
    expect(wrong({ items: Array.from({ length: 100 }, () => doorItem()) })).toEqual([]);
    expect(wrong({ items: Array.from({ length: 101 }, () => doorItem()) })).toEqual(['too-many-items items']);
    expect(wrong({ note: '字'.repeat(500) })).toEqual([]);
    expect(wrong({ note: '字'.repeat(501) })).toEqual(['too-long note']);
    expect(wrongItem({ colour: '白'.repeat(501) })).toEqual(['too-long items.0.colour']);
  });

  it('names only what there is to choose from (A1, A2)', () => {
    expect(wrong({ channel: 'pigeon' as never })).toEqual(['unknown-choice channel']);
    expect(wrong({ paymentWay: 'shells' as never })).toEqual(['unknown-choice paymentWay']);
    expect(wrong({ salesperson: 'clerk@factory.example' })).toEqual(['unknown-salesperson salesperson']);
    expect(wrong({ salesperson: 'sales@factory.example' })).toEqual([]);
    expect(wrongItem({ categoryId: 'windows' })).toEqual(['unknown-category items.0.categoryId']);
    expect(wrongItem({ openingDirection: 'up' })).toEqual(['unknown-choice items.0.openingDirection']);
  });

  it('takes a style, shape or colour that the lists do not name: the clerk may type others', () => {
    expect(wrongItem({ style: '客户来图', colour: '定制色 RAL 7016' })).toEqual([]);
  });

  it('has a phone that can be dialled (A2)', () => {
    expect(wrong({ phone: '138-0013-8000' })).toEqual([]);
    expect(wrong({ phone: '打给王老板' })).toEqual(['bad-phone phone']);
  });
});
