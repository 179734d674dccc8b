import { type DragEvent, useState } from 'react';

// Dragging one thing on the page onto another. Whatever is dragged can also be done with a list or a menu beside it, for whoever does not drag.

/** For an element that can be dragged. `kind`: a name of our own for what is dragged, `id`: which one. */
export function dragged(kind: string, id: number) {
  return {
    draggable: true,
    onDragStart(event: DragEvent) {
      event.dataTransfer.setData(kind, String(id));
      event.dataTransfer.effectAllowed = 'move';
      event.stopPropagation();
    },
  };
}

/** For an element on which things of this kind can be dropped. `take` is undefined where they cannot, and false for one that is not taken. */
export function useDrop(kind: string, take: ((id: number) => boolean) | undefined) {
  const [isOver, setOver] = useState(false);
  return {
    'data-over': isOver || undefined,
    onDragOver(event: DragEvent) {
      if (take === undefined || !event.dataTransfer.types.includes(kind)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
      setOver(true);
    },
    onDragLeave(event: DragEvent) {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
    },
    onDrop(event: DragEvent) {
      setOver(false);
      const id = Number.parseInt(event.dataTransfer.getData(kind), 10);
      if (take !== undefined && !Number.isNaN(id) && take(id)) event.preventDefault();
    },
  };
}
