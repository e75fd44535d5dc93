/**
 * What a street is known by, in a box 22 wide and 30 high that stands on its lower edge: `lines` are drawn, `lit` is filled with
 * lamplight. Ours, by hand; a zone without one has only its houses.
 */
export interface Landmark {
  width: number;
  lines: string;
  lit: string;
}
export const LANDMARK_HEIGHT = 30;

export const LANDMARKS: Readonly<Record<string, Landmark>> = {
  'mercer-yard': { width: 21, lines: 'M1 30V17L10.5 11L20 17V30M4.5 30V19M8.5 30V19M12.5 30V19M16.5 30V19M1 17H20M10.5 11V5H14V7.5H10.5', lit: '' },
  candlemakers: { width: 13, lines: 'M4 30V15H9V30M1 30H12M2 30V27H11V30M9 19q1.5 1 1.5 3', lit: 'M6.5 13.5C4 11 5.6 9 6.5 6C7.4 9 9 11 6.5 13.5Z' },
  'st-osyths': {
    width: 22,
    lines: 'M2 30V14L7 3L12 14V30M2 14H12M7 3V0M5.6 1.4H8.4M12 20H21V30M12 20L16.5 16L21 20',
    lit: 'M5.5 17a1.5 1.5 0 0 1 3 0V21H5.5Z',
  },
  lamplighters: { width: 12, lines: 'M6 30V13M3 30H9M2.5 13L4 7H8L9.5 13ZM4 7L6 4.5L8 7M3.5 16H8.5', lit: 'M3.6 12.3L4.7 7.7H7.3L8.4 12.3Z' },
  'old-baths': { width: 22, lines: 'M1 30V22H21V30M4 22a7 7 0 0 1 14 0M9 12c-2-2 2-3.5 0-6M13.5 12c-2-2 2-3.5 0-6', lit: 'M9.5 30V26a1.5 1.5 0 0 1 3 0V30Z' },
  'ferry-stairs': { width: 20, lines: 'M1 30H6V26H10V22H14V18H19V30M17 18V11', lit: 'M15.7 8h2.6v3h-2.6z' },
  'harrow-row': { width: 17, lines: 'M1 30V20L8 13.5L15 20V30M11 16.3V9H14V19M12.5 7c-2-2 2-3 0-5.5', lit: 'M5.5 30V25a2.5 2.5 0 0 1 5 0V30Z' },
  'halfmoon-court': {
    width: 22,
    lines: 'M1 30V22a10 8 0 0 1 20 0V30M4 30V25a2 2 0 0 1 4 0V30M14 30V25a2 2 0 0 1 4 0V30',
    lit: 'M11.5 3.5a4.2 4.2 0 1 0 4 6a3.6 3.6 0 0 1-4-6Z',
  },
  foundry: {
    width: 24,
    lines: 'M1 30V20L7 15V20L13 15V20L19 15V30M20 30V7H23V30M21.5 5c-2-1.5 1.5-2.5 0-5',
    lit: 'M3 24h2.5v2.5h-2.5zM9 24h2.5v2.5h-2.5z',
  },
  'clinic-hill': { width: 18, lines: 'M2 30V15H16V30M0 30H18M5 15V12H13V15', lit: 'M8 18h2v2.5h2.5v2H10V25H8v-2.5H5.5v-2H8Z' },
  observatory: {
    width: 22,
    lines: 'M3 30V21H17V30M4 21a6 6 0 0 1 12 0M10 15.5L15 8.5L17 10L12.5 16.5',
    lit: 'M19.5 2l.7 2 2 .7-2 .7-.7 2-.7-2-2-.7 2-.7Z',
  },
  'the-terraces': {
    width: 23,
    lines: 'M1 30V24H8V18H15V12H22V30M3 24V22M5 24V22M10 18V16M12 18V16M17 12V10M19 12V10',
    lit: 'M3.5 26h2v2.5h-2zM10.5 20h2v2.5h-2zM17.5 14h2v2.5h-2z',
  },
  'windmill-end': {
    width: 20,
    lines:
      'M5.5 30L7.5 14H12.5L14.5 30M7.5 14Q10 10 12.5 14M10 12.5L3 5M10 12.5L17.5 5.5M10 12.5L2.5 20M10 12.5L17.5 20M3 5l3-1M17.5 5.5l1 3M2.5 20l-1-3M17.5 20l-3 1',
    lit: 'M9 22h2v3H9z',
  },
  larkfield: {
    width: 22,
    lines: 'M1 30V21H15V30M5 21V15L8 12L11 15V21M14.5 8q2-2.5 3.2-.3q1.5-2.2 3.3-.2',
    lit: 'M7 16.5h2v2.5H7zM3.5 24h2v2.5h-2zM10.5 24h2v2.5h-2z',
  },
  bellfield: { width: 18, lines: 'M3.5 30L6 19M14.5 30L12 19M4.8 24.5H13.2M3 19V10.5Q9 6 15 10.5V19ZM3 14H15M9 8V4', lit: 'M8 1.8h2v2.2H8z' },
  'kiln-lane': { width: 16, lines: 'M2 30C2 20 6 18 6.5 10H9.5C10 18 14 20 14 30ZM8 8c-2-2 2-3 0-6', lit: 'M6.2 30V27a1.8 1.8 0 0 1 3.6 0V30Z' },
  'tannery-steps': { width: 19, lines: 'M1 30V13L9 9L17 13V30M1 17H17M1 20.5H17M1 24H17', lit: 'M7.5 26.5h3V30h-3z' },
  glasshouse: {
    width: 23,
    lines: 'M1 30V21Q11.5 7 22 21V30M1 21H22M6.3 30V16M11.5 30V14M16.7 30V16',
    lit: 'M6.9 21.6h4v8h-4zM12.1 16.4Q14 16.8 16 18.5V20.5H12.1Z',
  },
  'orchard-nine': {
    width: 22,
    lines: 'M6 30V23M6 24C1 24 .6 17 6 16C11.4 17 11 24 6 24M16 30V22M16 23.5C11 23.5 10.6 15.5 16 14.5C21.4 15.5 21 23.5 16 23.5',
    lit: 'M4 19h1.5v1.5H4zM7 21h1.5v1.5H7zM14 18h1.5v1.5H14zM17 20.5h1.5V22H17z',
  },
  quay: { width: 21, lines: 'M7 30V8M4 30H10M7 8L20 13M7 8L2 12.5H7M7 8V4L15 10.5M18 12.3V19M7 30L10 22H7', lit: 'M16.7 19h2.6v2.6h-2.6z' },
  ropewalk: {
    width: 23,
    lines: 'M2 26.5Q11.5 33 21 26.5L19 26H4ZM8 26V7M15 26V11M8 7L3 25.5M8 7L15 11L20 25.5M8 12L15 14',
    lit: 'M7 4.5h2V6.5H7z',
  },
  saltgate: {
    width: 22,
    lines: 'M2 30V13H20V30M2 13V9.5H5.5V13M9.2 13V9.5H12.8V13M16.5 13V9.5H20V13M7 30V24a4 4 0 0 1 8 0V30',
    lit: 'M10 15.5h2v2.5h-2z',
  },
  coldharbour: { width: 19, lines: 'M1 30V15L9 10L17 15V30M9 10V5.5H14V9M14 9V12M5.5 30V25H12.5V30', lit: 'M7 17.5h4V21H7z' },
  sidings: { width: 19, lines: 'M6 30V6M3 30H9M6 8H16V11H6M0 30H19M6 15H9M6 20H9', lit: 'M11.8 14.5a1.9 1.9 0 1 0 .1 0Z' },
};
