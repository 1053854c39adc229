import * as v from 'valibot';
import { ROWS_A_COMMIT } from '../../application/setup/import-rows';
import { REPAIRS } from '../../domain/check/check-workbook';
import { IMPORT_KINDS } from '../../domain/import/import-fields';
import { MOST_PEOPLE } from '../../domain/people/check-people';
import { ROLES } from '../../domain/settings/settings';
import type { ImportRowsRequest, SavePeopleRequest, TakeBackRequest } from '../contract-setup';
import { parse, requestKey } from '../parse';

const short = v.pipe(v.string(), v.maxLength(200));
const cell = v.pipe(v.string(), v.maxLength(2_000));
const person = v.object({
  email: short,
  name: short,
  roles: v.pipe(v.array(v.picklist(ROLES)), v.maxLength(20)),
  categories: v.pipe(v.array(short), v.maxLength(100)),
});
const people = v.pipe(v.array(person), v.maxLength(MOST_PEOPLE));

const schemas = {
  repair: v.object({ repair: v.picklist(REPAIRS) }),
  importTab: v.object({ title: short }),
  importRows: v.object({
    requestKey,
    kind: v.picklist(IMPORT_KINDS),
    mapping: v.record(
      v.pipe(v.string(), v.maxLength(40)),
      v.union([v.object({ column: v.pipe(v.number(), v.integer(), v.minValue(0)) }), v.object({ value: cell })]),
    ),
    rows: v.pipe(
      v.array(
        v.object({
          number: v.pipe(v.number(), v.integer(), v.minValue(1)),
          cells: v.pipe(v.array(cell), v.maxLength(100)),
          occurrence: v.pipe(v.number(), v.integer(), v.minValue(0)),
        }),
      ),
      v.minLength(1),
      v.maxLength(ROWS_A_COMMIT),
    ),
    reference: v.nullable(short),
    preview: v.boolean(),
  }),
  takeBack: v.object({
    requestKey,
    reference: short,
    from: v.pipe(v.number(), v.integer(), v.minValue(0)),
    preview: v.boolean(),
  }),
  savePeople: v.object({ requestKey, seen: people, people }),
};

export const parseSavePeople = (input: unknown): SavePeopleRequest => parse(schemas.savePeople, input);
export const parseRepair = (input: unknown) => parse(schemas.repair, input);
export const parseImportTab = (input: unknown) => parse(schemas.importTab, input);
export const parseImportRows = (input: unknown): ImportRowsRequest => parse(schemas.importRows, input);
export const parseTakeBack = (input: unknown): TakeBackRequest => parse(schemas.takeBack, input);
