import {
  Dialog,
  DialogTrigger,
  Heading,
  Popover,
  Button as Pressable,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import { useKnown } from '../../state/known.ts';
import { THEMES } from '../../state/preferences.ts';
import { speak, wear } from '../../state/shown.ts';
import { redo, undo } from '../../state/work.ts';
import { LANGUAGES } from '../../text/language.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { stepLabel, useLanguage, useWords } from '../words.ts';
import styles from './tools.module.css';

// Undo and redo, which say what they would do; the keys; the language; light or dark.

export function Tools({ hasFile }: { hasFile: boolean }) {
  return (
    <div className={styles.tools}>
      {hasFile && <History />}
      <Keys />
      <ThemeSwitch />
      <LanguageSwitch />
    </div>
  );
}

function Tool({
  icon,
  label,
  isDisabled,
  onPress,
}: {
  icon: IconName;
  label: string;
  isDisabled?: boolean;
  onPress?: () => void;
}) {
  return (
    <TooltipTrigger delay={400}>
      <Pressable
        className={styles.tool ?? ''}
        aria-label={label}
        {...(isDisabled === undefined ? {} : { isDisabled })}
        {...(onPress === undefined ? {} : { onPress })}
      >
        <Icon name={icon} />
      </Pressable>
      <Tooltip className={styles.tip ?? ''} offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}

function History() {
  const words = useWords().shell;
  const language = useLanguage();
  const back = useKnown((now) => now.summary?.undo);
  const forth = useKnown((now) => now.summary?.redo);
  return (
    <>
      <Tool
        icon="undo"
        label={back === undefined ? words.nothingToUndo : `${words.undo}: ${stepLabel(back, language)}`}
        isDisabled={back === undefined}
        onPress={() => void undo()}
      />
      <Tool
        icon="redo"
        label={forth === undefined ? words.nothingToRedo : `${words.redo}: ${stepLabel(forth, language)}`}
        isDisabled={forth === undefined}
        onPress={() => void redo()}
      />
      <span className={styles.gap} />
    </>
  );
}

function Keys() {
  const words = useWords().shell;
  return (
    <DialogTrigger>
      <span className={styles.keysTool}>
        <Tool icon="keyboard" label={words.keys} />
      </span>
      <Popover className={styles.keys ?? ''} placement="bottom end">
        <Dialog className={styles.keysBox ?? ''}>
          <Heading slot="title">{words.keysTitle}</Heading>
          <dl>
            {words.keyList.map(([key, does]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      </Popover>
    </DialogTrigger>
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
