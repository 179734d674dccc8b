import { useState } from 'react';
import type { ListChoice, ListView } from '../../engine/shown-lists.ts';
import type { ReferenceField, ReferenceKind } from '../../model/reference.ts';
import type { ColumnId } from '../../model/table.ts';
import { confirmList, openList } from '../../state/lists.ts';
import { FIELD_NAMES } from '../../text/list-fields.ts';
import { useWords } from '../all-words.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { Question } from '../parts/question.tsx';
import { Switch } from '../parts/switch.tsx';
import { useLanguage } from '../words.ts';
import { useKindOptions } from './kind-options.ts';
import { ListColumns } from './list-columns.tsx';
import styles from './list-dialog.module.css';

// What is in a list, by column: orange proposals turn green when they are confirmed. Nothing is looked up by a column before the user says so.

export function ListDialog({ list }: { list: ListView }) {
  const words = useWords();
  const kinds = useKindOptions();
  const [fields, setFields] = useState<ReadonlyMap<ColumnId, ReferenceField>>(() => fieldsOf(list));
  const [confirmed, setConfirmed] = useState<ReadonlySet<ColumnId>>(() => sureOf(list));
  const [isWhole, setWhole] = useState(list.isWhole);
  const isAll = [...fields.keys()].every((column) => confirmed.has(column));
  const close = () => openList(undefined);
  const use = () => {
    const columns = [...fields].map(([column, field]) => ({ column, field }));
    const choice: ListChoice = { columns, isWhole };
    close();
    void confirmList(list.id, list.kind === undefined ? choice : { ...choice, kind: list.kind });
  };
  return (
    <Question
      title={words.lists.dialogTitle(list.name)}
      wide
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{words.shell.cancel}</Button>
          {isAll ? (
            <Button weight="primary" onPress={use}>
              {words.lists.use}
            </Button>
          ) : (
            <Button weight="primary" icon="check" onPress={() => setConfirmed(new Set(fields.keys()))}>
              {words.lists.confirmAll}
            </Button>
          )}
        </>
      }
    >
      <p className={styles.says}>{words.lists.dialogSays}</p>
      <div className={styles.whole}>
        <Choice
          label={words.lists.kind}
          value={list.kind ?? null}
          placeholder={words.lists.chooseKind}
          options={kinds}
          onChoose={(kind) => void confirmList(list.id, { kind: kind as ReferenceKind })}
        />
        <Switch
          isOn={isWhole}
          label={words.lists.isWhole}
          note={words.lists.isWholeSays}
          onChange={setWhole}
        />
      </div>
      <Lacks list={list} fields={fields} />
      <ListColumns
        list={list}
        fields={fields}
        confirmed={confirmed}
        onMean={(column, field) => {
          setFields(meant(fields, column, field));
          setConfirmed(new Set([...confirmed, column]));
        }}
        onConfirm={(column) => setConfirmed(new Set([...confirmed, column]))}
      />
    </Question>
  );
}

/** What has to be pointed out still, before the list can be used. */
function Lacks({ list, fields }: { list: ListView; fields: ReadonlyMap<ColumnId, ReferenceField> }) {
  const words = useWords().lists;
  const language = useLanguage();
  const there = new Set(fields.values());
  const lacks = list.lacks.filter((group) => !group.some((field) => there.has(field)));
  if (lacks.length === 0) return null;
  const told = lacks.map((group) => group.map((field) => FIELD_NAMES[language][field]).join(` ${words.or} `));
  return (
    <p role="status" className={styles.lacks}>
      {words.dialogLacks(told.join(', '))}
    </p>
  );
}

function fieldsOf({ columns }: ListView): Map<ColumnId, ReferenceField> {
  return new Map(columns.flatMap(({ column, field }) => (field === undefined ? [] : [[column, field]])));
}

function sureOf({ columns }: ListView): Set<ColumnId> {
  return new Set(columns.filter(({ isSure }) => isSure).map(({ column }) => column));
}

function meant(
  fields: ReadonlyMap<ColumnId, ReferenceField>,
  column: ColumnId,
  field: ReferenceField | undefined,
): Map<ColumnId, ReferenceField> {
  const next = new Map(fields);
  if (field === undefined) next.delete(column);
  else next.set(column, field);
  return next;
}
