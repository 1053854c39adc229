import { type Category, ROLES, type Role } from '../../../domain/settings/settings';
import { fill } from '../../../domain/texts/fill';
import type { ShownProblem } from '../../../entry/contract';
import { Icon } from '../../parts/icon';
import { setupTexts as texts } from '../../setup-texts';
import type { PersonLine } from '../state/people-state';
import type { PeopleCommands } from './use-people';

/** One person: name, address, roles as switches, and for a follower the categories. */
export function PersonRow(props: {
  line: PersonLine;
  label: string;
  isSelf: boolean;
  categories: readonly Pick<Category, 'id' | 'name'>[];
  problems: readonly ShownProblem[];
  commands: PeopleCommands;
}) {
  const { line, label, isSelf, categories, problems, commands } = props;
  const words = texts.setup.people;
  const { id, person } = line;
  const at = (part: string) => problems.find(({ field }) => field.endsWith(`.${part}`));
  const box = (part: 'name' | 'email', title: string) => (
    <input
      id={`${part}-${id}`}
      class="box"
      type="text"
      inputMode={part === 'email' ? 'email' : 'text'}
      aria-label={`${label} ${title}`}
      aria-invalid={at(part) ? 'true' : undefined}
      aria-describedby={problems.length > 0 ? `problems-${id}` : undefined}
      placeholder={title}
      autocomplete="off"
      spellcheck={false}
      value={person[part]}
      onInput={(event) => commands.change(id, { [part]: event.currentTarget.value })}
    />
  );
  return (
    <section class="card person" aria-label={label}>
      {box('name', words.name)}
      {box('email', words.email)}
      <div>
        <fieldset class="chips" aria-label={`${label} ${words.roles}`}>
          {ROLES.map((role) => (
            <Chip
              key={role}
              on={person.roles.includes(role)}
              hint={words.roleHints[role]}
              toggle={() => commands.change(id, { roles: toggled<Role>(person.roles, role, ROLES) })}
            >
              {texts.choices.role[role]}
            </Chip>
          ))}
          {isSelf ? <span class="chips-label">← {words.you}</span> : null}
        </fieldset>
        {person.roles.includes('follower') ? (
          <fieldset class="chips" aria-label={`${label} ${words.categories}`}>
            <span class="chips-label">{words.categories}</span>
            {categories.map((category) => (
              <Chip
                key={category.id}
                on={person.categories.includes(category.id)}
                toggle={() =>
                  commands.change(id, {
                    categories: toggled(
                      person.categories,
                      category.id,
                      categories.map((each) => each.id),
                    ),
                  })
                }
              >
                {category.name}
              </Chip>
            ))}
          </fieldset>
        ) : null}
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={fill(words.remove, { name: person.name.trim() || words.nobody })}
        title={fill(words.remove, { name: person.name.trim() || words.nobody })}
        onClick={() => commands.remove(id)}
      >
        <Icon name="remove" />
      </button>
      {problems.length > 0 ? (
        <p id={`problems-${id}`} class="problem problem-error">
          {problems.map(({ message }) => message).join(' ')}
        </p>
      ) : null}
    </section>
  );
}

function Chip(props: { on: boolean; hint?: string; toggle(): void; children: string }) {
  return (
    <button type="button" class="chip" aria-pressed={props.on} title={props.hint} onClick={props.toggle}>
      {props.children}
    </button>
  );
}

/** With or without a choice, in the order in which they are offered. */
function toggled<T>(chosen: readonly T[], choice: T, offered: readonly T[]): T[] {
  const wanted = chosen.includes(choice) ? chosen.filter((each) => each !== choice) : [...chosen, choice];
  return [...offered.filter((each) => wanted.includes(each)), ...wanted.filter((each) => !offered.includes(each))];
}
