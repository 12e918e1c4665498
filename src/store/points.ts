/** The five points on which run and record are compared, and how often a run left to itself agrees. */
export { AGREEMENT } from '../data/frequencies/agreement.ts';
export { POINTS, type Points, pointsOfRecord, pointsOfRun } from '../data/points.ts';
