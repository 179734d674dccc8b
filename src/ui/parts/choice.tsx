import { useState } from 'react';
import {
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Button as Pressable,
  Select,
  SelectValue,
} from 'react-aria-components';
import styles from './choice.module.css';
import { Icon } from './icon.tsx';

// One choice from a list. Until somebody comes near it holds no more than what is chosen: a screen with a choice in every row would have
// to make rows times options.

export interface Option {
  id: string;
  text: string;
  /** A second, softer line. */
  note?: string;
}

interface Props {
  label: string;
  /** The label is heard but not seen, where the place makes it plain. */
  labelHidden?: boolean;
  options: readonly Option[];
  value: string | null;
  placeholder?: string;
  isDisabled?: boolean;
  onChoose(id: string): void;
}

export function Choice({
  label,
  labelHidden = false,
  options,
  value,
  placeholder,
  isDisabled,
  onChoose,
}: Props) {
  const [isNear, setNear] = useState(false);
  const near = () => setNear(true);
  const chosen = options.filter(({ id }) => id === value);
  // A list without anything in it would not open.
  const few = chosen.length > 0 ? chosen : options.slice(0, 1);
  return (
    <Select
      className={styles.choice ?? ''}
      value={value}
      onChange={(id) => {
        if (id !== null && id !== value) onChoose(String(id));
      }}
      onOpenChange={near}
      {...(labelHidden ? { 'aria-label': label } : {})}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(isDisabled === undefined ? {} : { isDisabled })}
    >
      {!labelHidden && <Label className={styles.label ?? ''}>{label}</Label>}
      <Pressable className={styles.button ?? ''} onHoverStart={near} onFocus={near} onPressStart={near}>
        <SelectValue className={styles.value ?? ''}>
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <Icon name="down" size={16} />
      </Pressable>
      <Popover className={styles.popover ?? ''}>
        <ListBox items={isNear ? options : few} className={styles.list ?? ''}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.text} className={styles.option ?? ''}>
              <span className={styles.tick}>
                <Icon name="check" size={16} />
              </span>
              <span>
                {option.text}
                {option.note && <small>{option.note}</small>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
