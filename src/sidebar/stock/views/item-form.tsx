import { useState } from 'preact/hooks';
import type { ShownStock, ShownStockItem } from '../../../entry/stock/contract';
import type { Control } from '../../parts/control';
import { Field } from '../../parts/field';
import { FormFrame } from '../../parts/form-frame';
import { TextBox } from '../../parts/text-box';
import type { ServerClient } from '../../server/client';
import { problemAt, useCall } from '../../server/use-call';
import { words } from '../texts';
import { wholeOf } from './whole-of';

const SHOWN = ['name', 'unit', 'reorderLevel', 'onHand', 'perPiece', 'usage.style'];

/** A number that may be left empty, and the text that it is typed as. */
const shownCount = (count: number | undefined) => (count ? String(count) : '');

/** A new stock item with what is there of it, or what an item is called, when it is bought, and what a door takes of it (N1). */
export function ItemForm(props: {
  own: ShownStockItem | null;
  name: string;
  categories: ShownStock['categories'];
  server: ServerClient;
  onCancel(): void;
  onSaved(saved: { code: string; name: string }): void;
}) {
  const { own, categories, server, onCancel, onSaved } = props;
  const [name, setName] = useState(props.name);
  const [unit, setUnit] = useState(own?.unit ?? '');
  const [onHand, setOnHand] = useState('');
  const [level, setLevel] = useState(shownCount(own?.reorderLevel));
  const [counts, setCounts] = useState<Record<string, string>>(() =>
    Object.fromEntries(categories.map(({ id }) => [id, shownCount(own?.usage.perPiece[id])])),
  );
  const [onlyWithHardware, setHardware] = useState(own?.usage.onlyWithHardware ?? true);
  const [style, setStyle] = useState(own?.usage.style ?? '');
  const [tried, setTried] = useState(false);
  const call = useCall(server, words.noAnswer);
  const text = (field: string, gap = false): Control => ({
    ...{ id: `stock-${field}`, problem: problemAt(call, field), gap, stop: true },
  });
  const number = (field: string, typed: string, at = field): Control => {
    const isBad = tried && typed.trim() !== '' && wholeOf(typed) === null;
    const problem = isBad ? { severity: 'error' as const, message: words.badCount } : problemAt(call, at);
    return { id: `stock-${field}`, problem, stop: true };
  };
  const numbers = [onHand, level, ...Object.values(counts)];
  const save = () => {
    setTried(true);
    if (numbers.some((typed) => typed.trim() !== '' && wholeOf(typed) === null)) return;
    const taken = categories.map(({ id }) => [id, wholeOf(counts[id] ?? '') ?? 0] as const);
    const perPiece = Object.fromEntries(taken.filter(([, count]) => count > 0));
    const usage = { perPiece, onlyWithHardware, style };
    const fields = { name, unit, reorderLevel: wholeOf(level) ?? 0, usage };
    call.send('saveStockItem', { code: own?.code ?? null, fields, onHand: wholeOf(onHand) ?? 0 }, onSaved);
  };
  return (
    <FormFrame
      words={words}
      label={own ? words.editItem : words.newItem}
      call={call}
      shown={SHOWN}
      onSave={save}
      onCancel={onCancel}
    >
      <Field control={text('name')} label={words.name} wide>
        <TextBox control={text('name', name === '')} text={name} placeholder={words.nameHint} onText={setName} />
      </Field>
      <Field control={text('unit')} label={words.unit}>
        <TextBox control={text('unit', unit === '')} text={unit} placeholder={words.unitHint} onText={setUnit} />
      </Field>
      {own ? null : (
        <Field control={number('onHand', onHand)} label={words.opening}>
          <TextBox control={number('onHand', onHand)} text={onHand} placeholder="0" onText={setOnHand} />
        </Field>
      )}
      <Field control={number('reorderLevel', level)} label={words.reorderLevel} aside={words.levelHint} wide>
        <TextBox control={number('reorderLevel', level)} text={level} placeholder="0" onText={setLevel} />
      </Field>
      <p class="field-wide quiet">{words.usage}</p>
      {categories.map(({ id, name: label }) => {
        const control = number(`per-${id}`, counts[id] ?? '', `usage.${id}.perPiece`);
        return (
          <Field key={id} control={control} label={label}>
            <TextBox
              control={control}
              text={counts[id] ?? ''}
              onText={(typed) => setCounts({ ...counts, [id]: typed })}
            />
          </Field>
        );
      })}
      <label class="check field-wide">
        <input
          type="checkbox"
          checked={onlyWithHardware}
          onChange={(event) => setHardware(event.currentTarget.checked)}
        />
        {words.onlyWithHardware}
      </label>
      <Field control={text('usage.style')} label={words.style} wide>
        <TextBox control={text('usage.style')} text={style} placeholder={words.styleHint} onText={setStyle} />
      </Field>
    </FormFrame>
  );
}
