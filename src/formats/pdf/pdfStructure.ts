import { type PdfFile, pdfText, type Ref, to } from './pdfFile.ts';

/** What a part of a document is to those who have it read to them. */
export type Tag = 'H1' | 'H2' | 'P' | 'Figure';

/** A part of the document: what it is, and which marked pieces of which pages show it. */
export interface Part {
  tag: Tag;
  /** Alternative text of a figure. */
  alt?: string;
  pieces: { page: number; mark: number }[];
}

/** The parts of a document in the order in which they are read, for screen readers and for who copies text. */
export class PdfStructure {
  private readonly parts: Part[] = [];
  /** The parts that the marks of each page belong to. */
  private readonly marks: Part[][] = [];

  add(tag: Tag, alt?: string): Part {
    const part: Part = { tag, pieces: [], ...(alt !== undefined && { alt }) };
    this.parts.push(part);
    return part;
  }

  /** The number of a new piece of a part on a page. */
  mark(part: Part, page: number): number {
    const marks = this.marks[page] ?? [];
    this.marks[page] = marks;
    const mark = marks.push(part) - 1;
    part.pieces.push({ page, mark });
    return mark;
  }

  /** Writes the tree of parts. `pages` are the objects of the pages, in order. */
  embed(file: PdfFile, pages: readonly Ref[]): Ref {
    const [root, document] = [file.reserve(), file.reserve()];
    const refs = new Map(this.parts.map((part) => [part, file.reserve()]));
    for (const [part, ref] of refs) {
      const kids = part.pieces.map(({ page, mark }) => `<< /Type /MCR /Pg ${to(pages[page] ?? 0)} /MCID ${mark} >>`);
      const alt = part.alt === undefined ? '' : ` /Alt ${pdfText(part.alt)}`;
      file.write(ref, `<< /Type /StructElem /S /${part.tag} /P ${to(document)} /K [${kids.join(' ')}]${alt} >>`);
    }
    const all = [...refs.values()].map(to).join(' ');
    file.write(document, `<< /Type /StructElem /S /Document /P ${to(root)} /K [${all}] >>`);
    const lists = pages.map((_, page) => {
      const owners = (this.marks[page] ?? []).map((part) => to(refs.get(part) ?? 0));
      return `${page} ${to(file.add(`[${owners.join(' ')}]`))}`;
    });
    const tree = file.add(`<< /Nums [${lists.join(' ')}] >>`);
    file.write(
      root,
      `<< /Type /StructTreeRoot /K ${to(document)} /ParentTree ${to(tree)} /ParentTreeNextKey ${pages.length} >>`,
    );
    return root;
  }
}
