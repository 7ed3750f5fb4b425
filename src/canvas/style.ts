import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import type { EvidenceLevel } from '../evidence/level.ts';
import type { Scale } from '../layout/scale.ts';
import { type Effect, effects } from '../model/vocabulary.ts';
import { arrowColour, baselineShift, fontFamily, lineLooks, type NodeState, nodeLook, toneOfPhase } from './look.ts';
import type { Palette } from './palette.ts';

export interface StyleInput {
  palette: Palette;
  scale: Scale;
  /** From the bottom of a line of text to its baseline, in parts of the font size, as the browser measures it. */
  descent: number;
}

const levels: readonly EvidenceLevel[] = ['human', 'experimental', 'asserted', 'refuted'];
const heads: Record<Effect, string> = { activates: 'vee', inhibits: 'tee', affects: 'circle' };
/** What lies under an acting arrow is drawn as still to come: the overlay lights it. */
const edgeTones = { rest: 'quiet', past: toneOfPhase.past, now: 'ghost', future: 'ghost' } as const;

type Style = StylesheetJson[number];

function nodeBase({ scale, descent }: StyleInput): Style {
  const { fontSize, lineHeight } = scale;
  return {
    selector: 'node',
    style: {
      label: 'data(label)',
      width: 'data(width)',
      height: 'data(height)',
      shape: (node: NodeSingular) => node.data('shape') as 'ellipse',
      'corner-radius': (node: NodeSingular) => `${node.data('radius') as number}`,
      'shape-polygon-points': (node: NodeSingular) => (node.data('polygon') as string) || '-1 -1 1 -1 1 1 -1 1',
      'font-family': fontFamily.replaceAll('"', ''),
      'font-size': fontSize,
      'font-weight': 500,
      'line-height': lineHeight / fontSize,
      'text-wrap': 'wrap',
      'text-max-width': '1000px',
      'text-valign': 'center',
      'text-halign': 'center',
      'text-margin-y': (baselineShift - 0.5 + descent) * fontSize,
      'z-index': 10,
      events: 'no',
    },
  };
}

function nodeState(state: NodeState, selector: string, { palette, scale }: StyleInput): Style[] {
  const width = scale.factor === 1 ? 1 : 1.2;
  const one = (depth: number, source: boolean, extra: string): Style => {
    const look = nodeLook(palette, state, depth, source);
    return {
      selector: `${selector}${extra}`,
      style: {
        'background-color': look.fill,
        'border-color': look.stroke,
        'border-width': look.strokeWidth * width,
        color: look.text,
        ...(look.bold ? { 'font-weight': 600 as const } : {}),
      },
    };
  };
  if (state === 'future') return [-1, 0, 1, 2].map((depth) => one(depth, false, `[depth = ${depth}]`));
  return [one(0, false, ''), one(0, true, "[kind = 'preparation']")];
}

function edgeBase({ scale }: StyleInput): Style[] {
  const base: Style = {
    selector: 'edge',
    style: {
      'curve-style': (edge: EdgeSingular) => edge.data('curve') as 'round-segments',
      'source-endpoint': (edge: EdgeSingular) => edge.data('from') as string,
      'target-endpoint': (edge: EdgeSingular) => edge.data('to') as string,
      'edge-distances': 'endpoints',
      'segment-weights': (edge: EdgeSingular) => edge.data('weights') as string,
      'segment-distances': (edge: EdgeSingular) => edge.data('distances') as string,
      'segment-radii': [scale.bendRadius],
      'radius-type': ['arc-radius'],
      'arrow-scale': scale.factor,
      'target-arrow-shape': 'none',
      'target-distance-from-node': `${2 * scale.factor}px`,
      'z-index': 1,
      events: 'no',
    },
  } as Style;
  const lines = levels.map((level): Style => {
    const { width, dash, round } = lineLooks[level];
    return {
      selector: `edge.${level}`,
      style: {
        width: width * scale.factor,
        'line-style': dash ? 'dashed' : 'solid',
        'line-dash-pattern':
          level === 'asserted'
            ? (edge: EdgeSingular) => edge.data('dash') as string
            : (dash ?? [6, 0]).map((each) => each * scale.factor),
        'line-cap': round ? 'round' : 'butt',
        // Stronger evidence lies on top where lines share a stretch.
        'z-index': levels.length - levels.indexOf(level),
      },
    } as Style;
  });
  return [base, ...lines];
}

function edgeStates({ palette, scale }: StyleInput): Style[] {
  return effects.flatMap((effect) =>
    (Object.keys(edgeTones) as (keyof typeof edgeTones)[]).map((state): Style => {
      const colour = arrowColour(palette, effect, 'human', edgeTones[state]);
      return {
        selector: `edge.${effect}.${state}`,
        style: {
          'line-color': colour,
          'target-arrow-color': colour,
          'target-arrow-shape': heads[effect] as 'vee',
          'target-arrow-fill': effect === 'affects' ? 'hollow' : 'filled',
          'target-arrow-width': 1.2 * scale.factor,
          ...(state === 'past' ? { 'z-index': 8 } : {}),
        },
      } as Style;
    }),
  );
}

/** A refuted arrow has no head and no sign colour, whatever it was said to do. */
function refuted({ palette }: StyleInput): Style[] {
  return (Object.keys(edgeTones) as (keyof typeof edgeTones)[]).map((state) => ({
    selector: `edge.refuted.${state}`,
    style: {
      'line-color': arrowColour(palette, 'affects', 'refuted', edgeTones[state]),
      'target-arrow-shape': 'none',
      'target-distance-from-node': '0px',
    },
  }));
}

/** Cytoscape's stylesheet in a palette and a scale. */
export function stylesheet(input: StyleInput): StylesheetJson {
  return [
    nodeBase(input),
    { selector: "node[kind = 'phenotype']", style: { 'font-weight': 600 } },
    ...nodeState('rest', 'node', input),
    ...nodeState('past', 'node.past', input),
    ...nodeState('now', 'node.now', input),
    ...nodeState('future', 'node.future', input),
    ...nodeState('future', 'node.out', input),
    {
      selector: 'node.lifted',
      style: { 'text-margin-y': (baselineShift - 0.5 + input.descent) * input.scale.fontSize - 3.4 },
    },
    ...edgeBase(input),
    ...edgeStates(input),
    ...refuted(input),
    { selector: 'edge.out', style: { display: 'none' } },
  ];
}
