import { type FieldSource, IMPORT_FIELDS, type Mapping } from '../../domain/import/import-fields';
import { fill } from '../../domain/texts/fill';
import { setupTexts } from '../setup-texts';
import type { ImportState } from './use-import';

const NONE = 'none';
const ALL = 'all';

/** From which column each field is taken; one value for all rows where the table has no such column. */
export function MappingLines({ state, onMapping }: { state: ImportState; onMapping(mapping: Mapping): void }) {
  const words = setupTexts.setup.import;
  const { table, mapping, kind } = state;
  const [first] = table.rows;
  const set = (id: string, source: FieldSource | null) => {
    const { [id]: _former, ...others } = mapping;
    onMapping(source ? { ...others, [id]: source } : others);
  };
  const choose = (id: string, chosen: string) =>
    set(id, chosen === NONE ? null : chosen === ALL ? { value: '' } : { column: Number(chosen) });
  return (
    <>
      <p>{fill(words.rowsRead, { rows: table.rows.length, columns: table.header.length })}</p>
      {IMPORT_FIELDS[kind].map(({ id, term, required }) => {
        const source = mapping[id];
        const name = setupTexts.terms.fields[term];
        const isFixed = source !== undefined && 'value' in source;
        return (
          <div key={id} class="mapping-line">
            <label for={`map-${id}`}>
              {name}
              {required ? <span class="tag">{words.required}</span> : null}
            </label>
            <select
              id={`map-${id}`}
              class="box"
              value={source === undefined ? NONE : isFixed ? ALL : String(source.column)}
              onChange={(event) => choose(id, event.currentTarget.value)}
            >
              <option value={NONE}>{words.notThere}</option>
              <option value={ALL}>{words.sameForAll}</option>
              {table.header.map((title, column) => (
                <option key={`${column} ${title}`} value={String(column)}>
                  {title}
                </option>
              ))}
            </select>
            {isFixed ? (
              <input
                class="box"
                type="text"
                aria-label={fill(words.valueFor, { field: name })}
                value={source.value}
                onInput={(event) => set(id, { value: event.currentTarget.value })}
              />
            ) : (
              <span class="quiet mapping-sample">
                {source && first ? fill(words.sample, { value: first.cells[source.column] ?? '' }) : ''}
              </span>
            )}
          </div>
        );
      })}
    </>
  );
}
