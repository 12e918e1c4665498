/** Finds, or fetches, a Chromium before the tests need it, and says which. */
import { findChromium, forgetChromium } from './find.ts';

forgetChromium();
const { source, executablePath } = await findChromium();
console.log(`${source}: ${executablePath}`);
