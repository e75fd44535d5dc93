/**
 * One way to open a recorded night, wherever the file comes from: dropped on the page, chosen from the title or in the night. Whoever
 * shows it registers here; a screen that has a file, or wants one chosen, needs to know nothing else.
 */
type Opener = (files: readonly File[]) => void;
let opener: Opener | null = null;

export const onReplayOpened = (open: Opener): (() => void) => {
  opener = open;
  return () => {
    if (opener === open) opener = null;
  };
};

export const openReplay = (file: File): void => opener?.([file]);

/** Lets the person choose a file, and opens it. */
export const chooseReplay = (): void => {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.dream';
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file !== undefined) openReplay(file);
  });
  input.click();
};
