import { useEffect, useState } from 'preact/hooks';
import { type Say, say } from '../../words/say';
import type { DraftHost, FetchedFile } from './draftHost';
import type { Drafts, Given } from './useDraft';

type Unfetched = Extract<FetchedFile, { kind: 'unfetched' }>;

/** Why a file was not fetched, in words. */
function unfetchedText({ reason, status }: Unfetched, site: string): Say {
  switch (reason) {
    case 'notAllowed':
      return say('fileNotAllowed', site);
    case 'moved':
      return say('fileMoved', site);
    case 'absent':
      return say('fileAbsent', site);
    case 'tooLarge':
      return say('fileTooLarge');
    case 'slow':
      return say('fileSlow', site);
    case 'unreachable':
      return say('fileUnreachable', site);
    default:
      return say('fileStatus', site, status ?? '');
  }
}

/** A file on some site that has not been fetched yet, for its host has to be allowed first. */
export interface Awaited {
  readonly site: string;
  /** Asks for leave, in a click. */
  allow(): void;
}

/** Fetches the attachment the page was opened for, where its host may be asked; else what a person is to allow. */
export function useAttachment(host: DraftHost, drafts: Drafts): Awaited | null {
  const [awaited, setAwaited] = useState<URL | null>(null);

  async function given(url: URL): Promise<Given> {
    const file = await host.fetchFile(url.href);
    if (file.kind === 'unfetched') return { kind: 'none', said: unfetchedText(file, url.hostname) };
    return { kind: 'file', name: file.name ?? url.hostname, bytes: file.bytes, url: url.href };
  }
  function take(url: URL): void {
    setAwaited(null);
    drafts.take(url.hostname, given(url));
  }
  /** Asked once; whoever says no is told what else can be done. */
  function refuse({ hostname }: URL): void {
    setAwaited(null);
    drafts.take(hostname, Promise.resolve({ kind: 'none', said: say('fileNotAllowed', hostname) }));
  }
  useEffect(() => {
    const url = host.takeAttachment();
    if (url) void host.isGranted(url).then((is) => (is ? take(url) : setAwaited(url)));
  }, []);
  return (
    awaited && {
      site: awaited.hostname,
      allow: () => void host.requestLeave(awaited).then((is) => (is ? take(awaited) : refuse(awaited))),
    }
  );
}
