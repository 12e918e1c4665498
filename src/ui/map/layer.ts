import type { MapFacts } from '../../store/catalogue.ts';

/** 0 is against (vermilion), 2 neither (sand), 4 for (teal). */
export const CLASSES = [0, 1, 2, 3, 4] as const;
export type ClassIndex = (typeof CLASSES)[number];

/** One reading of the world that the map can colour by. */
export interface MapLayer {
  readonly id: string;
  readonly title: string;
  /** A word for each class, from 0; an empty word leaves the class out of the key. */
  readonly classes: readonly [string, string, string, string, string];
  /** The word for a country without a class. */
  readonly without: string;
  readonly classOf: (id: string) => ClassIndex | undefined;
  /** What hatching means in this layer, and whom it marks. */
  readonly hatch?: {
    readonly label: string;
    readonly marks: (id: string) => boolean;
    /** Classes whose countries are all hatched, for the key. */
    readonly classes?: readonly ClassIndex[];
  };
  /** Colours for kinds instead of degrees; the diverging scale where left out. */
  readonly palette?: 'channels';
}

/** Land outside the roster: named, muted, without a vote. */
export type LandFact = MapFacts['lands'][number];

export interface Party {
  readonly id: string;
  readonly role: 'aggressor' | 'victim';
}

export interface Arc {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  /** By what road help comes: a call of the organisation, or a pact or plea under Article 51. */
  readonly channel: 'security' | 'defence';
}
