import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Claim } from '../lib/core/claim';
import { toTodos } from '../lib/notes/claim';
import { Field } from './Field';
import { clip } from './format';
import { Icon } from './Icon';
import { t } from './i18n';

interface TodoListProps {
  readonly claim: Claim;
  store(claim: Claim): void;
}

/** What is still to be found out. A question is ticked off by evidence that answers it, not by hand. */
export function TodoList({ claim, store }: TodoListProps): JSX.Element {
  const [question, setQuestion] = useState('');
  return (
    <section class="todos" aria-label={t('claimTodos')}>
      <h3>{t('claimTodos')}</h3>
      <ul class="list">
        {claim.todos.map((todo) => {
          const done = todo.answeredBy.length > 0;
          return (
            <li key={todo.id} class={done ? 'todo done' : 'todo'}>
              <span aria-hidden="true">{done ? '✓' : '○'}</span>
              <span>
                <span class="visually-hidden">{done ? t('todoDone') : t('todoOpen')} </span>
                <bdi>{clip(todo.question, 300)}</bdi>
              </span>
              <button
                type="button"
                class="icon-button"
                aria-label={t('todoRemove', clip(todo.question, 80))}
                onClick={() => store({ ...claim, todos: claim.todos.filter(({ id }) => id !== todo.id) })}
              >
                <Icon name="close" size={12} />
              </button>
            </li>
          );
        })}
      </ul>
      <form
        class="todo-new"
        onSubmit={(event) => {
          event.preventDefault();
          if (question.trim() === '') return;
          store({
            ...claim,
            todos: [...claim.todos, ...toTodos([question.trim()], () => crypto.randomUUID())],
          });
          setQuestion('');
        }}
      >
        <Field label={t('todoNew')}>
          <input
            type="text"
            dir="auto"
            value={question}
            maxLength={1_000}
            onInput={({ currentTarget }) => setQuestion(currentTarget.value)}
          />
        </Field>
        <button type="submit" class="button">
          {t('add')}
        </button>
      </form>
    </section>
  );
}
