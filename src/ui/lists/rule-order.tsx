import type { RuleOrder } from '../../model/match.ts';
import { useKnown } from '../../state/known.ts';
import { chooseRuleOrder } from '../../state/lists.ts';
import { useWords } from '../all-words.ts';
import { Choice } from '../parts/choice.tsx';
import styles from './rule-order.module.css';

// By which of Coachview's two published orders is recognised.

const ORDERS: readonly RuleOrder[] = ['csv', 'web-service'];

export function RuleOrderChoice() {
  const words = useWords().lists;
  const order = useKnown((now) => now.summary?.lists.order ?? 'csv');
  return (
    <div className={styles.order}>
      <Choice
        label={words.order}
        value={order}
        options={ORDERS.map((id) => ({ id, text: words.orderNames[id], note: words.orderNotes[id] }))}
        onChoose={(id) => void chooseRuleOrder(id as RuleOrder)}
      />
      <p>{words.orderNotes[order]}</p>
      <p>{words.orderSays}</p>
    </div>
  );
}
