import { OPENING_DIRECTIONS } from '../../../domain/order/entry';
import { ChoiceBox } from '../../parts/choice-box';
import { Field } from '../../parts/field';
import { ReadBox } from '../../parts/read-box';
import { changeDirectionSaid, changeWall, changeWallSaid } from '../state/item-changes';
import { useForm } from './form-context';
import type { ItemProps } from './item-card';
import { ItemSaid } from './item-fields';

/** Wall and opening direction: what they mean, and beside it what the customer said (A8). */
export function WallFields({ item, place }: ItemProps) {
  const { texts, words, control, editItem } = useForm();
  const { entry } = item;
  const wall = control(`items.${place}.wallThicknessMm`);
  const direction = control(`items.${place}.openingDirection`, { stop: true });
  const directions = OPENING_DIRECTIONS.map((value) => ({ value, label: texts.choices.openingDirection[value] }));
  const editWall = (text: string) => {
    const change = changeWall(text);
    const unread = change ? {} : { wallThicknessMm: text };
    editItem(item, change ?? { wallThicknessMm: undefined }, unread);
  };
  return (
    <>
      <Field control={wall} label={words.items.wall}>
        <ReadBox
          control={wall}
          text={
            item.unread.wallThicknessMm ?? (entry.wallThicknessMm === undefined ? '' : String(entry.wallThicknessMm))
          }
          placeholder={words.items.wallHint}
          inputMode="text"
          onText={editWall}
        />
      </Field>
      <ItemSaid
        item={item}
        place={place}
        field="wallThicknessSaid"
        onText={(said) => editItem(item, changeWallSaid(entry, said))}
      />
      <Field control={direction} label={words.items.direction}>
        <ChoiceBox
          control={direction}
          label={words.items.direction}
          choices={directions}
          value={entry.openingDirection}
          onValue={(value) => editItem(item, { openingDirection: value })}
        />
      </Field>
      <ItemSaid
        item={item}
        place={place}
        field="openingDirectionSaid"
        onText={(said) => editItem(item, changeDirectionSaid(entry, said))}
      />
    </>
  );
}
