//! What a region's mahallas counted in a quarter, with one query per question.
use crate::office::{
    Office, instant,
    reports::{is_of_minors, public_category, served::owing},
};
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
    inspectors::list_served,
    registry::written,
    reports::list_of_officers,
    statistics::{self as stored, MahallaCount, Question},
};

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
        Question::Categories => {
            if is_of_minors(&row.word) {
                figures.minors += count;
            }
            *figures.by_category.entry(public_category(row.word)).or_default() += count;
        }
        Question::Kinds => *figures.by_kind.entry(row.word).or_default() += count,
        Question::Months => *figures.by_month.entry(row.word).or_default() += count,
        Question::States => match row.word.as_str() {
            "closed" => figures.unjudged += count,
            "left" => figures.left += count,
            "withdrawn" => figures.withdrawn += count,
            _ => {}
        },
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
            Question::Months,
            Question::States,
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
            let owing = owing(rows, span)?;
            let officers: Vec<String> = owing.keys().cloned().collect();
            let reports = list_of_officers(database, &officers, &span.to_string()).await?;
            let published: HashMap<String, i64> =
                reports.into_iter().filter_map(|report| Some((report.officer_id?, report.published_at?))).collect();
            for (officer, service) in owing {
                let day = published.get(&officer).map(|at| local_date(instant(*at)));
                let Some(mahalla) = service.mahallas.into_iter().next() else { continue };
                owed.push((mahalla, Standing::of(span.due_on(), day, self.today())));
            }
        }
        Ok(owed)
    }
}
