/**
 * The messages between Office.js in the add-in's frame and this page, as Microsoft's cross-document messaging has
 * them: JSON text with the fields below. Only messages of this frame, this origin and this conversation count.
 */
interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  readonly _actionType?: number;
}

const messageType = { request: 0, response: 1 } as const;
const responseType = { answer: 0, event: 1 } as const;
const resultCode = { noError: 0, errorHandlingRequest: -2 } as const;

export const actionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

export interface Request {
  readonly action: string;
  readonly type: number;
  readonly data: unknown;
}

export interface Transport {
  /** Fires an event for which Office.js has registered; its data is JSON, which may be long and is not copied. */
  post(event: string, data: string): void;
  close(): void;
}

/** Answers every request of the frame with what `answer` makes of it, in whatever order the answers come. */
export function openTransport(
  frame: HTMLIFrameElement,
  conversation: string,
  answer: (request: Request) => unknown,
): Transport {
  const origin = new URL(frame.src).origin;
  const send = (action: string, correlation: number, data: string, fields: object) => {
    const envelope = JSON.stringify({
      _messageType: messageType.response,
      _actionName: action,
      _conversationId: conversation,
      _correlationId: correlation,
      _origin: location.href,
      _errorCode: resultCode.noError,
      _responseType: responseType.answer,
      _serializerVersion: 1,
      ...fields,
    });
    frame.contentWindow?.postMessage(`${envelope.slice(0, -1)},"_data":${data}}`, origin);
  };

  const receive = async (event: MessageEvent) => {
    const request = envelope(event.data);
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    if (request?._messageType !== messageType.request || request._conversationId !== conversation) return;
    const { _actionName: action, _correlationId: correlation } = request;
    try {
      const data = await answer({ action, type: request._actionType ?? 0, data: request._data });
      send(action, correlation, JSON.stringify(data ?? null), {});
    } catch (error) {
      reportError(error);
      send(action, correlation, JSON.stringify(String(error)), {
        _errorCode: resultCode.errorHandlingRequest,
      });
    }
  };
  addEventListener("message", receive);
  return {
    post: (event, data) => send(event, 0, data, { _responseType: responseType.event }),
    close: () => removeEventListener("message", receive),
  };
}

/** Other parts of a page post messages, too: what is no JSON object is none of ours. */
function envelope(text: unknown): Envelope | undefined {
  if (typeof text !== "string" || !text.startsWith("{")) return undefined;
  try {
    return JSON.parse(text) as Envelope;
  } catch {
    return undefined;
  }
}
