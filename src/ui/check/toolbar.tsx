import { useState } from 'react';
import { Input, SearchField, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Filter } from '../../engine/face.ts';
import { ALL_ROWS, useKnown } from '../../state/known.ts';
import { goToProblem, renewView, show, showFilter, showSearch } from '../../state/view.ts';
import { effectLine } from '../../text/effects.ts';
import { useWords } from '../all-words.ts';
import { checkTitle } from '../check-words.ts';
import { Button } from '../parts/button.tsx';
import { Icon, type IconName } from '../parts/icon.tsx';
import { useLanguage, useNumbers } from '../words.ts';
import { Replace } from './replace.tsx';
import styles from './toolbar.module.css';

// Which rows are shown, looking for a text, and going from problem to problem.

const FILTERS = ['all', 'error', 'warning', 'changed'] as const;

export function Toolbar() {
  const words = useWords().check;
  const filter = useKnown((now) =>
    now.request.group === undefined && now.request.effect === undefined ? now.request.filter : undefined,
  );
  return (
    <div className={styles.bar}>
      <ToggleButtonGroup
        aria-label={words.filter}
        selectionMode="single"
        selectedKeys={filter === undefined ? [] : [filter]}
        onSelectionChange={(keys) => {
          // Choosing the same filter again renews it: mended rows leave the view.
          const wanted = [...keys][0] as Filter | undefined;
          void (wanted === undefined ? renewView() : showFilter(wanted));
        }}
        className={styles.filters ?? ''}
      >
        {FILTERS.map((id) => (
          <ToggleButton key={id} id={id} className={styles.filter ?? ''}>
            {words.filters[id]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Search />
      <Replace />
      <Problems />
      <Shown />
    </div>
  );
}

function Search() {
  const words = useWords().check;
  const text = useKnown((now) => now.request.search ?? '');
  return (
    <SearchField
      aria-label={words.search}
      value={text}
      onChange={(typed) => void showSearch(typed)}
      className={styles.search ?? ''}
    >
      <Icon name="search" size={18} />
      <Input placeholder={words.searchHint} />
    </SearchField>
  );
}

function Problems() {
  const words = useWords().check;
  const [isLast, setLast] = useState(false);
  const go = (step: 1 | -1) => void goToProblem(step).then((found) => setLast(!found));
  return (
    <div className={styles.problems}>
      <Button icon="up" weight="quiet" aria-label={words.previous} onPress={() => go(-1)} />
      <Button icon="down" weight="quiet" aria-label={words.nextProblem} onPress={() => go(1)} />
      <span role="status" className={styles.last}>
        {isLast && words.noMore}
      </span>
    </div>
  );
}

function Shown() {
  const words = useWords().check;
  const language = useLanguage();
  const { n } = useNumbers();
  const request = useKnown((now) => now.request);
  const shown = useKnown((now) => now.view?.rows ?? 0);
  const all = useKnown((now) => now.summary?.rows ?? 0);
  const check = useKnown((now) => now.summary?.groups.find((group) => group.key === request.group)?.check);
  const effect = useKnown((now) => now.effects?.effects.find(({ id }) => id === request.effect));
  // What the filters beside it do not end.
  const isLimited = [request.group, request.effect, request.search].some(Boolean);
  const only = effect === undefined ? check && checkTitle(check, language) : effectLine(effect, language);
  return (
    <>
      <p className={styles.shown}>
        <span role="status">{words.shown(n(shown), n(all))}</span>
        {(isLimited || request.filter !== 'all') && (
          <Again icon="renew" label={words.renew} onPress={() => void renewView()} />
        )}
        {isLimited && <Again icon="close" label={words.showAll} onPress={() => void show(ALL_ROWS)} />}
      </p>
      {only !== undefined && <p className={styles.only}>{words.onlyGroup(only)}</p>}
    </>
  );
}

/** In words, or where there is less room by its sign. */
function Again({ icon, label, onPress }: { icon: IconName; label: string; onPress(): void }) {
  return (
    <span title={label}>
      <Button weight="link" size="s" icon={icon} aria-label={label} onPress={onPress}>
        {label}
      </Button>
    </span>
  );
}
