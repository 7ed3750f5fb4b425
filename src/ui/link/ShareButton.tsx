import { CopyLink } from './CopyLink.tsx';

/** Id of the button, for the key that presses it. */
export const shareButtonId = 'share';

/** Copies the link to the view as it stands, with its selection, search and filters. */
export function ShareButton() {
  return <CopyLink id={shareButtonId} name="Share: copy the link to this view" words="Share" plain />;
}
