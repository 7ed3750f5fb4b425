/** The colours that a drawn picture needs, by the names of the page's tokens. */
export interface SvgTheme {
  stage: string;
  /** Areas by depth, outermost first. */
  areas: readonly string[];
  node: string;
  nodeLine: string;
  ink: string;
  ink2: string;
  ink3: string;
  raises: string;
  lowers: string;
  /** The same where they have acted before, and for traffic seen from afar. */
  raisesPast: string;
  lowersPast: string;
  /** What has not happened yet: arrows and outlines, and text. */
  ghost: string;
  ghostText: string;
  /** You are here: what acts now. */
  accent: string;
  accentWash: string;
  /** Effects of unknown direction, and the contested mark. */
  amber: string;
  refuted: string;
}

/** Arrows in full colour on paper: for print, slides and looking closely. */
export const lightTheme: SvgTheme = {
  stage: '#fdfcfb',
  areas: ['#f6f5f2', '#f0efeb', '#e9e8e3'],
  node: '#ffffff',
  nodeLine: '#7f8894',
  ink: '#1c2026',
  ink2: '#4a515c',
  ink3: '#5f6672',
  raises: '#0067a6',
  lowers: '#c24a00',
  raisesPast: '#3f86b5',
  lowersPast: '#c06a33',
  ghost: '#d3d1cb',
  ghostText: '#6a707a',
  accent: '#6b3fa0',
  accentWash: '#cdb8e4',
  amber: '#8a5a00',
  refuted: '#7f8894',
};

export const darkTheme: SvgTheme = {
  stage: '#14171b',
  areas: ['#191d22', '#1f242a', '#262c33'],
  node: '#14171b',
  nodeLine: '#6b7581',
  ink: '#eceef1',
  ink2: '#b9c0c9',
  ink3: '#8f98a4',
  raises: '#62b5ee',
  lowers: '#f58b4c',
  raisesPast: '#4b8ab5',
  lowersPast: '#b86d3e',
  ghost: '#39414a',
  ghostText: '#828b96',
  accent: '#c6a3ee',
  accentWash: '#6f5692',
  amber: '#f0c35a',
  refuted: '#6b7581',
};

/** The page's own tokens, so that a picture within the page follows its theme. */
export const pageTheme: SvgTheme = {
  stage: 'var(--stage)',
  areas: ['var(--c0)', 'var(--c1)', 'var(--c2)'],
  node: 'var(--node)',
  nodeLine: 'var(--nline)',
  ink: 'var(--ink)',
  ink2: 'var(--ink2)',
  ink3: 'var(--ink3)',
  raises: 'var(--act)',
  lowers: 'var(--inh)',
  raisesPast: 'var(--actp)',
  lowersPast: 'var(--inhp)',
  ghost: 'var(--ghost)',
  ghostText: 'var(--ghostt)',
  accent: 'var(--acc)',
  accentWash: 'var(--accl)',
  amber: 'var(--amb)',
  refuted: 'var(--nline)',
};
