import { referenceMark, shortCitation } from '../../evidence/citation.ts';
import type { EvidenceLevel } from '../../evidence/level.ts';
import { levelWords } from '../../evidence/words.ts';
import type { Interaction, Reference, Scene } from '../../model/types.ts';
import type { Effect } from '../../model/vocabulary.ts';
import { labelOf } from '../inspector/arrowWords.ts';
import { ContestedMark } from '../marks/ContestedMark.tsx';
import { LineSample } from '../marks/LineSample.tsx';
import { useStore } from '../useAnagen.ts';
import { CiteScene } from './CiteScene.tsx';
import { stepKnowledge } from './stepKnowledge.ts';

/**
 * How well what acts now is known, and by whom; every part leads to the inspector. Where all of it is known alike a
 * sentence tells how, else it is said which arrow is known how well.
 */
export function StepEvidence({ scene, acting }: { scene: Scene; acting: readonly Interaction[] }) {
  const { index } = useStore();
  const { levels, arrows, contested, telling, references } = stepKnowledge(index, acting);
  const mixed = levels.length > 1;
  return (
    <section className="known" aria-label="How well this is known">
      {levels.map((level) => (
        <Level key={level} level={level} arrows={arrows.get(level) ?? []} mixed={mixed} />
      ))}
      {contested.length > 0 && <Disagreeing contested={contested} />}
      {telling && !mixed && <p className="known-text">{telling.statement}</p>}
      <References references={references} scene={scene} />
    </section>
  );
}

/** That sources disagree, leading to both sides; where they do so on several arrows, on which. */
function Disagreeing({ contested }: { contested: readonly Interaction[] }) {
  const { index, actions } = useStore();
  return (
    <p className="known-level known-contested">
      <span className="known-sample">
        <ContestedMark />
      </span>
      {contested.length > 1 && 'Sources disagree: '}
      {contested.map(({ id, source, target }) => (
        <button key={id} type="button" className="link" onClick={() => actions.showDisagreement(id)}>
          {contested.length > 1 ? `${labelOf(index, source)} → ${labelOf(index, target)}` : 'Sources disagree'}
        </button>
      ))}
    </p>
  );
}

/** One level with its line; where arrows of several levels act, the names of those of this one. */
function Level({ level, arrows, mixed }: { level: EvidenceLevel; arrows: readonly Interaction[]; mixed: boolean }) {
  const { index, actions } = useStore();
  const effects = new Set<Effect>(arrows.map((each) => each.effect));
  const [effect] = effects;
  const name = (id: string) => index.entity.get(id)?.label ?? id;
  return (
    <div>
      <p className="known-level">
        <LineSample level={level} effect={effects.size === 1 ? effect : undefined} />
        {levelWords[level]}
      </p>
      {mixed && (
        <p className="known-arrows">
          {arrows.map(({ id, source, target }) => (
            <button key={id} type="button" className="link" onClick={() => actions.select({ kind: 'interaction', id })}>
              {name(source)} → {name(target)}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

const most = 4;

function References({ references, scene }: { references: readonly Reference[]; scene: Scene }) {
  const { actions } = useStore();
  const rest = references.length - most;
  return (
    <ul className="known-references">
      {references.slice(0, most).map((reference) => (
        <li key={reference.id}>
          <button
            type="button"
            className="link"
            onClick={() => actions.select({ kind: 'reference', id: reference.id })}
          >
            {shortCitation(reference)}
            {reference.verification !== 'unknown' && <> · {referenceMark(reference)}</>}
          </button>
        </li>
      ))}
      {rest > 0 && <li className="known-more">and {rest} more</li>}
      <li className="cite-scene">
        <CiteScene scene={scene} words="Cite all" />
      </li>
    </ul>
  );
}
