/** The saves' root: fetched by the title, which lists them, and by the night, which writes them. One shelf a page, so that it writes in turn. */
import { createSaveTurn } from './platform/browser/saveTurn';
import { createBrowserStorage } from './platform/browser/storage';
import { createShelf } from './session/saveShelf';

export const shelf = createShelf(createBrowserStorage(window.indexedDB), createSaveTurn(navigator.locks));
