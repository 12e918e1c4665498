/** The roll that is being read aloud: until it is over, nothing beside it may tell how the vote went. */
import { create } from 'zustand';
import type { Ballot } from '../engine/index.ts';

interface Roll {
  readonly calling: Ballot | undefined;
  readonly call: (ballot: Ballot | undefined) => void;
}

export const useRoll = create<Roll>()((set) => ({
  calling: undefined,
  call: (calling) => set({ calling }),
}));
