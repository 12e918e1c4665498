/** What lint cannot say of the engine's source, as a function so that it can be shown to find faults. */
import ts from 'typescript';
import { nodesOf, parse, type SourceText } from './sources.ts';

/** The functions of Math whose results IEEE 754 or ECMAScript fixes to the last bit. */
const EXACT = new Set(
  'abs ceil clz32 floor fround imul max min round sign sqrt trunc PI E LN2 LN10 SQRT2'.split(' '),
);

/** What the engine must not know of the world that it plays. */
export interface Foreign {
  readonly countries: ReadonlySet<string>;
  readonly scenarios: ReadonlySet<string>;
}

const { SyntaxKind } = ts;

function isModuleLevel(node: ts.VariableDeclarationList): boolean {
  return ts.isVariableStatement(node.parent) && ts.isSourceFile(node.parent.parent);
}

function isConst(node: ts.VariableDeclarationList): boolean {
  return (node.flags & ts.NodeFlags.Const) !== 0;
}

function usesMathInexactly(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) || node.text !== 'Math') return false;
  const { parent } = node;
  return !ts.isPropertyAccessExpression(parent) || !EXACT.has(parent.name.text);
}

function wordsOf(node: ts.Node): readonly string[] {
  const isText =
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node);
  const isName = ts.isIdentifier(node) && ts.isPropertyAssignment(node.parent);
  return isText || isName ? [node.text] : [];
}

function faultsOf(node: ts.Node, foreign: Foreign): readonly string[] {
  const faults: string[] = [];
  if (node.kind === SyntaxKind.AsteriskAsteriskToken) faults.push('raises to a power with **');
  if (node.kind === SyntaxKind.AsteriskAsteriskEqualsToken)
    faults.push('raises to a power with **=');
  if (node.kind === SyntaxKind.AnyKeyword) faults.push('says any');
  if (ts.isEnumDeclaration(node)) faults.push('declares an enum');
  if (ts.isClassLike(node)) faults.push('declares a class');
  if (ts.isVariableDeclarationList(node) && isModuleLevel(node) && !isConst(node)) {
    faults.push('keeps state at module level');
  }
  if (usesMathInexactly(node)) faults.push('uses Math beyond its exact functions');
  for (const word of wordsOf(node)) {
    for (const part of word.split(/[^A-Za-z]+/).filter((found) => foreign.countries.has(found))) {
      faults.push(`names the country ${part}`);
    }
    if (foreign.scenarios.has(word)) faults.push(`names the scenario ${word}`);
  }
  return faults;
}

/** Faults as `path:line what`. */
export function engineFaults(source: SourceText, foreign: Foreign): readonly string[] {
  return [...nodesOf(parse(source))].flatMap(({ node, at }) =>
    faultsOf(node, foreign).map((fault) => `${at} ${fault}`),
  );
}
