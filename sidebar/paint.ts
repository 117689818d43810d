/**
 * Gives the browser a chance to draw before work that holds the thread. The timer alone decides in a
 * hidden window, where no frame ever comes.
 */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve, 0);
    });
  });
}
