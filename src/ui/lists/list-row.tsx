import type { ListView } from '../../engine/shown-lists.ts';
import type { ReferenceKind } from '../../model/reference.ts';
import { confirmList, forgetLists, openList } from '../../state/lists.ts';
import { LIST_NAMES } from '../../text/list-fields.ts';
import { useWords } from '../all-words.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { Tick } from '../parts/tick.tsx';
import { useLanguage, useNumbers } from '../words.ts';
import { useKindOptions } from './kind-options.ts';
import styles from './list-row.module.css';

// One list: what it was recognised as, how many records, and whether it is used.

export function ListRow({ list }: { list: ListView }) {
  const words = useWords().lists;
  const language = useLanguage();
  const { n } = useNumbers();
  const kinds = useKindOptions();
  const { id, name, kind, count, state } = list;
  const used = list.columns.filter(({ field }) => field !== undefined).length;
  return (
    <li className={styles.row} data-state={state}>
      <div className={styles.what}>
        <strong>
          {kind === undefined ? name : words.count(n(count), LIST_NAMES[language][kind][count === 1 ? 0 : 1])}
        </strong>
        {kind !== undefined && <small>{name}</small>}
        {!list.isWhole && (
          <small>{list.stated === undefined ? words.partUnknown : words.part(n(list.stated))}</small>
        )}
      </div>
      <Button
        weight="quiet"
        size="s"
        icon="close"
        aria-label={words.remove(name)}
        onPress={() => void forgetLists(id)}
      />
      <div className={styles.state}>
        {kind === undefined ? (
          <Choice
            label={words.chooseKind}
            value={null}
            placeholder={words.chooseKind}
            labelHidden
            options={kinds}
            onChoose={(chosen) => void confirmList(id, { kind: chosen as ReferenceKind })}
          />
        ) : (
          <>
            <Tick confirmed={state === 'used'} text={words.state[state]} />
            <Button
              size="s"
              weight={state === 'used' || state === 'replaced' ? 'link' : 'secondary'}
              aria-label={words.columnsOf(name)}
              onPress={() => openList(id)}
            >
              {state === 'used' || state === 'replaced'
                ? words.columns(n(used), n(list.columns.length))
                : words.checkColumns}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
