//! What a region's mahallas counted in a quarter, with one query per question.
use crate::office::{Office, instant, reports::public_category};
use domain::{
    calendar::local_date,
    duty::TaskState,
    period::Quarter,
    report::{ReportSpan, Standing},
    statistics::AreaFigures,
};
use std::collections::{BTreeMap, HashMap};
use storage::{
    Stored,
    inspectors::{ServedRecord, list_served},
    registry::{date, written},
    statistics::{self as stored, MahallaCount, Question},
};
use time::Date;

fn whole(count: i64) -> u64 {
    u64::try_from(count).unwrap_or_default()
}

fn days(word: &str) -> u32 {
    word.parse().unwrap_or_default()
}

/// Writes the answers to a question where they belong.
fn fill(figures: &mut AreaFigures, asked: Question, row: MahallaCount) {
    let count = whole(row.count);
    match asked {
        Question::Categories => *figures.by_category.entry(public_category(row.word)).or_default() += count,
        Question::Kinds => *figures.by_kind.entry(row.word).or_default() += count,
        Question::Days => *figures.days.entry(days(&row.word)).or_default() += count,
        Question::FirstDays => *figures.first_days.entry(days(&row.word)).or_default() += count,
        Question::Repeats => figures.reopened += count,
        Question::Steps => match row.word.as_str() {
            "extended" => figures.extended += count,
            "forwarded" => figures.forwarded += count,
            _ => figures.not_ours += count,
        },
        Question::Bodies => {
            let body = figures.bodies.entry(row.word).or_default();
            *body = (body.0 + count, body.1 + whole(row.of_these));
        }
    }
}

impl Office {
    /// The figures of the mahallas of a region in which there is anything to count, by code.
    pub(super) async fn count_mahallas(&self, region: &str, quarter: Quarter) -> Stored<BTreeMap<String, AreaFigures>> {
        let database = self.storage.connection();
        let (span, of) = self.span_of_quarter(region, quarter);
        let mut all: BTreeMap<String, AreaFigures> = BTreeMap::new();
        for row in self.count_of_concerns(&span).await? {
            let figures = all.entry(row.key).or_default();
            figures.received = whole(row.received);
            figures.answered_in_time = whole(row.in_time);
            figures.answered_late = whole(row.late);
            figures.overdue = whole(row.overdue);
            figures.solved = whole(row.solved);
            figures.partly = whole(row.partly);
            figures.not_solved = whole(row.not_solved);
        }
        for asked in [
            Question::Categories,
            Question::Kinds,
            Question::Days,
            Question::FirstDays,
            Question::Repeats,
            Question::Steps,
            Question::Bodies,
        ] {
            for mut row in stored::count_by_mahalla(database, &of, asked).await? {
                let mahalla = std::mem::take(&mut row.mahalla);
                fill(all.entry(mahalla).or_default(), asked, row);
            }
        }
        for row in stored::count_meetings(database, &of).await? {
            all.entry(row.mahalla).or_default().meetings += whole(row.count);
        }
        for row in stored::count_receptions(database, &of).await? {
            let receptions = &mut all.entry(row.mahalla).or_default().receptions;
            *receptions = (receptions.0 + whole(row.count), receptions.1 + whole(row.of_these));
        }
        for (mahalla, standing) in self.count_reports(region, quarter).await? {
            let reports = &mut all.entry(mahalla).or_default().reports;
            reports.0 += 1;
            match standing {
                Standing::InTime => reports.1 += 1,
                Standing::Late => reports.2 += 1,
                Standing::Ahead | Standing::Missing => {}
            }
        }
        let counted: Vec<&str> =
            TaskState::ALL.into_iter().filter(|state| state.is_counted()).map(TaskState::code).collect();
        for row in stored::count_outside(database, &of, &counted).await? {
            all.entry(row.mahalla).or_default().outside_tasks += whole(row.count);
        }
        for figures in all.values_mut() {
            figures.mahallas = 1;
        }
        Ok(all)
    }

    /// The reports that are owed in a region, each with the first mahalla of who owes it: by the rule of the lists of districts
    /// ([`ReportSpan::is_owed`]), so that both say the same.
    async fn count_reports(&self, region: &str, quarter: Quarter) -> Stored<Vec<(String, Standing)>> {
        let database = self.storage.connection();
        let span = ReportSpan::Quarter(quarter);
        let (from, to) = (written(span.first_day()), written(span.last_day()));
        let mut owed = Vec::new();
        for district in self.gazetteer().districts_of(region) {
            let rows = list_served(database, &district.code, None, &from, &to).await?;
            let published = stored::list_published(database, &district.code, &span.to_string()).await?;
            let published: HashMap<String, Option<i64>> = published.into_iter().collect();
            for (officer, service) in served(rows)? {
                if !span.is_owed(service.begun, service.ended) {
                    continue;
                }
                let day = published.get(&officer).copied().flatten().map(|at| local_date(instant(at)));
                owed.push((service.mahalla, Standing::of(span, day, self.today())));
            }
        }
        Ok(owed)
    }
}

/// How long somebody served in a district, and in which mahalla first.
struct Service {
    mahalla: String,
    begun: Date,
    /// None: still.
    ended: Option<Date>,
}

/// All assignments and mahallas of an officer count together.
fn served(rows: Vec<ServedRecord>) -> Stored<BTreeMap<String, Service>> {
    let mut all: BTreeMap<String, Service> = BTreeMap::new();
    for row in rows {
        let day = |text: &str, column| date(text, "assignment", column, &row.assignment_id);
        let begun = day(&row.valid_from, "valid_from")?;
        let ended = row.valid_to.as_deref().map(|last| day(last, "valid_to")).transpose()?;
        all.entry(row.officer_id)
            .and_modify(|known| {
                known.begun = known.begun.min(begun);
                known.ended = known.ended.zip(ended).map(|(one, other)| one.max(other));
            })
            .or_insert(Service { mahalla: row.mahalla_code, begun, ended });
    }
    Ok(all)
}
