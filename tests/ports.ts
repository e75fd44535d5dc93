/** Every fixed port in one place. The tests have their own, so that they neither disturb nor mistake a game that is being played. */
export const PORTS = { start: 5045, preview: 5046, testDev: 5047, testPreview: 5048 } as const;
export const HOST = '127.0.0.1';
