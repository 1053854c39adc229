import { useForm } from './form-context';
import type { ItemProps } from './item-card';
import { ItemNumber, ItemWord } from './item-fields';

/** The frame, its line and the technical conditions: mostly the same for all doors of an order. */
export function FrameFields({ item, place }: ItemProps) {
  const { state, words } = useForm();
  const choices = state.data?.settings.choices;
  return (
    <>
      <ItemWord item={item} place={place} field="frameShape" choices={choices?.frameShapes ?? []} />
      <ItemWord item={item} place={place} field="frameType" choices={choices?.frameTypes ?? []} />
      <ItemWord item={item} place={place} field="lineStyle" choices={choices?.lineStyles ?? []} />
      <ItemNumber item={item} place={place} field="lineHeightMm" label={words.items.lineHeight} />
      <ItemWord item={item} place={place} field="technicalConditions" choices={words.items.technicalChoices} wide />
    </>
  );
}
