import type { Outlook } from '../../model/types.ts';
import { ReferenceMarks } from '../inspector/ReferenceMarks.tsx';
import './ladder.css';

type LadderData = NonNullable<Outlook['ladder']>;
type Foothold = LadderData['climbers'][number]['footholds'][number];

const reachedWords: Record<Foothold['reached'], string> = {
  reached: 'Reached',
  elsewhere: 'Elsewhere only',
  'not-reached': 'Not reached',
  'not-said': 'Not said',
};

/** Full disc, half disc, ring, and a dash: how it stands at a rung, told apart without colour. */
function Mark({ reached }: Pick<Foothold, 'reached'>) {
  return (
    <svg className="ladder-mark" data-reached={reached} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      {reached === 'not-said' ? <path d="M5 10h10" /> : <circle cx="10" cy="10" r="7" />}
      {reached === 'elsewhere' && <path className="half" d="M10 3a7 7 0 0 0 0 14Z" />}
    </svg>
  );
}

function Cell({ who, foothold }: { who: string; foothold: Foothold | undefined }) {
  if (!foothold) return <td />;
  return (
    <td data-reached={foothold.reached}>
      <div className="ladder-cell">
        <Mark reached={foothold.reached} />
        <div>
          <p className="ladder-word">
            <span className="ladder-who" aria-hidden="true">
              {who}
            </span>
            {reachedWords[foothold.reached]}
          </p>
          <p>{foothold.text}</p>
          {foothold.references.length > 0 && <ReferenceMarks ids={foothold.references} />}
        </div>
      </div>
    </td>
  );
}

/** The ladder from the dish to approval, with the treatments beside each other; the highest rung at the top. */
export function Ladder({ ladder }: { ladder: LadderData }) {
  const { rungs, climbers } = ladder;
  return (
    <section className="reading-section" aria-labelledby="outlook-ladder">
      <h2 id="outlook-ladder">{ladder.title}</h2>
      <p className="reading-lead">{ladder.lead}</p>
      <table className="ladder" aria-labelledby="outlook-ladder">
        <thead>
          <tr>
            <td />
            {climbers.map(({ id, title }) => (
              <th key={id} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rungs].reverse().map(({ id, title, means }) => (
            <tr key={id}>
              <th scope="row">
                {title}
                <span>{means}</span>
              </th>
              {climbers.map((climber) => (
                <Cell
                  key={climber.id}
                  who={climber.title}
                  foothold={climber.footholds.find(({ rung }) => rung === id)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
