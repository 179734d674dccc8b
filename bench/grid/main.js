// The canvas grid that ours is measured against, showing the same rows in the same room. Built and run in a temporary folder, where its
// packages are; parts/grid.mjs calls it.

import '@glideapps/glide-data-grid/dist/index.css';
import DataEditor, { GridCellKind } from '@glideapps/glide-data-grid';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

/** @param {object} wanted `texts` repeat until there are `count` rows; sizes in px */
globalThis.show = ({ headings, texts, count, width, height, column, row, head }) => {
  const columns = headings.map((title) => ({ title, id: title, width: column }));
  const getCellContent = ([across, down]) => {
    const data = texts[down % texts.length][across] ?? '';
    return { kind: GridCellKind.Text, data, displayData: data, allowOverlay: true };
  };
  const editor = createElement(DataEditor, {
    columns,
    rows: count,
    getCellContent,
    width,
    height,
    rowHeight: row,
    headerHeight: head,
    rowMarkers: 'number',
    freezeColumns: 1,
    onCellEdited: () => undefined,
  });
  createRoot(document.getElementById('root')).render(editor);
};
