import { FileTrigger } from 'react-aria-components';
import { openFile } from '../../state/opening.ts';
import { Button } from '../parts/button.tsx';

// The button that opens the computer's own file window. Every kind of file may be chosen: a wrong one gets a clear page.

interface Props {
  label: string;
  weight?: 'primary' | 'secondary';
  size?: 'm' | 'l';
  onFile?: (file: File) => void;
}

export function ChooseFile({ label, weight = 'secondary', size = 'l', onFile }: Props) {
  return (
    <FileTrigger
      onSelect={(files) => {
        const file = files?.[0];
        if (file === undefined) return;
        if (onFile === undefined) openFile(file);
        else onFile(file);
      }}
    >
      <Button weight={weight} size={size}>
        {label}
      </Button>
    </FileTrigger>
  );
}
