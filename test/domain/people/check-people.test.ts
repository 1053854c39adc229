import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPeople, normalisePeople } from '../../../src/domain/people/check-people';
import { type Person, ROLES } from '../../../src/domain/settings/settings';

const categories = [{ id: 'security' }, { id: 'solid-wood' }];
const boss: Person = { email: 'boss@factory.example', name: '王芳', roles: ['administrator'], categories: [] };
const clerk: Person = { email: 'clerk@factory.example', name: '陈静', roles: ['clerk'], categories: [] };
const codesOf = (people: Person[]) =>
  checkPeople(people, categories).map(({ code, field }) => `${code} ${field ?? ''}`.trim());

describe('the list of people (M1)', () => {
  it('is sound with an administrator and people who have a role', () => {
    expect(codesOf([boss, clerk])).toEqual([]);
  });

  it('names what is wrong beside its field', () => {
    expect(codesOf([boss, { ...clerk, email: '陈静' }])).toEqual(['bad-email people.1.email']);
    expect(codesOf([boss, { ...clerk, email: 'a@b.example, c@d.example' }])).toEqual(['bad-email people.1.email']);
    expect(codesOf([boss, { ...clerk, name: '' }])).toEqual(['missing people.1.name']);
    expect(codesOf([boss, { ...clerk, roles: [] }])).toEqual(['role-missing people.1.roles']);
    expect(codesOf([boss, clerk, clerk])).toEqual(['person-twice people.1.email', 'person-twice people.2.email']);
    expect(codesOf([boss, { ...clerk, roles: ['follower'] }])).toEqual([
      'follower-without-category people.1.categories',
    ]);
    const unknown: Person = { ...clerk, roles: ['follower'], categories: ['steel'] };
    expect(codesOf([boss, unknown])).toEqual(['unknown-category people.1.categories']);
  });

  it('never loses its last administrator', () => {
    expect(codesOf([clerk])).toEqual(['last-administrator']);
  });

  it('is written down the same however often, addresses in lower case, categories for followers only', () => {
    const person = fc.record({
      email: fc.string(),
      name: fc.string(),
      roles: fc.array(fc.constantFrom(...ROLES)),
      categories: fc.array(fc.constantFrom('security', 'solid-wood')),
    });
    fc.assert(
      fc.property(fc.array(person), (people) => {
        const once = normalisePeople(people);
        expect(normalisePeople(once)).toEqual(once);
        for (const each of once) {
          expect(each.email).toBe(each.email.trim().toLowerCase());
          expect(each.roles.includes('follower') || each.categories.length === 0).toBe(true);
        }
      }),
    );
  });
});
