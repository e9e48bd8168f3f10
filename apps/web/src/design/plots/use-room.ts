import { useLayoutEffect, useRef, useState } from 'react';

/** How wide a drawing may be, in pixels, up to the width that it has at most: what holds it is asked, now and when it changes. */
export function useRoom(most: number) {
  const holder = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(most);
  useLayoutEffect(() => {
    const element = holder.current;
    if (element === null) return undefined;
    const measure = () => setRoom(element.clientWidth === 0 ? most : Math.min(most, element.clientWidth));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [most]);
  return { holder, room };
}
