/** The project's own source files, parsed, for the tests of its house rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import ts from 'typescript';

export interface SourceText {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export function sourcesUnder(folder: string): readonly SourceText[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath.replaceAll('\\', '/')}/${entry.name}`)
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

export function parse({ path, text }: SourceText): ts.SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, kind);
}

/** Every node of the file, with its place as `path:line` for the message. */
export function* nodesOf(file: ts.SourceFile): Generator<{ node: ts.Node; at: string }> {
  const waiting: ts.Node[] = [file];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    yield { node, at: `${file.fileName}:${line + 1}` };
    ts.forEachChild(node, (child) => {
      waiting.push(child);
    });
  }
}

export function scenarioIds(): readonly string[] {
  return sourcesUnder('src/data')
    .filter(({ path }) => /\/scenarios\/[^/]+\/scenario\.ts$/.test(path))
    .map(({ path }) => basename(dirname(path)));
}

/** The codes of all countries that our tables know, read from the tables' own text. */
export function countryCodes(): readonly string[] {
  return sourcesUnder('src/data/countries').flatMap((source) =>
    [...nodesOf(parse(source))]
      .map(({ node }) => node)
      .filter(ts.isStringLiteral)
      .map(({ text }) => text)
      .filter((text) => /^[A-Z]{3}$/.test(text)),
  );
}
