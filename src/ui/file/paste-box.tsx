import { useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { openPasted } from '../../state/opening.ts';
import { Button } from '../parts/button.tsx';
import { Question } from '../parts/question.tsx';
import { useWords } from '../words.ts';
import styles from './paste-box.module.css';

// A box to paste cells into, for who does not know that Ctrl+V works on the page itself.

export function PasteBox({ onClose }: { onClose(): void }) {
  const words = useWords();
  const [text, setText] = useState('');
  // Excel puts the cells on the clipboard as a table too, which tells numbers from text.
  const [html, setHtml] = useState<string>();
  return (
    <Question
      title={words.file.pasteTitle}
      wide
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.shell.cancel}</Button>
          <Button
            weight="primary"
            isDisabled={text.trim() === ''}
            onPress={() => {
              onClose();
              openPasted(text, html);
            }}
          >
            {words.file.pasteOpen}
          </Button>
        </>
      }
    >
      <TextField
        autoFocus
        value={text}
        onChange={(typed) => {
          setText(typed);
          setHtml(undefined);
        }}
        onPaste={(event) => {
          event.preventDefault();
          setText(event.clipboardData?.getData('text/plain') ?? '');
          setHtml(event.clipboardData?.getData('text/html') || undefined);
        }}
        className={styles.field ?? ''}
      >
        <Label>{words.file.pasteLabel}</Label>
        <TextArea rows={10} spellCheck={false} wrap="off" className={styles.box ?? ''} />
      </TextField>
    </Question>
  );
}
