import { Switch as Toggle } from 'react-aria-components';
import styles from './switch.module.css';

// Something that stays on until it is switched off. It works at once: there is nothing to save.

interface Props {
  isOn: boolean;
  label: string;
  /** A second, softer line. */
  note?: string;
  isDisabled?: boolean;
  onChange(isOn: boolean): void;
}

export function Switch({ isOn, label, note, isDisabled = false, onChange }: Props) {
  return (
    <Toggle className={styles.switch ?? ''} isSelected={isOn} isDisabled={isDisabled} onChange={onChange}>
      <span className={styles.track} />
      <span>
        {label}
        {note !== undefined && <small>{note}</small>}
      </span>
    </Toggle>
  );
}
