import { useState } from 'react';
import type { Layout } from '../../model/layout.ts';
import { useKnown } from '../../state/known.ts';
import { keepLayout, templateLink } from '../../state/pass-template-on.ts';
import { applyLayout, dismissProposal } from '../../state/template.ts';
import { Button } from '../parts/button.tsx';
import { Question } from '../parts/question.tsx';
import { Tick } from '../parts/tick.tsx';
import { useNumbers, useWords } from '../words.ts';
import styles from './template-proposal.module.css';

// An own template as it was recognised, for the user to confirm: orange ticks turn green.

export function TemplateProposalDialog() {
  const proposal = useKnown((now) => now.proposal);
  const words = useWords();
  const { n } = useNumbers();
  const [confirmed, setConfirmed] = useState<ReadonlySet<number>>(new Set());
  if (proposal === undefined) return null;
  const { layout, recognised } = proposal;
  const isAll = recognised.every((at) => confirmed.has(at));
  const close = () => {
    setConfirmed(new Set());
    dismissProposal();
  };
  return (
    <Question
      title={words.file.proposalTitle}
      wide
      onClose={close}
      actions={
        <>
          <Button weight="quiet" onPress={() => keepLayout(layout)}>
            {words.file.proposalSave}
          </Button>
          <Button onPress={close}>{words.shell.cancel}</Button>
          {isAll ? (
            <Button
              weight="primary"
              onPress={() => {
                setConfirmed(new Set());
                void applyLayout(layout);
              }}
            >
              {words.file.proposalUse}
            </Button>
          ) : (
            <Button weight="primary" icon="check" onPress={() => setConfirmed(new Set(recognised))}>
              {words.file.proposalConfirmAll}
            </Button>
          )}
        </>
      }
    >
      <p className={styles.says}>{words.file.proposalSays(n(recognised.length), n(layout.columns.length))}</p>
      <ol className={styles.columns}>
        {layout.columns.map((column, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a template may hold the same heading twice; its place is its identity.
          <li key={at}>
            <span className={styles.place}>{at + 1}</span>
            <strong>{column.heading}</strong>
            {recognised.includes(at) ? (
              <>
                <code>{column.field}</code>
                <button
                  type="button"
                  className={styles.confirm}
                  aria-pressed={confirmed.has(at)}
                  onClick={() => setConfirmed((before) => new Set([...before, at]))}
                >
                  <Tick
                    confirmed={confirmed.has(at)}
                    text={confirmed.has(at) ? words.file.proposalOk : words.file.proposalTick}
                  />
                </button>
              </>
            ) : (
              <span className={styles.unknown}>{words.file.proposalUnknown}</span>
            )}
          </li>
        ))}
      </ol>
      <p className={styles.says}>{words.file.proposalSaveSays}</p>
      <TemplateLink layout={layout} />
    </Question>
  );
}

/** The policy of the page does not let it write to the clipboard by itself, so the link is shown, selected, to be copied. */
function TemplateLink({ layout }: { layout: Layout }) {
  const words = useWords().file;
  const [link, setLink] = useState<string>();
  if (link === undefined) {
    return (
      <Button size="s" onPress={() => void templateLink(layout, location.href).then(setLink)}>
        {words.proposalLink}
      </Button>
    );
  }
  return (
    <label className={styles.link}>
      {words.proposalLinkSays}
      {/* biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed. */}
      <input readOnly autoFocus value={link} onFocus={({ currentTarget }) => currentTarget.select()} />
    </label>
  );
}
