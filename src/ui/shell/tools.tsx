import { Suspense } from 'react';
import { useKnown } from '../../state/known.ts';
import { THEMES } from '../../state/preferences.ts';
import { speak, wear } from '../../state/shown.ts';
import { LANGUAGES } from '../../text/language.ts';
import { Afterwards } from '../afterwards.tsx';
import { later } from '../later.tsx';
import { useLanguage, useWords } from '../words.ts';
import { Keys } from './keys.tsx';
import { Tool } from './tool.tsx';
import styles from './tools.module.css';

// Undo and redo, which say what they would do; the keys; the language; light or dark.

const History = later(async () => (await import('./history.tsx')).History);

export function Tools({ hasFile }: { hasFile: boolean }) {
  return (
    <div className={styles.tools}>
      {hasFile && (
        <span className={styles.history}>
          <Suspense>
            <Afterwards>
              <History />
            </Afterwards>
          </Suspense>
        </span>
      )}
      <Keys />
      <ThemeSwitch />
      <LanguageSwitch />
    </div>
  );
}

const THEME_ICONS = { system: 'system', light: 'sun', dark: 'moon' } as const;

function ThemeSwitch() {
  const words = useWords().shell;
  const theme = useKnown((now) => now.theme);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
  return (
    <Tool
      icon={THEME_ICONS[theme]}
      label={`${words.theme}: ${words.themes[theme]}`}
      onPress={() => wear(next)}
    />
  );
}

const LANGUAGE_NAMES = { nl: 'Nederlands', en: 'English' } as const;

function LanguageSwitch() {
  const words = useWords().shell;
  const language = useLanguage();
  return (
    <fieldset className={styles.languages} aria-label={words.language}>
      {LANGUAGES.map((other) => (
        <button
          key={other}
          type="button"
          lang={other}
          aria-pressed={other === language}
          aria-label={`${other.toUpperCase()}, ${LANGUAGE_NAMES[other]}`}
          onClick={() => speak(other)}
        >
          {other.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
