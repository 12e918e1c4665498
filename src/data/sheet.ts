/** What a scenario comes with besides the engine's part: record, map shapes, sources. Plain JSON, no words. */
import type { BallotResult, Body, Chapter, Measure, Scenario } from '../engine/index.ts';

export interface ScenarioCard {
  readonly id: string;
  readonly year: number;
  /** Playing time of one seat, measured on people or estimated from the number of turns. */
  readonly minutes: number;
  /** Ids of the countries that can be played. */
  readonly seats: readonly string[];
  readonly invented: boolean;
  /** Is it on offer? Others can be loaded by id, and are played without a screen. */
  readonly ready: boolean;
}

/** A place that facts come from; `key` is what `source` fields hold. */
export interface Source {
  readonly key: string;
  readonly title: string;
  /** Was it read for this project, or is it general knowledge that nobody has checked yet? */
  readonly read: boolean;
}

/** One ballot of history, by positions. Ids in the order of the roll call (English alphabetical). */
export interface RecordedVote {
  readonly body: Body;
  readonly symbol: string;
  /** ISO date. */
  readonly date: string;
  /** Days since the outbreak. */
  readonly day: number;
  readonly measures: readonly Measure[];
  readonly chapter: Chapter;
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly abstain: readonly string[];
  /** Present or not, took no part in the vote. */
  readonly absent: readonly string[];
  readonly result: BallotResult;
  /** Aimed at others than those whom the scenario charges: no text of a run answers it. */
  readonly elsewhere?: true;
  readonly source: string;
}

export interface RecordedEvent {
  readonly id: string;
  readonly day: number;
  readonly date: string;
  readonly source: string;
}

/** Where a force stood; helpers of an aggressor are counted with it. */
export const FORCE_SIDES = ['aggressor', 'victim', 'coalition', 'peacekeepers'] as const;
export type ForceSide = (typeof FORCE_SIDES)[number];

export interface RecordedForce {
  readonly country: string;
  readonly side: ForceSide;
  /** In the theatre at the height; `undefined` where only participation is known. */
  readonly soldiers: number | undefined;
  readonly source: string;
}

export interface RecordedCosts {
  /** Billions of US dollars of the time. */
  readonly total: number;
  /** Of it, borne by others than the lead country. */
  readonly byOthers: number;
  readonly payers: readonly string[];
  readonly source: string;
}

export interface RecordedDeaths {
  readonly id: string;
  readonly dead: number;
  readonly source: string;
}

export interface RecordedOutcome {
  readonly reversed: boolean;
  readonly victimSurvived: boolean;
  readonly regimeSurvived: boolean;
  /** Day on which the victim's territory was free. */
  readonly day: number;
  readonly dead: number;
  readonly deaths: readonly RecordedDeaths[];
  /** These four are −1 where it never came. */
  readonly forceDay: number;
  readonly firstDecisionDay: number;
  readonly sanctionsDay: number;
  readonly authorisationDay: number;
  readonly source: string;
}

export interface HistoricalRecord {
  readonly votes: readonly RecordedVote[];
  readonly events: readonly RecordedEvent[];
  readonly forces: readonly RecordedForce[];
  readonly costs: RecordedCosts;
  readonly outcome: RecordedOutcome;
}

/** How a land outside the roster stood on the day. `outside`: a state of its own that the scenario leaves out. */
export const LAND_STATUSES = [
  'colony',
  'territory',
  'protectorate',
  'protectedState',
  'condominium',
  'trust',
  'mandate',
  'occupied',
  'associated',
  'integrated',
  'selfGoverning',
  'outside',
] as const;
export type LandStatus = (typeof LAND_STATUSES)[number];

/** Land without a vote of its own: who held it and as what. Its name is under its id. */
export interface Land {
  readonly id: string;
  readonly parts: readonly string[];
  /** Ids of the roster; none for a state that nobody held. */
  readonly holders: readonly string[];
  readonly status: LandStatus;
}

/** What a map says of where it is wrong or had to choose; its words are in the text folder under the note. */
export const MAP_NOTES = [
  'held',
  'union',
  'baltic',
  'republics',
  'germanies',
  'germanies1990',
  'yemen1990',
  'ethiopiaSudan',
  'occupied1967',
  'golan',
  'parallel',
  'chinaSeat',
  'pakistan',
  'palestine',
  'egypt1956',
  'aden',
  'africa1950s',
  'trieste',
  'ryukyu',
  'newGuinea',
  'small1950s',
  'indochina',
  'vietnam',
  'eritrea',
  'newStates',
  'empires1930s',
  'europe1930s',
  'soviet1930s',
  'china1930s',
  'africa1930s',
  'taken1939',
  'finland1939',
] as const;
export type MapNote = (typeof MAP_NOTES)[number];

/** Longitude and latitude. */
export type Place = readonly [number, number];

export interface Theatre {
  /** West, south, east, north. */
  readonly window: readonly [number, number, number, number];
  /** The way of the attack on the page: right and down are positive. */
  readonly advance: readonly [number, number];
  /** One point is a place; more are a water or a line. Their names are among the words of the crisis. */
  readonly places: readonly {
    readonly id: string;
    readonly at: readonly Place[];
  }[];
}

/** What the map of a scenario shows besides its roster. */
export interface MapFacts {
  readonly lands: readonly Land[];
  /** Countries, or lands, whose common line was not settled on the day. */
  readonly dashed: readonly (readonly [string, string])[];
  readonly notes: readonly MapNote[];
  /** The ground that is fought over, enlarged; where it is left out, the parties' own land. */
  readonly theatre: Theatre | undefined;
}

/** Modern ISO 3166 alpha-3 parts that together draw a country of the roster. */
export interface Shape {
  readonly id: string;
  readonly parts: readonly string[];
  /** Part of another's drawing: show a marker at the country's place instead. */
  readonly markerOnly: boolean;
}

/** Place of an invented country on a hexagonal board: column and row, odd rows shifted by half a tile. */
export interface Tile {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A value that no source gives, and the rule that made it. */
export interface Imputed {
  readonly country: string;
  readonly field: string;
  readonly rule: string;
}

/** One idea for one turn of a teaching scenario; its words are in the text folder under the idea. */
export interface Lesson {
  /** The engine's turn, from 0. */
  readonly turn: number;
  readonly idea: string;
}

export interface ScenarioSheet {
  readonly scenario: Scenario;
  readonly record: HistoricalRecord | undefined;
  readonly shapes: readonly Shape[];
  readonly map: MapFacts;
  /** Given instead of shapes where the countries are invented. */
  readonly tiles: readonly Tile[];
  readonly imputed: readonly Imputed[];
  readonly sources: readonly Source[];
  readonly lessons: readonly Lesson[];
  /** Terms that the briefing explains, by their place among the words (`chapter.VII`). */
  readonly glossary: readonly string[];
}
