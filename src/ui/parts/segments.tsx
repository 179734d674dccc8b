import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { Icon, type IconName } from './icon.tsx';
import styles from './segments.module.css';

// One of a few views, side by side.

interface Props<Id extends string> {
  label: string;
  options: readonly { id: Id; text: string; icon?: IconName; count?: string }[];
  value: Id | undefined;
  onChoose(id: Id): void;
}

export function Segments<Id extends string>({ label, options, value, onChoose }: Props<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection={value !== undefined}
      selectedKeys={value === undefined ? [] : [value]}
      onSelectionChange={(keys) => {
        const [wanted] = [...keys];
        if (wanted !== undefined) onChoose(wanted as Id);
      }}
      className={styles.segments ?? ''}
    >
      {options.map(({ id, text, icon, count }) => (
        <ToggleButton key={id} id={id} className={styles.segment ?? ''}>
          {icon && <Icon name={icon} size={16} />}
          <span>{text}</span>
          {count !== undefined && <span className={styles.count}>{count}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
