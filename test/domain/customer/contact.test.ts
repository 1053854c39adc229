import { describe, expect, it } from 'vitest';
import { type ContactEntry, contactProblems, satisfactionOf } from '../../../src/domain/customer/contact';

const today = '2026-11-25';
const visit: ContactEntry = { kind: 'visit', on: today, text: '回访', orderKey: '', score: null };
const score: ContactEntry = { kind: 'satisfaction', on: today, text: '', orderKey: '2026-11-0001', score: 5 };
const fieldsOf = (entry: ContactEntry) => contactProblems(entry, today, ['2026-11-0001']).map(({ field }) => field);

describe('a line of a customer’s history (G4)', () => {
  it('says what an enquiry or a visit was about', () => {
    expect(fieldsOf(visit)).toEqual([]);
    expect(fieldsOf({ ...visit, text: ' ' })).toEqual(['text']);
  });

  it('scores 1 to 5, by order', () => {
    expect(fieldsOf(score)).toEqual([]);
    for (const wrong of [0, 6, 2.5, null]) expect(fieldsOf({ ...score, score: wrong })).toEqual(['score']);
    expect(fieldsOf({ ...score, orderKey: '' })).toEqual(['orderKey']);
  });

  it('is about an order of this customer, and not about tomorrow', () => {
    expect(fieldsOf({ ...score, orderKey: '2026-11-0002' })).toEqual(['orderKey']);
    expect(fieldsOf({ ...visit, on: '2026-11-26' })).toEqual(['on']);
    expect(fieldsOf({ ...visit, on: 'gestern' })).toEqual(['on']);
  });
});

describe('satisfaction (G4)', () => {
  const of = (orderKey: string, points: number | null, at: string) => ({ orderKey, score: points, at });

  it('counts the latest score of each order, once', () => {
    expect(satisfactionOf([])).toBeNull();
    expect(satisfactionOf([of('', null, '1')])).toBeNull();
    expect(satisfactionOf([of('a', 1, '1'), of('a', 5, '2'), of('b', 4, '1')])).toBe(4.5);
    expect(satisfactionOf([of('a', 5, '2'), of('a', 1, '1'), of('b', 4, '1'), of('c', 4, '1')])).toBe(4.3);
  });
});
