import { fill } from '../../../domain/texts/fill';
import { Button, LinkButton } from '../../parts/button';
import { Notice } from '../../parts/notice';
import type { ServerClient } from '../../server/client';
import { shownDuties } from '../state/groups';
import { GROUPINGS, type WorkListState } from '../state/work-list-state';
import { workListTexts as texts } from '../texts';
import { DeskNotices } from './desk-notices';
import { DutyGroups } from './duty-groups';
import { useWorkList, type WorkListCommands } from './use-work-list';

/** 今日待办, the sidebar's start page: who has to do what until when, and the way there (L3). */
export function WorkList({ server }: { server: ServerClient }) {
  const { page } = texts;
  const { state, commands } = useWorkList(server, texts);
  const { list, loading, failure, done } = state;
  return (
    <main class="page work-list">
      <div class="list-top">
        <h1>{page.title}</h1>
        <LinkButton disabled={loading} onClick={commands.refresh}>
          {page.refresh}
        </LinkButton>
      </div>
      <div class="list-pages">
        <Button onClick={() => commands.open('new-order')}>{page.newOrder}</Button>
        <Button onClick={() => commands.open('find-order')}>{page.findOrder}</Button>
      </div>
      <DeskNotices {...{ state, texts, commands }} />
      {failure ? <Notice tone="error">{failure}</Notice> : null}
      {done ? <Notice tone="success">{done}</Notice> : null}
      {list ? <Choices {...{ state, commands }} /> : null}
      {list ? <Duties {...{ state, commands }} /> : null}
      {loading && !list ? (
        <p class="loading" role="status">
          <span class="spinner" aria-hidden="true" />
          {page.reading}
        </p>
      ) : null}
    </main>
  );
}

function Choices({ state, commands }: { state: WorkListState; commands: WorkListCommands }) {
  const { page } = texts;
  const duties = state.list?.duties ?? [];
  return (
    <div class="list-choices">
      <div class="segments" role="radiogroup" aria-label={page.whose}>
        {(['mine', 'all'] as const).map((filter) => (
          <label key={filter} class="segment">
            <input
              type="radio"
              name="filter"
              checked={state.filter === filter}
              onChange={() => commands.filter(filter)}
            />
            <span>{fill(page.filters[filter], { count: shownDuties(duties, filter).length })}</span>
          </label>
        ))}
      </div>
      <select
        aria-label={page.grouping}
        value={state.grouping}
        onChange={(event) => {
          const grouping = GROUPINGS.find((each) => each === event.currentTarget.value);
          if (grouping) commands.group(grouping);
        }}
      >
        {GROUPINGS.map((grouping) => (
          <option key={grouping} value={grouping}>
            {page.groupings[grouping]}
          </option>
        ))}
      </select>
    </div>
  );
}

function Duties({ state, commands }: { state: WorkListState; commands: WorkListCommands }) {
  const { page } = texts;
  const { list, filter } = state;
  const count = shownDuties(list?.duties ?? [], filter).length;
  if (!list) return null;
  return (
    <>
      {count === 0 ? (
        <p class="empty" role="status">
          {filter === 'mine' && list.duties.length > 0 ? page.nothingMine : page.nothing}
        </p>
      ) : (
        <DutyGroups {...{ state, texts, commands }} />
      )}
      <p class="quiet list-foot">
        {fill(page.asOf, { time: list.now.time })}
        {count > 0 ? ` · ${page.keys}` : ''}
      </p>
    </>
  );
}
