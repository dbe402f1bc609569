import { cdp } from 'vitest/browser';

/**
 * Trusted pointer input for elements in a closed root, where locators do not reach. The test
 * runs in a frame, perhaps a scaled one; the browser counts from the outer page's corner.
 */

async function dispatch(type: string, target: Element, clickCount = 0): Promise<void> {
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame ? frame.width / window.innerWidth : 1;
  const { left, top, width, height } = target.getBoundingClientRect();
  await cdp().send('Input.dispatchMouseEvent', {
    type,
    x: (frame?.left ?? 0) + (left + width / 2) * scale,
    y: (frame?.top ?? 0) + (top + height / 2) * scale,
    button: clickCount ? 'left' : 'none',
    clickCount,
  } as never);
}

export async function hoverIn(target: Element): Promise<void> {
  await dispatch('mouseMoved', target);
}

export async function clickIn(target: Element): Promise<void> {
  target.scrollIntoView({ block: 'nearest' });
  await dispatch('mouseMoved', target);
  await dispatch('mousePressed', target, 1);
  await dispatch('mouseReleased', target, 1);
}
