/** What follows the version in a link. */
type Body = string;

/** Version 0 was a list of words, without a version; its places become a path, its other words stay (rule L6). */
function fromVersion0(body: Body): Body {
  const pairs = body.split('&').filter(Boolean);
  const first = (word: string) => pairs.find((pair) => pair.startsWith(`${word}=`))?.slice(word.length + 1) ?? '';
  const chosen = pairs.filter((pair) => !/^(scene|step|surface|page)=/.test(pair));
  const surface = first('surface');
  const parts =
    surface === 'evidence'
      ? [surface, first('page')]
      : first('scene') !== ''
        ? [first('scene'), first('step')]
        : [surface === 'explore' || surface === '' ? 'map' : surface];
  const path = parts.filter(Boolean).join('/');
  return chosen.length === 0 ? path : `${path}?${chosen.join('&')}`;
}

/** The migration at n carries the body of a link from version n to n + 1. */
const migrations: readonly ((body: Body) => Body)[] = [fromVersion0];

/** The version that links are written in. */
export const currentVersion = migrations.length;

/** The version that a link says, and its body as that version has it. A list of words without a version is version 0. */
function versioned(text: string): { version: number; body: Body } {
  const [whole, digits] = /^v(\d+)(?:\/|(?=\?)|$)/.exec(text) ?? [];
  if (whole !== undefined) return { version: Number(digits), body: text.slice(whole.length) };
  return { version: /^[a-z]+=/.test(text) ? 0 : currentVersion, body: text };
}

/** The body of a link, carried over to the current version. A newer one's is left as it is. */
export function currentBody(text: string): { version: number; body: Body } {
  const { version, body } = versioned(text);
  return { version, body: migrations.slice(version).reduce((carried, migrate) => migrate(carried), body) };
}
