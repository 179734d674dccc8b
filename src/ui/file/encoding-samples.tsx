import { useKnown } from '../../state/known.ts';
import { useWords } from '../words.ts';
import styles from './encoding-samples.module.css';

// Words of the user's own file under each encoding: the eye sees at once which one is right.

export function EncodingSamples() {
  const words = useWords().file;
  const encoding = useKnown((now) => now.opened?.notices.encoding);
  const samples = encoding?.samples.filter((sample) => sample.words.length > 0) ?? [];
  if (encoding === undefined || samples.length < 2) return null;
  return (
    <section>
      <h3>{words.encodingWords}</h3>
      <dl className={styles.samples}>
        {samples.map((sample) => (
          <div key={sample.encoding} data-current={sample.encoding === encoding.encoding || undefined}>
            <dt>{words.encodings[sample.encoding]}</dt>
            <dd>{sample.words.join('  ')}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.says}>{words.encodingBest}</p>
    </section>
  );
}
