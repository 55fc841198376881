//! Numbers for Prometheus, told on an address of their own and nowhere else. They count by the shape of an address, never
//! by the address: no place, person or code stands in them.
use crate::office::Office;
use axum::{
    Router,
    extract::{MatchedPath, Request, State},
    http::{Method, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::get,
};
use domain::language::Language;
use prometheus::{
    Encoder, HistogramOpts, HistogramVec, IntCounterVec, IntGauge, IntGaugeVec, Opts, Registry, TextEncoder,
};
use std::{sync::Arc, time::Instant};

/// Seconds that answers are sorted by.
const BUCKETS: [f64; 6] = [0.005, 0.025, 0.1, 0.5, 2.5, 10.0];

/// The numbers.
#[derive(Clone)]
pub struct Metrics {
    registry: Registry,
    requests: IntCounterVec,
    seconds: HistogramVec,
    outbox: IntGaugeVec,
    night: IntGauge,
    is_ready: IntGauge,
}

impl Metrics {
    /// All at nothing.
    ///
    /// # Errors
    /// Two have the same name.
    pub fn new() -> Result<Self, prometheus::Error> {
        let registry = Registry::new();
        let build = IntGaugeVec::new(Opts::new("hisobdor_build_info", "The version that serves."), &["version"])?;
        build.with_label_values(&[env!("CARGO_PKG_VERSION")]).set(1);
        registry.register(Box::new(build))?;
        let labels = &["route", "method", "status"];
        let metrics = Self {
            requests: IntCounterVec::new(Opts::new("hisobdor_requests_total", "Requests answered."), labels)?,
            seconds: HistogramVec::new(
                HistogramOpts::new("hisobdor_request_seconds", "Time until an answer began.").buckets(BUCKETS.to_vec()),
                &["route", "method"],
            )?,
            outbox: IntGaugeVec::new(Opts::new("hisobdor_outbox_letters", "Letters in the outbox."), &["state"])?,
            night: IntGauge::new("hisobdor_night_timestamp_seconds", "Day of the last night's work that was done.")?,
            is_ready: IntGauge::new("hisobdor_ready", "Whether the database answers and no letter is stuck.")?,
            registry,
        };
        metrics.registry.register(Box::new(metrics.requests.clone()))?;
        metrics.registry.register(Box::new(metrics.seconds.clone()))?;
        metrics.registry.register(Box::new(metrics.outbox.clone()))?;
        metrics.registry.register(Box::new(metrics.night.clone()))?;
        metrics.registry.register(Box::new(metrics.is_ready.clone()))?;
        Ok(metrics)
    }

    /// The portal, counted.
    pub fn counting(&self, portal: Router) -> Router {
        portal.layer(middleware::from_fn_with_state(self.clone(), count))
    }

    /// What tells the numbers.
    pub fn router(&self, office: Arc<Office>) -> Router {
        Router::new().route("/metrics", get(tell).with_state((self.clone(), office)))
    }
}

/// The shape of an address: the same in all languages.
fn shape(request: &Request) -> String {
    let Some(path) = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str) else {
        return if request.uri().path().starts_with("/pkg/") { "/pkg" } else { "other" }.into();
    };
    let (first, rest) =
        path[1..].split_once('/').map_or((&path[1..], ""), |(first, _)| (first, &path[first.len() + 1..]));
    if Language::of_code(first).is_some() { format!("/{{language}}{rest}") } else { path.to_owned() }
}

/// A method may be any word: those that pages know, and others.
fn known(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        _ => "other",
    }
}

async fn count(State(metrics): State<Metrics>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let (shape, method) = (shape(&request), known(request.method()));
    let response = next.run(request).await;
    let class = format!("{}xx", response.status().as_u16() / 100);
    metrics.requests.with_label_values(&[shape.as_str(), method, class.as_str()]).inc();
    metrics.seconds.with_label_values(&[shape.as_str(), method]).observe(started.elapsed().as_secs_f64());
    response
}

async fn tell(State((metrics, office)): State<(Metrics, Arc<Office>)>) -> Response {
    let standing = office.machine_standing().await;
    metrics.is_ready.set(standing.is_ready.into());
    if let Some((waiting, given_up)) = standing.letters {
        for (state, letters) in [("waiting", waiting), ("given-up", given_up)] {
            metrics.outbox.with_label_values(&[state]).set(i64::try_from(letters).unwrap_or(i64::MAX));
        }
    }
    metrics.night.set(standing.night.unwrap_or_default());
    let mut text = Vec::new();
    match TextEncoder::new().encode(&metrics.registry.gather(), &mut text) {
        Ok(()) => ([(header::CONTENT_TYPE, prometheus::TEXT_FORMAT)], text).into_response(),
        Err(error) => {
            tracing::error!(%error, "numbers could not be told");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}
