/** The keys of the page, as the help lists them. `pageKeys.ts` and the stage act on them. */
export interface KeyEntry {
  press: readonly string[];
  does: string;
}

export const keyList: readonly { title: string; keys: readonly KeyEntry[] }[] = [
  {
    title: 'Everywhere',
    keys: [
      { press: ['/'], does: 'Search' },
      { press: ['O'], does: 'The outline: open it and go there, or close it' },
      { press: ['T'], does: 'Trace a signal' },
      { press: ['?'], does: 'These keys' },
      { press: ['L'], does: 'Copy the link to this view' },
      { press: ['Esc'], does: 'Close, deselect, then back to the map' },
    ],
  },
  {
    title: 'On the picture, when it has the focus',
    keys: [
      { press: ['→'], does: 'Downstream: along an arrow, to its target' },
      { press: ['←'], does: 'Upstream: to the source' },
      { press: ['↓', '↑'], does: 'Next or previous arrow, or node of the compartment' },
      { press: ['Alt ↓', 'Alt ↑'], does: 'Next or previous compartment' },
      { press: ['Enter'], does: 'Walk from here, then open the evidence' },
      { press: ['Esc'], does: 'Deselect, end the walk, leave the picture' },
      { press: ['Shift ←↑↓→'], does: 'Pan; on the small map without Shift' },
    ],
  },
  {
    title: 'The view',
    keys: [
      { press: ['+', '−'], does: 'Zoom in, zoom out' },
      { press: ['0'], does: 'Show everything' },
      { press: ['1', '2', '3'], does: 'On the map: systems, entities, details' },
    ],
  },
  {
    title: 'In a figure or a trace',
    keys: [
      { press: ['Space'], does: 'Play or pause' },
      { press: ['Page ↓', '→'], does: 'Next step; the arrow when the picture has not the focus' },
      { press: ['Page ↑', '←'], does: 'Step back' },
      { press: ['Home'], does: 'The opening' },
      { press: ['End'], does: 'The last step' },
      { press: ['1', '…', '9'], does: 'That very step' },
      { press: ['P', 'F5'], does: 'Present' },
      { press: ['S'], does: 'The speaker’s window' },
      { press: ['N'], does: 'Speaker notes' },
    ],
  },
  {
    title: 'While presenting',
    keys: [
      { press: ['Page ↓', '→', 'Space', 'Enter'], does: 'Next step; also ↓' },
      { press: ['Page ↑', '←', 'Backspace'], does: 'Back a step; also ↑' },
      { press: ['B', '.'], does: 'Black screen; any key brings the figure back' },
      { press: ['W', ','], does: 'White screen' },
      { press: ['Q'], does: 'A code that leads phones to this step' },
      { press: ['G'], does: 'Go to a step or figure' },
      { press: ['Z'], does: 'Close-up of what acts, or all of it again' },
      { press: ['D'], does: 'A dot at the pointer' },
      { press: ['H'], does: 'Highlight what is around the pointer' },
      { press: ['F'], does: 'Freeze the wall while you look ahead in the speaker’s window' },
      { press: ['A'], does: 'Play on its own, or pause' },
      { press: ['Esc', 'P'], does: 'End presenting' },
    ],
  },
];
