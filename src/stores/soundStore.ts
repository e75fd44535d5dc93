/**
 * What can be heard, what was heard last, and whether sound runs at all: the sound room writes it, the captions and the settings read it.
 * Kept whether or not anything is audible, so that somebody who plays muted or cannot hear is told the same.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';

/** Layers that lie under a place and follow the night. */
export const BEDS = ['dusk', 'calm', 'dread', 'protocol', 'gold'] as const;
export type Bed = (typeof BEDS)[number];
/** What is heard once. */
export const CUES = ['tap', 'order', 'refused', 'right', 'wrong', 'fall', 'latch', 'met', 'flood', 'ebb', 'dawn', 'lifted', 'tipped'] as const;
export type Cue = (typeof CUES)[number];

/** A button's click says nothing that is not seen. */
export type Caption = Exclude<Cue, 'tap'> | Bed;

export interface SoundState {
  /** `waiting`: for the first gesture, or for the browser to let sound begin. */
  status: 'waiting' | 'running' | 'failed';
  /** `serial` rises with each, so that the same one twice is two. */
  caption: { of: Caption; serial: number } | null;
  /** Orders that could not be given, counted. */
  refusals: number;
}
export const createSoundStore = (): StoreApi<SoundState> => createStore<SoundState>(() => ({ status: 'waiting', caption: null, refusals: 0 }));
export const sound = createSoundStore();

/** Passes an answer on, and notes a refusal. */
export const hearAnswer = <T extends { ok: boolean; why: unknown }>(answer: T): T => {
  if (!answer.ok && answer.why !== null) sound.setState(({ refusals }) => ({ refusals: refusals + 1 }));
  return answer;
};
