/** What stands around every screen. */
export const shell = {
  name: 'Chapter VII',
  nameFirst: 'Chapter',
  nameSecond: 'VII',
  close: 'Close',
  loading: 'Loading …',
  theme: {
    label: 'Colours',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
  },
  small:
    'This window is too small to show a map and a Council. Chapter VII needs at least 320 by 400 pixels: make the window larger, or turn the device.',
  failed: {
    title: 'Something in the page failed',
    body: 'Your run is safe: everything you decided is in its log, and the log is still here. You can copy it as a link, try this screen again, or go home and continue from there.',
    copy: 'Copy the log',
    copied: 'Copied',
    retry: 'Try again',
    home: 'Go home',
    report: 'What failed',
  },
  missing: {
    title: 'There is no such page',
    body: 'The address names a screen that Chapter VII does not have.',
  },
  nothing: {
    title: 'No crisis is open',
    body: 'This address shows a crisis in progress, and none has been started in this tab yet.',
  },
} as const;
