import { useEffect } from 'react';
import { shortCitation } from '../../evidence/citation.ts';
import { levelWords } from '../../evidence/words.ts';
import { numberedEntries } from '../../formats/citationList.ts';
import { stepSvg } from '../../formats/stepSvg.ts';
import { lightTheme } from '../../formats/svgTheme.ts';
import type { Picture } from '../../model/geometry.ts';
import type { PathwayIndex } from '../../model/pathwayIndex.ts';
import { sceneName } from '../../model/sceneName.ts';
import type { Reference, Scene } from '../../model/types.ts';
import { sceneFrame } from '../../player/frame.ts';
import { MarkedText } from '../parts/MarkedText.tsx';
import { stepKnowledge } from '../player/stepKnowledge.ts';
import './handout.css';

interface HandoutProps {
  index: PathwayIndex;
  picture: Picture;
  scene: Scene;
  /** Called once it stands. */
  drawn: () => void;
}

/** A scene on paper: its summary, every step with picture, caption, notes and references, and the list of these. */
export function Handout({ index, picture, scene, drawn }: HandoutProps) {
  useEffect(drawn, [drawn]);
  const steps = scene.steps.map((step, position) => {
    const { acting } = sceneFrame(index, scene, position + 1);
    return { step, number: position + 1, known: stepKnowledge(index, acting) };
  });
  const cited = [...new Set(steps.flatMap(({ known }) => known.references))];
  return (
    <article>
      <header>
        <h1>{sceneName(scene)}</h1>
        <p>{scene.summary}</p>
      </header>
      {steps.map(({ step, number, known }) => (
        <section key={number}>
          <h2>
            {number}. {step.title}
          </h2>
          <Drawing svg={stepSvg(index, picture, scene, number, { theme: lightTheme })} />
          <p className="handout-caption">
            <MarkedText text={step.caption} />
          </p>
          {step.differs && <p className="handout-notes">The figure and the evidence differ here: {step.differs}</p>}
          <p className="handout-notes">{step.notes}</p>
          <p className="handout-known">
            {known.levels.map((level) => levelWords[level]).join(' · ')}
            {known.contested.length > 0 && ' · Sources disagree'}. {known.references.map(shortCitation).join('; ')}
          </p>
        </section>
      ))}
      <References cited={cited} />
      <footer>
        {index.pathway.info.disclaimer} {index.pathway.info.title}, Anagen.
      </footer>
    </article>
  );
}

function Drawing({ svg }: { svg: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, every text in it escaped
  return <div className="handout-picture" dangerouslySetInnerHTML={{ __html: svg }} />;
}

function References({ cited }: { cited: readonly Reference[] }) {
  const entries = numberedEntries(cited);
  if (entries.length === 0) return null;
  return (
    <section className="handout-references">
      <h2>References</h2>
      {entries.map((entry) => (
        <p key={entry}>{entry}</p>
      ))}
    </section>
  );
}
