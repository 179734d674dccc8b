import type { EffectView } from '../../engine/shown-matches.ts';
import type { EffectId } from '../../model/effect.ts';
import { useKnown } from '../../state/known.ts';
import { showEffect } from '../../state/requests.ts';
import { effectNoun } from '../../text/effects.ts';
import { useWords } from '../all-words.ts';
import { Icon } from '../parts/icon.tsx';
import { useLanguage, useNumbers } from '../words.ts';
import { EffectDetail } from './effect-detail.tsx';
import styles from './effects.module.css';

// What the import will do, counted, by what it is done to. Pressing one shows what is behind it, and its webaanvragen only.

const GROUPS = {
  aanvragen: ['webaanvragen', 'deelnemers', 'orders'],
  bedrijven: ['new-bedrijven', 'recognised-bedrijven', 'unknown-bedrijven', 'changed-bedrijven'],
  personen: [
    'new-personen',
    'recognised-personen',
    'unknown-personen',
    'changed-personen',
    'merged-personen',
  ],
  opleidingen: [
    'waiting-list',
    'opleiding-by-hand',
    'opleiding-cancelled',
    'opleiding-past',
    'opleiding-started',
    'opleiding-full',
  ],
} as const satisfies Record<string, readonly EffectId[]>;

/** Probably not meant: they are marked. */
const MARKED: ReadonlySet<EffectId> = new Set<EffectId>([
  'merged-personen',
  'waiting-list',
  'opleiding-by-hand',
  'opleiding-cancelled',
  'opleiding-past',
  'opleiding-full',
]);

export function Effects() {
  const words = useWords().preview.effects;
  const effects = useKnown((now) => now.effects?.effects);
  const isCurrent = useKnown((now) => now.effects?.revision === now.summary?.revision);
  const chosen = useKnown((now) => now.requests.effect);
  const open = effects?.find(({ id }) => id === chosen);
  return (
    <section className={styles.effects} aria-labelledby="effects" aria-busy={!isCurrent}>
      <h2 id="effects">{words.title}</h2>
      {effects === undefined ? (
        <p className={styles.counting} role="status">
          {words.counting}
        </p>
      ) : (
        <div className={styles.groups}>
          {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
            <Group
              key={group}
              title={words.groups[group]}
              effects={effects.filter(({ id }) => (GROUPS[group] as readonly EffectId[]).includes(id))}
              chosen={chosen}
            />
          ))}
        </div>
      )}
      {open !== undefined && <EffectDetail key={open.id} effect={open} />}
    </section>
  );
}

interface GroupProps {
  title: string;
  effects: readonly EffectView[];
  chosen: EffectId | undefined;
}

function Group({ title, effects, chosen }: GroupProps) {
  const language = useLanguage();
  const { n } = useNumbers();
  if (effects.length === 0) return null;
  return (
    <div className={styles.group}>
      <h3>{title}</h3>
      <ul>
        {effects.map((effect) => (
          <li key={effect.id}>
            <button
              type="button"
              className={styles.effect}
              aria-expanded={effect.id === chosen}
              onClick={() => showEffect(effect.id)}
            >
              <strong>{n(effect.count)}</strong>
              <span>{effectNoun(effect, language)}</span>
              {MARKED.has(effect.id) && (
                <span className={styles.mark}>
                  <Icon name="warning" size={16} />
                </span>
              )}
              <span className={styles.turn}>
                <Icon name="down" size={16} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
