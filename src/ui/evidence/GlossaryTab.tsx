import { useStore } from '../useAnagen.ts';
import './glossary.css';

/** The words of the field, in the order of the alphabet. */
export function GlossaryTab() {
  const { glossary } = useStore().index.pathway;
  const sorted = [...glossary].sort((a, b) => a.term.localeCompare(b.term, 'en', { sensitivity: 'base' }));
  return (
    <dl className="glossary-list">
      {sorted.map(({ term, means }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  );
}
