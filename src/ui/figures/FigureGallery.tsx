import { useMemo } from 'react';
import type { Scene } from '../../model/types.ts';
import { LectureShelf } from '../lectures/LectureShelf.tsx';
import { usePicture } from '../pictures.ts';
import { useStore } from '../useAnagen.ts';
import { groupedScenes } from './FigureList.tsx';
import { PictureSketch } from './PictureSketch.tsx';
import './figure-gallery.css';

/** Every figure on a card: its picture, what it shows, and how many steps it has. */
export function FigureGallery() {
  const { index } = useStore();
  const groups = useMemo(() => groupedScenes(index.pathway), [index]);
  return (
    <div className="gallery">
      <h1>Figures that play</h1>
      <p className="gallery-lead">
        Each panel of the review, and mechanisms beyond it, step by step. Open one, then press play.
      </p>
      <LectureShelf />
      {groups.map(({ id, title, scenes }) => (
        <section key={id}>
          <h2>{title}</h2>
          <ul className="gallery-cards" aria-label={title}>
            {scenes.map((scene) => (
              <li key={scene.id}>
                <Card scene={scene} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Card({ scene }: { scene: Scene }) {
  const { actions } = useStore();
  const picture = usePicture(scene.id);
  const steps = scene.steps.length;
  return (
    <button type="button" className="card" onClick={() => actions.openScene(scene.id)}>
      <span className="card-picture">{picture && <PictureSketch picture={picture} detail="sketch" />}</span>
      <span className="card-title">
        {scene.panel && <b>{scene.panel}</b>} {scene.title}
      </span>
      <span className="card-summary">{scene.summary}</span>
      <span className="card-steps">{steps === 1 ? '1 step' : `${steps} steps`}</span>
    </button>
  );
}
