import { describe, expect, it } from 'vitest';
import { foreignRequests, importsOf, modulesOf } from '../../src/build/budget.ts';

describe('the first load', () => {
  it('starts with the scripts of the document and what it preloads', () => {
    const html =
      '<script type="module" crossorigin src="./assets/a.js"></script><link rel="modulepreload" href="./assets/b.js"><link rel="stylesheet" href="./assets/c.css"><script nomodule>1</script>';
    expect(modulesOf(html)).toEqual(['./assets/a.js', './assets/b.js']);
  });

  it('goes on with what a module imports at once, and leaves out what it imports later', () => {
    const script =
      'import{a as b}from"./a.js";import"./b.js";export*from"../c.js";const later=()=>import("./d.js");';
    expect(importsOf(script)).toEqual(['./a.js', './b.js', '../c.js']);
  });
});

describe('a request to another site', () => {
  it.each([
    ['index.html', '<link rel="stylesheet" href="https://fonts.example/a.css">'],
    ['index.html', '<script src="//cdn.example/a.js"></script>'],
    ['a.css', '@font-face{src:url(https://fonts.example/a.woff2)}'],
    ['a.js', 'await fetch("https://api.example/")'],
  ])('is found in %s: %s', (path, text) => {
    expect(foreignRequests(path, text)).toHaveLength(1);
  });

  it('is not a link for a reader to follow', () => {
    expect(foreignRequests('index.html', '<a href="https://www.un.org/">Charter</a>')).toEqual([]);
    expect(foreignRequests('a.js', 'const source="https://www.un.org/"')).toEqual([]);
  });
});
