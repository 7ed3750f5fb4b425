import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs of others that judge what the page exports, and the Debian packages that bring them. */
const judges = {
  'rsvg-convert': 'librsvg2-bin',
  pdftotext: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  soffice: 'libreoffice-impress',
  ffprobe: 'ffmpeg',
  zbarimg: 'zbar-tools',
};

const isThere = (program: string) =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/** What is missing of them, in words that say how to get it; empty when all are there. */
export function missingJudges(): string {
  const missing = Object.entries(judges).filter(([program]) => !isThere(program));
  if (missing.length === 0) return '';
  const packages = [...new Set(missing.map(([, name]) => name))];
  return `${missing.map(([program]) => program).join(', ')} missing: install ${packages.join(', ')} (names of Debian and Ubuntu)`;
}

/** Continuous integration brings them and demands them; elsewhere they are asked where they are all there. */
export const judgesAreAsked = () => process.env['CI'] !== undefined || missingJudges() === '';
