import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PageSize } from '../state/page-action';
import { SCRIPT_SANDBOX, scriptDocument } from './script-document';
import { type PageAnswer, type PageMessage, readPageMessage } from './script-message';

/** What a script's page can reach. */
export interface ScriptHost {
  /** Source of the client that makes `google.script` in the page. */
  readonly client: string;
  /** Functions that pages may call. */
  readonly functions: readonly string[];
  /** `google.script.run`; rejects with what the failure handler gets. */
  call(name: string, args: readonly unknown[]): Promise<unknown>;
  /** `google.script.host.editor.focus`. */
  focusEditor(): void;
}

interface ScriptPageProps {
  readonly title: string;
  readonly html: string;
  readonly host: ScriptHost;
  readonly onClose: () => void;
  readonly onResize: (size: PageSize) => void;
}

/** A page of the script: a document of an origin of its own, which can reach nothing but its host. */
export function ScriptPage({ title, html, host, onClose, onResize }: ScriptPageProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const document = useMemo(
    () => scriptDocument(html, host.client, { functions: host.functions, origin: location.origin }),
    [html, host],
  );
  useEffect(() => {
    const page = frame.current?.contentWindow;
    if (!page) return;
    const answer = (message: PageAnswer) => page.postMessage({ googleScript: message }, '*');
    const act = (message: PageMessage) => {
      if (message.kind === 'call') void callServer(host, message).then(answer);
      else if (message.kind === 'close') onClose();
      else if (message.kind === 'resize') onResize(message);
      else host.focusEditor();
    };
    const listen = (event: MessageEvent) => {
      const message = event.source === page ? readPageMessage(event.data) : null;
      if (message) act(message);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [host, onClose, onResize]);
  return (
    <iframe
      class="script-page"
      ref={frame}
      title={title}
      sandbox={SCRIPT_SANDBOX}
      srcdoc={document}
    />
  );
}

type Call = Extract<PageMessage, { readonly kind: 'call' }>;

async function callServer(host: ScriptHost, { id, name, args }: Call): Promise<PageAnswer> {
  try {
    return { kind: 'returned', id, value: await host.call(name, args) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'failed', id, name, message };
  }
}
