import { useEffect } from 'react';
import { isOwn, rowsMake } from '../../model/layout.ts';
import { useKnown } from '../../state/known.ts';
import { chooseForm, chosenTarget, loadTargets, purposeOf } from '../../state/targets.ts';
import { useWords } from '../all-words.ts';
import { useLanguage } from '../words.ts';
import styles from './what-for.module.css';

// What the file is for: the import of its layout, or another system. What a target still lacks stands with it.

export function WhatFor() {
  const words = useWords().targets;
  const language = useLanguage();
  const layout = useKnown((now) => now.layout);
  const offers = useKnown((now) => purposeOf(now).offers?.targets) ?? [];
  const chosen = useKnown((now) => chosenTarget(purposeOf(now))?.offer.id);
  const revision = useKnown((now) => `${now.generation} ${now.summary?.revision}`);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision is what makes it ask again.
  useEffect(() => {
    void loadTargets();
  }, [revision]);

  const isOwnRequests = isOwn(layout) && rowsMake(layout) === 'webaanvraag';
  const standsThere = isOwnRequests ? 'webaanvragen' : layout.id;
  const ways = [
    {
      id: undefined,
      title: words.ownTitle(layout.title[language]),
      about: layout.isOfNeighbour === true ? words.ownAboutOther : words.ownAbout,
      missing: [],
    },
    ...offers
      // The file of its own layout stands there already; in other forms it is offered.
      .filter((offer) => offer.layout !== standsThere || offer.forms.length > 1)
      .map(({ id, title, about, missing }) => ({
        id,
        title: title[language],
        about: about[language],
        missing: missing.map(({ why }) => why[language]),
      })),
  ];
  const choose = (id: string | undefined) =>
    chooseForm(offers.find((offer) => offer.id === id)?.forms[0]?.id);
  return (
    <fieldset className={styles.ways}>
      <legend>{words.whatFor}</legend>
      <div className={styles.list}>
        {ways.map(({ id, title, about, missing }) => (
          <label key={id ?? ''} className={styles.way} data-chosen={chosen === id || undefined}>
            <input
              type="radio"
              name="what-for"
              checked={chosen === id}
              disabled={missing.length > 0}
              onChange={() => choose(id)}
            />
            <span>
              <strong>{title}</strong>
              <small>{about}</small>
              {missing.length > 0 && (
                <small className={styles.missing}>
                  <b>{words.missing}</b> {missing.join(' ')}
                </small>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
