/** What a script's page sends to the workbench. */
export type PageMessage =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly args: unknown[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'resize'; readonly width?: number; readonly height?: number }
  | { readonly kind: 'focus' };

/** What the workbench answers. */
export type PageAnswer =
  | { readonly kind: 'returned'; readonly id: number; readonly value: unknown }
  | {
      readonly kind: 'failed';
      readonly id: number;
      readonly name: string;
      readonly message: string;
    };

/** The message that somebody's page sent; null if it is not one of ours. */
export function readPageMessage(data: unknown): PageMessage | null {
  const { googleScript: message } = Object(data) as { googleScript?: unknown };
  const { kind, id, name, args, width, height } = Object(message) as Record<string, unknown>;
  switch (kind) {
    case 'call':
      if (typeof id !== 'number' || typeof name !== 'string' || !Array.isArray(args)) return null;
      return { kind, id, name, args };
    case 'resize':
      return { kind, ...pixels('width', width), ...pixels('height', height) };
    case 'close':
    case 'focus':
      return { kind };
    default:
      return null;
  }
}

const pixels = (side: 'width' | 'height', value: unknown) =>
  typeof value === 'number' && value > 0 ? { [side]: value } : {};
