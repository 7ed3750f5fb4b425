import { useEffect } from 'react';
import { stepSvg } from '../../formats/stepSvg.ts';
import { lightTheme } from '../../formats/svgTheme.ts';
import type { Picture } from '../../model/geometry.ts';
import type { PathwayIndex } from '../../model/pathwayIndex.ts';
import { sceneName } from '../../model/sceneName.ts';
import type { Scene } from '../../model/types.ts';
import { MarkedText } from '../parts/MarkedText.tsx';
import { handoutWords } from './handoutWords.ts';
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
  const { steps, references, closing } = handoutWords(index, scene);
  return (
    <article>
      <header>
        <h1>{sceneName(scene)}</h1>
        <p>{scene.summary}</p>
      </header>
      {steps.map(({ number, title, caption, differs, notes, known }) => (
        <section key={number}>
          <h2>
            {number}. {title}
          </h2>
          <Drawing svg={stepSvg(index, picture, scene, number, { theme: lightTheme })} />
          <p className="handout-caption">
            <MarkedText text={caption} />
          </p>
          {differs && <p className="handout-notes">{differs}</p>}
          <p className="handout-notes">{notes}</p>
          <p className="handout-known">{known}</p>
        </section>
      ))}
      <References entries={references} />
      <footer>{closing}</footer>
    </article>
  );
}

function Drawing({ svg }: { svg: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, every text in it escaped
  return <div className="handout-picture" dangerouslySetInnerHTML={{ __html: svg }} />;
}

function References({ entries }: { entries: readonly string[] }) {
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
