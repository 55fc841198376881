//! The figures of a report: counted once, at its locking. Later the same count tells what came to differ.
use super::super::{Office, concerns::SealedAnswer, inspectors::figures};
use domain::{
    calendar::{end_of_day, start_of_day},
    category::Category,
    concern::PREVENTION_KINDS,
    flow::ConcernFlow,
    inspector::ConcernFigures,
    meeting::MeetingState,
    report::{ReportFigures, ReportSpan},
    statistics::{OTHERS, filter::is_told},
};
use std::collections::{BTreeMap, HashMap};
use storage::{
    Stored,
    concerns::{CountOf, CountRecord, GroupBy, ReceivedRecord},
    inspectors::MeetingsOf,
    registry::{date, written},
};

/// Sensitive matters are counted together: in one mahalla a single number could point to a family.
pub fn public_category(code: String) -> String {
    if is_told(&code) { code } else { OTHERS.to_owned() }
}

/// In a report schools stand among the others too: beside the count of all that is about minors, theirs would tell the rest.
fn reported_category(code: &str) -> String {
    if is_of_minors(code) { OTHERS.to_owned() } else { public_category(code.to_owned()) }
}

fn most_first(counts: HashMap<String, u64>) -> Vec<(String, u64)> {
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    counts
}

fn counted<K: std::hash::Hash + Eq>(words: impl Iterator<Item = K>) -> HashMap<K, u64> {
    words.fold(HashMap::new(), |mut counts, word| {
        *counts.entry(word).or_default() += 1;
        counts
    })
}

/// Whether a category is about minors or schools.
pub fn is_of_minors(code: &str) -> bool {
    matches!(Category::of_code(code), Some(Category::Minors | Category::School))
}

/// Concerns about minors and schools: received, answered.
fn minors(received: &[ReceivedRecord]) -> (u64, u64) {
    let of = |one: &&ReceivedRecord| is_of_minors(&one.category);
    let answered = received.iter().filter(of).filter(|one| one.answered_on.is_some()).count();
    (received.iter().filter(of).count() as u64, answered as u64)
}

impl Office {
    /// Fills the figures of an officer's quarter or year from what the portal knows. Those of the span before are taken from its
    /// report, where both were counted as many days after the end; without one they are counted now.
    pub(crate) async fn figures_of_span(&self, officer: &str, span: ReportSpan) -> Stored<ReportFigures> {
        let measures = self.measures(&Self::of_span(officer, span, self.today())).await?;
        Ok(ReportFigures { by_prevention: measures, ..self.counts_of_span(officer, span).await? })
    }

    fn of_span(officer: &str, span: ReportSpan, today: time::Date) -> CountOf {
        CountOf {
            from: written(span.first_day()),
            to: written(span.last_day()),
            today: written(today),
            territory: String::new(),
            officer: Some(officer.to_owned()),
        }
    }

    /// The same without the measures, whose answers lie under seal.
    pub(super) async fn counts_of_span(&self, officer: &str, span: ReportSpan) -> Stored<ReportFigures> {
        let database = self.storage.connection();
        let of = |span: ReportSpan| Self::of_span(officer, span, self.today());
        let count = |counts: Vec<CountRecord>| counts.first().map(figures).unwrap_or_default();
        let here = of(span);
        let now: ConcernFigures = count(storage::concerns::count_concerns(database, &here, GroupBy::Nothing).await?);
        let reported = storage::reports::find_report_of(database, officer, &span.previous().to_string()).await?;
        let before = match reported.and_then(|one| serde_json::from_str::<ReportFigures>(&one.figures).ok()) {
            Some(locked) => ConcernFigures::from(&locked),
            None => count(storage::concerns::count_concerns(database, &of(span.previous()), GroupBy::Nothing).await?),
        };
        let flow: ConcernFlow = self.count_flow(&here).await?;
        let received = storage::concerns::list_received(database, &here).await?;
        let mut by_month: BTreeMap<time::Date, u64> = span.months().into_iter().map(|month| (month, 0)).collect();
        for one in &received {
            let day = date(&one.received_on, "concern", "received_on", officer)?;
            *by_month.entry(day.replace_day(1).unwrap_or(day)).or_default() += 1;
        }
        let from = start_of_day(span.first_day()).unix_timestamp();
        let to = end_of_day(span.last_day()).unix_timestamp();
        let meetings =
            storage::inspectors::list_meetings(database, MeetingsOf::Officer(officer), from, to, 1000).await?;
        let (due, held) = storage::meetings::receptions_of(database, officer, &here.from, &here.to).await?;
        let (outside_tasks, outside_concerns) = self.outside_of_officer(officer, span).await?;
        Ok(ReportFigures {
            received: now.received,
            answered_in_time: now.answered_in_time,
            answered_late: now.answered_late,
            overdue: now.overdue,
            solved: now.solved,
            partly: now.partly,
            not_solved: now.not_solved,
            by_category: most_first(counted(received.iter().map(|one| reported_category(&one.category)))),
            by_kind: most_first(counted(received.iter().map(|one| one.kind.clone()))),
            by_month: by_month.into_iter().collect(),
            by_prevention: Vec::new(),
            minors: minors(&received),
            median_days: flow.median_days(),
            extended: flow.extended,
            forwarded: flow.forwarded,
            reopened: flow.reopened,
            unjudged: flow.unjudged,
            left: flow.left,
            withdrawn: flow.withdrawn,
            meetings: meetings.iter().filter(|one| one.state == MeetingState::Held.code()).count() as u64,
            receptions: (due > 0).then_some((due, held)),
            outside_tasks,
            outside_concerns,
            before: (before.received > 0).then_some((before.received, before.answered_in_time, before.solved)),
        }
        .without_small_parts())
    }

    /// Measures by kind of prevention, as the answers name them; those whose texts were erased are not among them.
    async fn measures(&self, of: &CountOf) -> Stored<Vec<(String, u64)>> {
        let database = self.storage.connection();
        let answers = storage::concerns::list_counted_answers(database, of).await?;
        let ids: Vec<String> = answers.iter().map(|one| one.concern_id.clone()).collect();
        let keys = self.keys_of(database, &ids).await?;
        let kinds = answers.iter().filter_map(|one| {
            let key = keys.get(&one.concern_id)?;
            SealedAnswer::open(&one.concern_id, key, &one.sealed).map(|answer| answer.prevention)
        });
        let counts = counted(kinds);
        let of_law = PREVENTION_KINDS.into_iter().map(|kind| (kind.to_owned(), counts.get(kind).copied().unwrap_or(0)));
        Ok(of_law.filter(|(_, count)| *count > 0).collect())
    }
}
