/** What is told of a scene. Its shape otherwise is the scenario's (`SceneSpec`): everything but its sentences, which stay in the ink. */
export const ENDINGS = ['awake-together', 'pulled-back', 'the-long-night'] as const;
