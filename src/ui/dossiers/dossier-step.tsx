import type { FieldPath } from '../../model/field.ts';
import { rowsMake } from '../../model/layout.ts';
import { useKnown } from '../../state/known.ts';
import { goOn } from '../../state/steps.ts';
import { useWords } from '../all-words.ts';
import { ListsPanel } from '../lists/lists-panel.tsx';
import { Button } from '../parts/button.tsx';
import { Headline } from '../parts/headline.tsx';
import { Icon } from '../parts/icon.tsx';
import { Relations } from '../relations/relations.tsx';
import { useLanguage, useNumbers } from '../words.ts';
import { DossierCardView } from './dossier-card.tsx';
import styles from './dossier-step.module.css';
import { useDossiers } from './use-dossiers.ts';

// The fourth step where the rows make no webaanvragen: the bedrijven with their personen, or a word that there is nothing to show.

/** Whoever has one of these is a client, who may stand in an earlier list as well. */
const NAMES_OF_RELATIONS: ReadonlySet<FieldPath | undefined> = new Set<FieldPath>([
  'relatie.naam',
  'persoon.achternaam',
]);

export function DossierStep() {
  const makes = useKnown((now) => rowsMake(now.layout));
  return makes === 'dossier' ? <Dossiers /> : <NothingToShow />;
}

function Next() {
  const words = useWords().dossiers;
  return (
    <Button weight="primary" size="l" iconAfter="arrow" onPress={goOn}>
      {words.next}
    </Button>
  );
}

function Dossiers() {
  const words = useWords().dossiers;
  const { n, many } = useNumbers();
  const { page, isWhole, showMore } = useDossiers();
  const surelyUnlinked = useKnown(
    (now) => now.summary?.groups.find(({ check }) => check === 'unlinks-company')?.count ?? 0,
  );
  if (page === undefined) return <div aria-busy="true" />;
  const left = page.dossiers - page.cards.length;
  return (
    <div className={styles.step}>
      <Headline
        title={words.headline(many(page.companies, words.company), many(page.persons, words.person))}
        says={words.intro}
        actions={<Next />}
      />
      {page.unlinked > 0 && (
        <p className={styles.unlinked}>
          <Icon name="warning" size={20} />
          {surelyUnlinked > 0
            ? words.surelyUnlinked(n(surelyUnlinked), surelyUnlinked === 1)
            : words.unlinked(n(page.unlinked), page.unlinked === 1)}
        </p>
      )}
      {page.dossiers === 0 && <p>{words.none}</p>}
      <ul className={styles.cards}>
        {page.cards.map((card, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a dossier may have no key and no name; its place is its identity.
          <li key={at}>
            <DossierCardView card={card} />
          </li>
        ))}
      </ul>
      {!isWhole && left > 0 && <Button onPress={showMore}>{words.showMore(n(left))}</Button>}
      <ListsPanel />
    </div>
  );
}

function NothingToShow() {
  const words = useWords().dossiers;
  const language = useLanguage();
  const { many } = useNumbers();
  const rows = useKnown((now) => now.summary?.rows ?? 0);
  const title = useKnown((now) => now.layout.title[language]);
  const hasRelations = useKnown((now) =>
    now.layout.columns.some(({ field }) => NAMES_OF_RELATIONS.has(field)),
  );
  return (
    <div className={styles.step}>
      <Headline
        title={words.otherHeadline(many(rows, words.row))}
        says={words.otherIntro(title)}
        actions={<Next />}
      />
      {hasRelations && <Relations />}
    </div>
  );
}
