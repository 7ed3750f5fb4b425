import cytoscape from 'cytoscape';
import { describe, expect, it, vi } from 'vitest';
import { stateClasses } from '../../src/canvas/classes.ts';
import { elementsOf } from '../../src/canvas/elements.ts';
import { arrowColour, lineLooks } from '../../src/canvas/look.ts';
import { channels, lightPalette } from '../../src/canvas/palette.ts';
import { sceneryOf } from '../../src/canvas/scenery.ts';
import { stylesheet } from '../../src/canvas/style.ts';
import { noFilters } from '../../src/link/view.ts';
import { indexPathway } from '../../src/model/pathwayIndex.ts';
import { sceneFrame } from '../../src/player/frame.ts';
import { visibleOnMap } from '../../src/store/selectors.ts';
import { sixtyPathway, sixtyPicture } from './sixtyNodes.ts';

const index = indexPathway(sixtyPathway());
const visible = visibleOnMap(index, noFilters);
const scene = index.scene.get('sixty');

function styled(id: 'map' | 'sixty', step = 0) {
  const scenery = sceneryOf(sixtyPicture(id), index);
  const frame = id === 'sixty' && scene ? sceneFrame(index, scene, step) : null;
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: elementsOf(scenery),
    style: stylesheet({ palette: lightPalette, scale: scenery.scale, descent: 0.24 }),
  });
  for (const [each, state] of stateClasses(scenery, { frame, visible })) cy.getElementById(each).addClass(state);
  return { cy, scenery, frame };
}

/** A colour as Cytoscape gives it back. */
const rgb = (colour: string) => `rgb(${channels(colour)?.join(',') ?? colour})`;

describe('the stylesheet', () => {
  it('is one that Cytoscape takes without complaint', () => {
    const complaints = vi.spyOn(console, 'warn').mockImplementation(() => {});
    styled('map');
    styled('sixty', 3);
    expect(complaints.mock.calls).toEqual([]);
    complaints.mockRestore();
  });

  it('says effect by head and colour, evidence by weight and pattern, on the map at rest', () => {
    const { cy, scenery } = styled('map');
    const heads = { activates: 'vee', inhibits: 'tee', affects: 'circle' };
    for (const arrow of scenery.arrows.values()) {
      const edge = cy.getElementById(arrow.id);
      const { effect } = arrow.interaction;
      expect(Number.parseFloat(edge.style('width') as string)).toBeCloseTo(
        lineLooks[arrow.level].width * scenery.scale.factor,
      );
      if (arrow.level === 'refuted') {
        expect(edge.style('display')).toBe('none');
        expect(edge.style('target-arrow-shape')).toBe('none');
        continue;
      }
      expect(edge.style('target-arrow-shape')).toBe(heads[effect]);
      expect(edge.style('line-style')).toBe(arrow.level === 'asserted' ? 'dashed' : 'solid');
      expect(edge.style('line-color')).toBe(rgb(arrowColour(lightPalette, effect, arrow.level, 'quiet')));
    }
  });

  it('keeps what is to come quiet, and what acts under the overlay too', () => {
    const { cy, frame } = styled('sixty', 4);
    for (const [id, phase] of frame?.interactions ?? []) {
      const edge = cy.getElementById(id);
      if (edge.hasClass('refuted')) continue;
      const ghost = rgb(lightPalette.ghost);
      expect(edge.style('line-color') === ghost, id).toBe(phase !== 'past');
    }
    for (const [id, phase] of frame?.entities ?? []) {
      const border = { now: lightPalette.acc, past: lightPalette.ink2, future: lightPalette.ghost }[phase];
      expect(cy.getElementById(id).style('border-color'), id).toBe(rgb(border));
    }
  });
});
