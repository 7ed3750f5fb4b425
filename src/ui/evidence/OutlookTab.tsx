import { placeReading } from '../../evidence/place.ts';
import type { Outlook } from '../../model/types.ts';
import { ReferenceLine } from '../inspector/ReferenceLine.tsx';
import { useStore } from '../useAnagen.ts';
import { Ladder } from './Ladder.tsx';
import './outlook.css';

type OutlookItem = Outlook['sections'][number]['items'][number];

function Item({ item }: { item: OutlookItem }) {
  const { index } = useStore();
  return (
    <li className="outlook-item">
      <div>
        <h3>{item.title}</h3>
        {item.level && <p className="aside-text">{item.level}</p>}
      </div>
      <div className="outlook-text">
        <p>{item.text}</p>
        {item.remark && <p className="reading-remark">{item.remark}</p>}
      </div>
      <div>
        <p className="aside-text">{placeReading(index, item.place)}</p>
        {item.references.map((id) => (
          <ReferenceLine key={id} id={id} />
        ))}
      </div>
    </li>
  );
}

/** Where stem-cell therapies stand: the kinds of cell, the ladder of evidence, what is slow, what is sold, what to do meanwhile. */
export function OutlookTab() {
  const { ladder, sections } = useStore().index.pathway.outlook;
  return (
    <>
      {ladder && <Ladder ladder={ladder} />}
      {sections.map((section) => (
        <section key={section.id} className="reading-section" aria-labelledby={`outlook-${section.id}`}>
          <h2 id={`outlook-${section.id}`}>{section.title}</h2>
          <p className="reading-lead">{section.lead}</p>
          <ol className="outlook-items">
            {section.items.map((item) => (
              <Item key={item.title} item={item} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
