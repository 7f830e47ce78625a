import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { addTags } from '../lib/notes/tags';
import { Field } from './Field';
import { Icon } from './Icon';
import { t } from './i18n';

interface TagFieldProps {
  readonly id: string;
  readonly tags: readonly string[];
  /** What stands in the field, not yet a tag. */
  readonly typed: string;
  onTags(tags: readonly string[]): void;
  onTyped(text: string): void;
  findTags(prefix: string): Promise<readonly string[]>;
}

/** Tags, with those used before to choose from; Enter or a comma ends one. */
export function TagField({ id, tags, typed, onTags, onTyped, findTags }: TagFieldProps): JSX.Element {
  const [known, setKnown] = useState<readonly string[]>([]);
  useEffect(() => {
    let wanted = true;
    findTags(typed).then((found) => wanted && setKnown(found));
    return () => {
      wanted = false;
    };
  }, [typed]); // not `findTags`: it is the same question whoever hands it in
  const take = (text: string) => {
    onTags(addTags(tags, text));
    onTyped('');
  };
  return (
    <div class="tags">
      <Field label={t('noteTags')}>
        <input
          type="text"
          list={`tags-${id}`}
          dir="auto"
          autocomplete="off"
          value={typed}
          onInput={({ currentTarget: { value } }) => (value.includes(',') ? take(value) : onTyped(value))}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || typed.trim() === '' || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            take(typed);
          }}
        />
      </Field>
      <datalist id={`tags-${id}`}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
      {tags.length > 0 && (
        <ul class="tag-list" aria-label={t('noteTags')}>
          {tags.map((tag) => (
            <li key={tag} class="tag">
              <bdi>{tag}</bdi>
              <button
                type="button"
                aria-label={t('removeTag', tag)}
                onClick={() => onTags(tags.filter((one) => one !== tag))}
              >
                <Icon name="close" size={10} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
