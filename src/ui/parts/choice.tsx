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

// One choice from a list.

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
  return (
    <Select
      className={styles.choice ?? ''}
      value={value}
      onChange={(id) => {
        if (id !== null && id !== value) onChoose(String(id));
      }}
      {...(labelHidden ? { 'aria-label': label } : {})}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(isDisabled === undefined ? {} : { isDisabled })}
    >
      {!labelHidden && <Label className={styles.label ?? ''}>{label}</Label>}
      <Pressable className={styles.button ?? ''}>
        <SelectValue className={styles.value ?? ''}>
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <Icon name="down" size={16} />
      </Pressable>
      <Popover className={styles.popover ?? ''}>
        <ListBox items={options} className={styles.list ?? ''}>
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
