import type { ShownVolume, VolumesSheet } from '../../entry/volumes/contract';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import type { ServerClient } from '../server/client';
import { useVolumes, type VolumesCommands } from './use-volumes';
import { words } from './words';

const TONE = { open: 'tag tag-active', full: 'tag tag-warning', printed: 'tag tag-success' } as const;

/** The volumes of a month (K1): which are full and want their cover, and whether every number is accounted for. */
export function VolumesPage({ server }: { server: ServerClient }) {
  const { state, commands } = useVolumes(server);
  const { sheet, busy, said } = state;
  return (
    <main class="page" aria-busy={busy}>
      {said ? <Notice tone={said.tone}>{said.text}</Notice> : null}
      {sheet ? (
        <>
          <label class="card month">
            {words.month}
            <select id="month" value={sheet.month} onChange={(event) => commands.open(event.currentTarget.value)}>
              {sheet.months.map((month) => (
                <option key={month} value={month}>
                  {month}
                </option>
              ))}
            </select>
          </label>
          <CheckLine audit={sheet.audit} />
          {sheet.volumes.length === 0 ? <p class="quiet">{words.none}</p> : null}
          {sheet.volumes.map((volume) => (
            <VolumeCard key={volume.number} {...{ volume, busy, commands, mayPrint: sheet.mayPrint }} />
          ))}
          <p class="quiet">{words.hint}</p>
        </>
      ) : (
        <p class="quiet" role="status">
          {busy ? words.loading : ''}
        </p>
      )}
    </main>
  );
}

/** Every number of the month is accounted for, or what is missing. */
function CheckLine({ audit }: { audit: VolumesSheet['audit'] }) {
  const { isAccounted, sum, unbound, gaps } = audit;
  return (
    <section class="card check-line" aria-label={words.audit}>
      <span class={isAccounted ? 'tag tag-success' : 'tag tag-error'}>
        {isAccounted ? words.accounted : words.unaccounted}
      </span>
      <span>{sum}</span>
      {unbound.map((each) => (
        <p key={each} class="quiet">
          {each}
        </p>
      ))}
      {gaps.map((gap) => (
        <p key={gap}>{gap}</p>
      ))}
    </section>
  );
}

function VolumeCard(props: { volume: ShownVolume; busy: boolean; mayPrint: boolean; commands: VolumesCommands }) {
  const { volume, busy, mayPrint, commands } = props;
  const { name, state, stateText, orders, taken, ofMonth } = volume;
  return (
    <section class="card volume" aria-label={name}>
      <p class="volume-head">
        <strong>{name}</strong>
        <span class={TONE[state]}>{stateText}</span>
      </p>
      <p>
        {words.orders} {orders}
      </p>
      <p>
        {words.taken} {taken}
      </p>
      <p class="quiet">{ofMonth}</p>
      {mayPrint && state !== 'open' ? (
        <p class="volume-buttons">
          <Button main={state === 'full'} disabled={busy} onClick={() => commands.print(volume)}>
            {words.print}
          </Button>
          {state === 'full' ? (
            <Button disabled={busy} onClick={() => commands.record(volume)}>
              {words.printed}
            </Button>
          ) : null}
        </p>
      ) : null}
    </section>
  );
}
