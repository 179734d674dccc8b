import { FileTrigger } from 'react-aria-components';
import { openFile } from '../../state/opening.ts';
import { Button } from '../parts/button.tsx';
import { useChosenFiles } from '../parts/use-chosen-files.ts';

// The button that opens the computer's own file window. Every kind of file may be chosen: a wrong one gets a clear page.

interface Props {
  label: string;
  weight?: 'primary' | 'secondary';
  size?: 'm' | 'l';
  onFile?: (file: File) => void;
}

export function ChooseFile({ label, weight = 'secondary', size = 'l', onFile = openFile }: Props) {
  const input = useChosenFiles(([file]) => {
    if (file !== undefined) onFile(file);
  });
  return (
    <FileTrigger ref={input}>
      <Button weight={weight} size={size}>
        {label}
      </Button>
    </FileTrigger>
  );
}
