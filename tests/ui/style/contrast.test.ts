import { expect, it } from 'vitest';
import '../../../src/ui/style/index.css';

type Rgb = readonly [number, number, number];

/** What the browser makes of a token in a theme, through a real element. */
function colourOf(token: string): Rgb {
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  document.body.append(probe);
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas === null) throw new Error('this browser has no canvas');
  canvas.fillStyle = getComputedStyle(probe).color;
  canvas.fillRect(0, 0, 1, 1);
  probe.remove();
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Relative luminance of WCAG 2.2. */
function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(colourOf(a)), luminance(colourOf(b))].toSorted((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const PAPERS = ['--paper', '--paper-2', '--accent-soft'];
const INKS = ['--ink', '--ink-soft', '--accent'];
/** Words in the colours of votes stand on paper and on their own soft tints. */
const VOTES = ['yes', 'abstain', 'no'];

const TEXT: readonly (readonly [ink: string, paper: string])[] = [
  ...INKS.flatMap((ink) => PAPERS.map((paper) => [ink, paper] as const)),
  ...VOTES.flatMap((vote) => [
    [`--${vote}`, '--paper'] as const,
    [`--${vote}`, `--${vote}-soft`] as const,
    ['--vote-ink', `--${vote}`] as const,
    ['--ink', `--${vote}-soft`] as const,
  ]),
  ['--accent-ink', '--accent'],
];
const CONTROLS: readonly (readonly [line: string, paper: string])[] = [
  ['--line-strong', '--paper'],
  ['--focus', '--paper'],
  ['--focus', '--accent-soft'],
  ['--accent', '--paper'],
];

for (const theme of ['light', 'dark']) {
  it(`reads at 4.5 to 1 and shows controls at 3 to 1 in the ${theme} theme`, () => {
    document.documentElement.dataset['theme'] = theme;
    const weak = [
      ...TEXT.map((pair) => [...pair, 4.5] as const),
      ...CONTROLS.map((pair) => [...pair, 3] as const),
    ]
      .map(([a, b, least]) => ({ pair: `${a} on ${b}`, ratio: contrast(a, b), least }))
      .filter(({ ratio, least }) => ratio < least);
    expect(weak).toEqual([]);
    delete document.documentElement.dataset['theme'];
  });
}
