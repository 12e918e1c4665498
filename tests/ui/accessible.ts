/** Axe on what is mounted, in both themes; fails with the rule, the element and the reason. */
import axe from 'axe-core';
import { expect } from 'vitest';
import '../../src/ui/style/index.css';

const THEMES = ['light', 'dark'] as const;

export async function expectAccessible(element: Element): Promise<void> {
  for (const theme of THEMES) {
    document.documentElement.dataset['theme'] = theme;
    // Colours in mid-change belong to neither theme.
    await new Promise(requestAnimationFrame);
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    const { violations } = await axe.run(element, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // Rules about a whole page: a component is a part of one.
      rules: { region: { enabled: false }, 'heading-order': { enabled: false } },
    });
    const findings = violations.flatMap((rule) =>
      rule.nodes.map((node) => `${theme} ${rule.id}: ${node.html} ${node.failureSummary ?? ''}`),
    );
    expect(findings).toEqual([]);
  }
  delete document.documentElement.dataset['theme'];
}
