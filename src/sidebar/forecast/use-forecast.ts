import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../protocol/answer';
import type { ForecastRequest, ForecastState } from '../../protocol/forecast-state';
import type { CallProblem } from '../server/call-problem';
import { type AppActions, useActions, useAppState } from '../state/app';

/** A forecast as far as it has come. */
export interface LoadedForecast {
  /** The one asked for last. */
  readonly request: ForecastRequest;
  /** The last that came; stays while another is asked for. */
  readonly forecast: ForecastState | null;
  readonly problem: Problem | CallProblem | null;
  readonly isLoading: boolean;
  ask(request: ForecastRequest): void;
  retry(): void;
}

/** The present quarter is what a team is measured by. */
const FIRST: ForecastRequest = { span: 'quarter', offset: 0 };

/** The last forecast of each app, so that it is there at once when one comes back from a deal. */
const lastForecasts = new WeakMap<AppActions['call'], ForecastState>();

/** Asks for a forecast, and for it again whenever something was recorded. */
export function useForecast(): LoadedForecast {
  const { call } = useActions();
  const revision = useAppState().confirmed?.revision ?? '';
  const [forecast, setForecast] = useState(lastForecasts.get(call) ?? null);
  const [request, ask] = useState(forecast?.request ?? FIRST);
  const [problem, setProblem] = useState<LoadedForecast['problem']>(null);
  const [isLoading, setLoading] = useState(forecast === null);
  const [tries, setTries] = useState(0);
  const answered = useRef(forecast ? keyOf(forecast.request, forecast.revision, 0) : '');
  useEffect(() => {
    if (answered.current === keyOf(request, revision, tries)) return;
    let isWanted = true;
    setLoading(true);
    void call('readForecast', request).then((result) => {
      if (!isWanted) return;
      setLoading(false);
      setProblem(result.ok ? null : result.problem);
      if (!result.ok) return;
      answered.current = keyOf(request, result.value.revision, tries);
      lastForecasts.set(call, result.value);
      setForecast(result.value);
    });
    return () => {
      isWanted = false;
    };
  }, [call, request, revision, tries]);
  const retry = (): void => setTries(tries + 1);
  return { request, forecast, problem, isLoading, ask, retry };
}

const keyOf = ({ span, offset }: ForecastRequest, revision: string, tries: number): string =>
  `${span} ${offset} ${revision} ${tries}`;
