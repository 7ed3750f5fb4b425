import { cwd, exit } from 'node:process';
import { readPack } from '../build/readPack.ts';
import { formatIssue } from '../model/issue.ts';

/** `npm run check:data`: prints every violation of a data rule with file, place and rule; exit code 1 if there is one. */
const { pathway, issues } = await readPack(cwd());
for (const issue of issues) console.error(formatIssue(issue));
const counts = `${pathway.entities.length} entities, ${pathway.interactions.length} interactions, ${pathway.scenes.length} scenes, ${pathway.references.length} references`;
console.log(`${counts}: ${issues.length === 0 ? 'every data rule holds' : `${issues.length} violations`}`);
exit(issues.length === 0 ? 0 : 1);
