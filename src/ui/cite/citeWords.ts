/** What the controls of citing are called before and after their code has come. */
export const citeViewName = 'Cite this view';
export const shareMenuName = 'Share or cite this view';
