import type { GeometryCollection, Topology } from 'topojson-specification';

/**
 * One piece of land that is never cut further: a state's own, one `in` a state (its own too, unless a roster of
 * another year gives the piece to somebody else), or a territory `of` a state.
 */
export interface UnitProperties {
  readonly id: string;
  readonly in?: string;
  readonly of?: string;
}

/** The map as the build makes it: planar, 1000 wide, y downward. */
export type WorldTopology = Topology<{
  units: GeometryCollection<UnitProperties>;
  /** Lines that are not settled international boundaries. */
  unsettled: GeometryCollection<{ readonly between: readonly [string, string] }>;
}>;
