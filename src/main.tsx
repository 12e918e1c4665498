import './ui/style/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './ui/App.tsx';
import { keepOffline } from './ui/keepOffline.ts';
import { applyTheme, rememberedTheme } from './ui/style/theme.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

applyTheme(rememberedTheme());
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
keepOffline();
