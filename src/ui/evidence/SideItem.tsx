import { systemReading } from '../../evidence/reading.ts';
import { strengthWords } from '../../evidence/words.ts';
import type { Evidence } from '../../model/types.ts';
import { ReferenceLine } from '../inspector/ReferenceLine.tsx';
import { StanceMark } from '../inspector/StanceMark.tsx';

/** One item of evidence in short: which way it points, in what it was found and how, what was found, and by whom. */
export function SideItem({ item }: { item: Evidence }) {
  const stated = item.system === 'assertion';
  return (
    <li className="side-item">
      <p className="side-head">
        <StanceMark stance={item.stance} stated={stated} />
        <span className="aside-text">
          {stated ? systemReading(item) : `${systemReading(item)} · ${strengthWords[item.strength]}`}
        </span>
      </p>
      <p className="side-text">{item.statement}</p>
      <ReferenceLine id={item.reference} />
    </li>
  );
}
