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
      { press: ['?'], does: 'These keys' },
      { press: ['L'], does: 'Copy the link to this view' },
      { press: ['Esc'], does: 'Close, deselect, then back to the map' },
    ],
  },
  {
    title: 'On the stage',
    keys: [
      { press: ['+', '−'], does: 'Zoom in, zoom out' },
      { press: ['0'], does: 'Show everything' },
      { press: ['1', '2', '3'], does: 'On the map: systems, entities, details' },
      { press: ['↑', '↓', '←', '→'], does: 'Pan the map, when it or the small map has the focus' },
    ],
  },
  {
    title: 'In a figure',
    keys: [
      { press: ['Space'], does: 'Play or pause' },
      { press: ['→', 'Page ↓'], does: 'Next step' },
      { press: ['←', 'Page ↑'], does: 'Step back' },
      { press: ['Home'], does: 'The opening' },
      { press: ['End'], does: 'The last step' },
      { press: ['1', '…', '9'], does: 'That very step' },
      { press: ['P'], does: 'Present, or end presenting' },
      { press: ['N'], does: 'Speaker notes' },
    ],
  },
];
