import { useState } from 'react';
import { Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import type { ReplaceRequest } from '../../engine/face.ts';
import { useKnown } from '../../state/known.ts';
import { replace } from '../../state/work.ts';
import { place } from '../../text/place.ts';
import { useWords } from '../all-words.ts';
import { Button } from '../parts/button.tsx';
import { useLanguage, useNumbers } from '../words.ts';
import styles from './replace.module.css';
import { useMatches } from './use-matches.ts';

// Find and replace: one step, and how many cells it changes is said before.

export function Replace() {
  const words = useWords().check.replace;
  return (
    <DialogTrigger>
      <Button icon="replace" weight="quiet" aria-label={words.title}>
        {words.open}
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom start">
        <Dialog className={styles.dialog ?? ''}>
          {({ close }) => (
            <>
              <Heading slot="title">{words.title}</Heading>
              <Form onDone={close} />
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** Begins with what is looked for in the table already. */
function Form({ onDone }: { onDone(): void }) {
  const words = useWords().check.replace;
  const { n } = useNumbers();
  const looked = useKnown((now) => now.request.search ?? '');
  const [find, setFind] = useState(looked);
  const [by, setBy] = useState('');
  const [wholeCell, setWholeCell] = useState(false);
  const [isHere, setHere] = useState(false);
  const here = useKnown((now) => now.selected?.column);
  const column = isHere ? here : undefined;
  const request: ReplaceRequest = { find, by, wholeCell, ...(column === undefined ? {} : { column }) };
  const matches = useMatches(request);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!matches) return;
        void replace(request);
        onDone();
      }}
    >
      <Text label={words.find} value={find} onType={setFind} isFirst />
      <Text label={words.by} value={by} onType={setBy} />
      {here !== undefined && <Where column={here} isHere={isHere} onChoose={setHere} />}
      <label className={styles.tick}>
        <input type="checkbox" checked={wholeCell} onChange={(event) => setWholeCell(event.target.checked)} />
        {words.wholeCell}
      </label>
      <p className={styles.says}>{words.says}</p>
      <div className={styles.foot}>
        <p role="status">
          {find !== '' &&
            (matches === undefined
              ? words.counting
              : matches === 0
                ? words.none
                : words.found(n(matches), matches === 1))}
        </p>
        <Button type="submit" weight="primary" isDisabled={!matches}>
          {matches ? words.act(n(matches), matches === 1) : words.open}
        </Button>
      </div>
    </form>
  );
}

function Text(props: { label: string; value: string; isFirst?: boolean; onType(text: string): void }) {
  return (
    <label className={styles.text}>
      <span>{props.label}</span>
      <input
        type="text"
        value={props.value}
        spellCheck={false}
        autoComplete="off"
        // The one thing that is wanted of who opens this; React Aria gives the focus back afterwards.
        // biome-ignore lint/a11y/noAutofocus: see above.
        autoFocus={props.isFirst === true}
        onChange={(event) => props.onType(event.target.value)}
      />
    </label>
  );
}

function Where(props: { column: number; isHere: boolean; onChoose(isHere: boolean): void }) {
  const words = useWords().check;
  const language = useLanguage();
  const column = useKnown((now) => now.summary?.columns.find((one) => one.column === props.column));
  const ways = [
    { isHere: false, text: words.replace.allColumns },
    { isHere: true, text: words.replace.inColumn(place({}, column, language)) },
  ];
  return (
    <fieldset className={styles.where}>
      <legend>{words.replace.where}</legend>
      {ways.map(({ isHere, text }) => (
        <label key={text} className={styles.tick}>
          <input
            type="radio"
            name="replace-where"
            checked={props.isHere === isHere}
            onChange={() => props.onChoose(isHere)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
