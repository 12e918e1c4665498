/** Finds, or fetches, a Chromium before the tests need it, and says which. */
import { findChromium } from './find.ts';

const { source, executablePath } = await findChromium();
console.log(`${source}: ${executablePath}`);
