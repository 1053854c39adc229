import type { Scratch } from '../application/ports/office';

const PREFIX = 'form.';
/** A property holds 9 KB; a Chinese character takes up to three bytes. */
const CHARACTERS_A_PIECE = 2_900;

/** A person's unfinished form in their own user properties, in numbered pieces under one count. */
export const userScratch: Scratch = {
  keep(text) {
    const properties = PropertiesService.getUserProperties();
    const pieces = Math.max(1, Math.ceil(text.length / CHARACTERS_A_PIECE));
    const stored: Record<string, string> = { [`${PREFIX}pieces`]: String(pieces) };
    for (let n = 0; n < pieces; n += 1) {
      stored[`${PREFIX}${n}`] = text.slice(n * CHARACTERS_A_PIECE, (n + 1) * CHARACTERS_A_PIECE);
    }
    properties.setProperties(stored, false);
  },
  recall() {
    const stored = PropertiesService.getUserProperties().getProperties();
    const pieces = Number(stored[`${PREFIX}pieces`] ?? 0);
    if (!pieces) return null;
    let text = '';
    for (let n = 0; n < pieces; n += 1) text += stored[`${PREFIX}${n}`] ?? '';
    return text;
  },
  forget() {
    PropertiesService.getUserProperties().deleteProperty(`${PREFIX}pieces`);
  },
};
