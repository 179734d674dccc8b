import { useEffect, useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import type { RegroupRequest } from '../../engine/face.ts';
import type { MatchedCard } from '../../engine/shown-matches.ts';
import type { RowId } from '../../model/table.ts';
import { showTrouble } from '../../state/engine.ts';
import { loadCards, MOST_PARTICIPANTS, regroup } from '../../state/requests.ts';
import { rowList } from '../../text/place.ts';
import { useWords } from '../all-words.ts';
import { OpensOf } from '../check/opens.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Question } from '../parts/question.tsx';
import { useLanguage, useNumbers } from '../words.ts';
import styles from './destination.module.css';
import { requestName } from './request-name.ts';

// To which webaanvraag a deelnemer goes, or with which a webaanvraag is merged; and what would need attention then, before it is done.

const SHOWN = 12;

interface Props {
  card: MatchedCard;
  /** Of the deelnemer that moves; undefined when the whole webaanvraag does. */
  row: RowId | undefined;
  name: string;
  onClose(): void;
}

export function Destination({ card, row, name, onClose }: Props) {
  const words = useWords().regrouping;
  const [search, setSearch] = useState(card.company);
  const [to, setTo] = useState<MatchedCard>();
  const found = useFound(search, card);
  const request = to === undefined ? undefined : requestOf(card, row, to);
  return (
    <Question
      title={row === undefined ? words.mergeTitle(name) : words.moveTitle(name)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button
            weight="primary"
            isDisabled={request === undefined}
            onPress={() => {
              onClose();
              if (request !== undefined) void regroup(request);
            }}
          >
            {row === undefined ? words.yesMerge : words.yes}
          </Button>
        </>
      }
    >
      <p className={styles.says}>{row === undefined ? words.mergeSays : words.moveSays}</p>
      <SearchField
        aria-label={words.find}
        value={search}
        onChange={setSearch}
        className={styles.search ?? ''}
      >
        <Icon name="search" size={18} />
        <Input placeholder={words.find} />
      </SearchField>
      <Found found={found} from={card} to={to} adds={row === undefined ? card.count : 1} onChoose={setTo} />
      <OpensOf request={request} />
    </Question>
  );
}

function requestOf(
  card: MatchedCard,
  row: RowId | undefined,
  { rows: [to] }: MatchedCard,
): RegroupRequest | undefined {
  const [first] = card.rows;
  if (to === undefined || first === undefined) return undefined;
  if (row !== undefined) return { what: 'move', rows: [row], to };
  return { what: 'merge', webaanvragen: [Math.min(first, to), Math.max(first, to)] };
}

/** The webaanvragen that fit what is looked for; the one itself is not among them. */
function useFound(search: string, card: MatchedCard): readonly MatchedCard[] {
  const [found, setFound] = useState<readonly MatchedCard[]>([]);
  const [own] = card.rows;
  useEffect(() => {
    let isOver = false;
    loadCards(0, SHOWN + 1, search).then(({ cards }) => {
      if (!isOver) setFound(cards.filter(({ rows }) => rows[0] !== own).slice(0, SHOWN));
    }, showTrouble);
    return () => {
      isOver = true;
    };
  }, [search, own]);
  return found;
}

interface FoundProps {
  found: readonly MatchedCard[];
  from: MatchedCard;
  to: MatchedCard | undefined;
  adds: number;
  onChoose(card: MatchedCard): void;
}

function Found({ found, from, to, adds, onChoose }: FoundProps) {
  const all = useWords();
  const words = all.preview;
  const language = useLanguage();
  const { n } = useNumbers();
  if (found.length === 0) return <p role="status">{words.requests.noneLike}</p>;
  return (
    <fieldset className={styles.found}>
      <legend>{all.regrouping.find}</legend>
      {found.map((card) => {
        const isFull = card.count + adds > MOST_PARTICIPANTS;
        return (
          <label key={card.rows.join(' ')}>
            <input
              type="radio"
              name="destination"
              checked={to?.rows[0] === card.rows[0]}
              onChange={() => onChoose(card)}
            />
            <span>
              <strong>{requestName(card, words)}</strong>
              <small>
                {[
                  card.company || words.privatePerson,
                  words.ofTen(n(card.count)),
                  words.rows(rowList(card.rows, language), card.rows.length === 1),
                ].join(' · ')}
              </small>
              {(isFull || card.company !== from.company) && (
                <small className={styles.mind}>
                  <Icon name="warning" size={14} />
                  {[
                    ...(isFull ? [all.regrouping.full] : []),
                    ...(card.company === from.company ? [] : [all.regrouping.other]),
                  ].join(' · ')}
                </small>
              )}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
