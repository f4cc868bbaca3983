import type { Answered } from '../front/context.ts';

export type Tracing = { record(answered: Answered): void; stop(): Promise<void> };

/**
 * Sends a trace of each request (its operation, and the statements it ran) to an OpenTelemetry collector. What it takes
 * is loaded only here: whoever wants no trace pays nothing.
 */
export async function openTracing(endpoint: string, service: string): Promise<Tracing> {
  const [api, { W3CTraceContextPropagator }, { BasicTracerProvider, BatchSpanProcessor }, otlp, resources] =
    await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/core'),
      import('@opentelemetry/sdk-trace-base'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
  const url = `${endpoint.replace(/\/$/, '')}/v1/traces`;
  const provider = new BasicTracerProvider({
    resource: resources.resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [new BatchSpanProcessor(new otlp.OTLPTraceExporter({ url }))],
  });
  const tracer = provider.getTracer('qui-fait-quoi');
  const propagator = new W3CTraceContextPropagator();
  return {
    record({ requestId, operation, status, codes, start, end, meter, passed = {} }) {
      const around = propagator.extract(api.ROOT_CONTEXT, passed, api.defaultTextMapGetter);
      const attributes = {
        'request.id': requestId,
        'http.response.status_code': status,
        ...(operation && { 'graphql.operation.name': operation }),
        ...(codes.length && { 'error.type': codes.join(' ') }),
      };
      const kind = api.SpanKind.SERVER;
      const name = `query ${operation ?? ''}`.trimEnd();
      const span = tracer.startSpan(name, { startTime: start, kind, attributes }, around);
      const inside = api.trace.setSpan(around, span);
      for (const statement of meter?.statements ?? []) {
        const of = { startTime: statement.start, kind: api.SpanKind.CLIENT };
        tracer.startSpan(statement.name, of, inside).end(statement.end);
      }
      span.end(end);
    },
    stop: () => provider.shutdown(),
  };
}
