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
  amber: '#f0c35a',
  refuted: '#6b7581',
};
