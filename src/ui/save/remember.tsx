import { useKnown } from '../../state/known.ts';
import { switchRemembering } from '../../state/seen.ts';
import { useWords } from '../all-words.ts';
import { Switch } from '../parts/switch.tsx';
import { KeptDraft, KeptHere } from './kept-here.tsx';
import panel from './panel.module.css';

// The choice to remember who was saved, off unless the user wants it, with what is kept and the way to wipe it.

export function Remember() {
  const words = useWords().save.remember;
  const { isOn, isRefused, justSaved } = useKnown((now) => now.seen);
  return (
    <section className={panel.panel} aria-labelledby="remember">
      <h2 id="remember">{words.title}</h2>
      <Switch
        isOn={isOn}
        label={words.label}
        note={words.says}
        onChange={(wanted) => void switchRemembering(wanted)}
      />
      <p role="status">{isRefused ? words.refused : justSaved ? words.justSaved : null}</p>
      <KeptDraft />
      <KeptHere />
    </section>
  );
}
