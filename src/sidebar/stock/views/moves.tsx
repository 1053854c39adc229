import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../../domain/texts/fill';
import type { ShownStockMove, ShownStockMoves } from '../../../entry/stock/contract';
import { Notice } from '../../parts/notice';
import type { ServerClient } from '../../server/client';
import { failureText } from '../../server/server-error';
import { words } from '../texts';

/** What moved of an item, month by month, the newest first. */
export function Moves({ code, server }: { code: string; server: ServerClient }) {
  const [shown, setShown] = useState<ShownStockMoves | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const read = (month: string | null) => {
    setFailure(null);
    server
      .call('readStockMoves', { code, month })
      .then(setShown, (error: unknown) => setFailure(failureText(error, words.noAnswer)));
  };
  useEffect(() => read(null), [code]);
  return (
    <section class="card" aria-label={words.history}>
      <h2>{words.history}</h2>
      {failure ? <Notice tone="error">{failure}</Notice> : null}
      {shown ? (
        <>
          <label class="month-row">
            {words.month}
            <select class="box" value={shown.month} onChange={(event) => read(event.currentTarget.value)}>
              {shown.months.map((month) => (
                <option key={month} value={month}>
                  {month}
                </option>
              ))}
            </select>
          </label>
          {shown.moves.length === 0 ? <p class="quiet">{words.noMoves}</p> : null}
          <ul class="moves">
            {shown.moves.map((move) => (
              <Move key={move.id} move={move} />
            ))}
          </ul>
        </>
      ) : (
        <p class="quiet" role="status">
          {failure ? '' : words.loading}
        </p>
      )}
    </section>
  );
}

function Move({ move }: { move: ShownStockMove }) {
  const { at, kindName, onHand, reserved, onHandAfter, reservedAfter, shortNumber, reason, byName } = move;
  const figures = [
    onHand === '' && reserved !== ''
      ? ''
      : fill(words.moveOnHand, { change: onHand || words.kept, after: onHandAfter }),
    reserved === '' ? '' : fill(words.moveReserved, { change: reserved, after: reservedAfter }),
  ].filter(Boolean);
  return (
    <li>
      <span class="move-head">
        <strong>
          {kindName} {shortNumber}
        </strong>
        <span class="quiet">{at}</span>
      </span>
      <span class="stock-figures">{figures.join(' · ')}</span>
      <span class="move-head quiet">
        <span>{reason}</span>
        <span>{byName}</span>
      </span>
    </li>
  );
}
