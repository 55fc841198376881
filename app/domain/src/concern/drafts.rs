//! What makes a concern or an answer acceptable: every field is looked at, so that all faults are told at once.
use super::{AnswerDraft, AnswerForm, ConcernForm, ConcernRefusal, Outcome, PREVENTION_KINDS, template::is_complete};
use crate::{
    category::{About, Category, Identity, Kind, emergency_in},
    form::{clean_line, clean_text, parse_email},
};
use time::{Date, macros::format_description};

/// Characters of a concern's text, after cleaning.
const TEXT: std::ops::RangeInclusive<usize> = 20..=4000;
/// Characters of a single line.
const LINE: usize = 200;

/// A concern that may be filed.
#[derive(Clone, PartialEq, Eq)]
pub struct ConcernDraft {
    /// Registry code of a mahalla that exists.
    pub mahalla: String,
    /// Category.
    pub category: Category,
    /// Kind of appeal.
    pub kind: Kind,
    /// About whom.
    pub about: About,
    /// What happened.
    pub text: String,
    /// Where, in words.
    pub place: String,
    /// Who may know the author.
    pub identity: Identity,
    /// The author, where he gave a name.
    pub author: super::Identity,
    /// Whether a short summary of the answer may be public.
    pub may_publish: bool,
}

impl ConcernDraft {
    /// Whether it is about an officer, by tick or by category: when in doubt it is.
    pub fn is_about_officer(&self) -> bool {
        self.about == About::Inspector || self.category.is_about_officer()
    }

    /// Whether it goes straight to internal security (§E3 of the integrity design).
    pub fn is_grave(&self) -> bool {
        self.is_about_officer() && (self.category.is_grave() || self.category == Category::Threats)
    }
}

impl ConcernForm {
    /// Makes a draft of what was typed. `mahalla_exists` says whether a registry code is in force.
    ///
    /// # Errors
    /// All wrong fields with their reasons, or a danger that no form may take.
    pub fn draft(&self, mahalla_exists: impl Fn(&str) -> bool) -> Result<ConcernDraft, ConcernRefusal> {
        let mut wrong = Vec::new();
        let mahalla = self.mahalla.trim().to_owned();
        if mahalla.is_empty() {
            wrong.push(("mahalla", "missing"));
        } else if !mahalla_exists(&mahalla) {
            wrong.push(("mahalla", "unknown"));
        }
        let category = choice(&mut wrong, "category", &self.category, Category::of_code);
        let about = choice(&mut wrong, "about", &self.about, About::of_code);
        let kind = choice(&mut wrong, "kind", &self.kind, Kind::of_code);
        let text = clean_text(&self.text);
        match text.chars().count() {
            0 => wrong.push(("text", "missing")),
            count if count < *TEXT.start() => wrong.push(("text", "too-short")),
            count if count > *TEXT.end() => wrong.push(("text", "too-long")),
            _ => {}
        }
        let place = line(&mut wrong, "place", &self.place);
        let identity = choice(&mut wrong, "identity", &self.identity, Identity::of_code);
        let author = self.author(&mut wrong, identity);
        if self.consent != "yes" {
            wrong.push(("consent", "missing"));
        }
        let (Some(category), Some(about), Some(kind), Some(identity)) = (category, about, kind, identity) else {
            return Err(ConcernRefusal::Fields(wrong));
        };
        if !wrong.is_empty() {
            return Err(ConcernRefusal::Fields(wrong));
        }
        match emergency_in(&format!("{text} {place}")) {
            Some(emergency) if self.safe != "yes" => Err(ConcernRefusal::Emergency(emergency)),
            _ => Ok(ConcernDraft {
                mahalla,
                category,
                kind,
                about,
                text,
                place,
                identity,
                author,
                may_publish: self.publish == "yes",
            }),
        }
    }

    fn author(&self, wrong: &mut Vec<(&'static str, &'static str)>, identity: Option<Identity>) -> super::Identity {
        if identity == Some(Identity::Anonymous) {
            return super::Identity::default();
        }
        let name = line(wrong, "name", &self.name);
        let address = line(wrong, "address", &self.address);
        let phone = line(wrong, "phone", &self.phone);
        let email = self.email.trim();
        let email = if email.is_empty() { Ok(String::new()) } else { parse_email(email) };
        if identity.is_some() {
            if name.is_empty() {
                wrong.push(("name", "missing"));
            }
            if address.is_empty() {
                wrong.push(("address", "missing"));
            }
        }
        if !phone.is_empty() && !is_phone(&phone) {
            wrong.push(("phone", "wrong"));
        }
        if email.is_err() {
            wrong.push(("email", "wrong"));
        }
        super::Identity { name, address, phone, email: email.unwrap_or_default() }
    }
}

impl AnswerForm {
    /// Makes an answer of what was typed: a measure, a date and a ground belong to each, and no blank of a
    /// template may be left.
    ///
    /// # Errors
    /// All wrong fields with their reasons.
    pub fn draft(&self, received: Date, today: Date) -> Result<AnswerDraft, Vec<(&'static str, &'static str)>> {
        let mut wrong = Vec::new();
        let outcome = choice(&mut wrong, "outcome", &self.outcome, Outcome::of_code);
        let measure = completed(&mut wrong, "measure", &self.measure, 20, 2000);
        let ground = text(&mut wrong, "ground", &self.ground, 5, 500);
        let letter = completed(&mut wrong, "text", &self.text, 40, 8000);
        let done_on = match day(&self.done_on) {
            Some(done) if done > today => {
                wrong.push(("done_on", "future"));
                None
            }
            Some(done) if done < received => {
                wrong.push(("done_on", "before"));
                None
            }
            Some(done) => Some(done),
            None => {
                wrong.push(("done_on", if self.done_on.trim().is_empty() { "missing" } else { "wrong" }));
                None
            }
        };
        if !PREVENTION_KINDS.contains(&self.prevention.as_str()) {
            wrong.push(("prevention", if self.prevention.is_empty() { "missing" } else { "unknown" }));
        }
        let summary = clean_line(&self.summary);
        if summary.chars().count() > 300 {
            wrong.push(("summary", "too-long"));
        }
        match (outcome, done_on) {
            (Some(outcome), Some(done_on)) if wrong.is_empty() => Ok(AnswerDraft {
                outcome,
                measure,
                done_on,
                ground,
                prevention: self.prevention.clone(),
                text: letter,
                summary,
            }),
            _ => Err(wrong),
        }
    }
}

/// A date as date fields send it.
pub(crate) fn day(written: &str) -> Option<Date> {
    Date::parse(written.trim(), format_description!("[year]-[month]-[day]")).ok()
}

/// A text of a form, cleaned, with its least and most characters.
pub(crate) fn text(
    wrong: &mut Vec<(&'static str, &'static str)>,
    field: &'static str,
    written: &str,
    least: usize,
    most: usize,
) -> String {
    let text = clean_text(written);
    match text.chars().count() {
        0 if least > 0 => wrong.push((field, "missing")),
        count if count < least => wrong.push((field, "too-short")),
        count if count > most => wrong.push((field, "too-long")),
        _ => {}
    }
    text
}

/// A text that may have begun as a template. A blank left in it is told before its length.
fn completed(
    wrong: &mut Vec<(&'static str, &'static str)>,
    field: &'static str,
    written: &str,
    least: usize,
    most: usize,
) -> String {
    let cleaned = clean_text(written);
    if is_complete(&cleaned) {
        return text(wrong, field, written, least, most);
    }
    wrong.push((field, "blank"));
    cleaned
}

fn choice<T>(
    wrong: &mut Vec<(&'static str, &'static str)>,
    field: &'static str,
    code: &str,
    of: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    let chosen = of(code);
    if chosen.is_none() {
        wrong.push((field, if code.is_empty() { "missing" } else { "unknown" }));
    }
    chosen
}

fn line(wrong: &mut Vec<(&'static str, &'static str)>, field: &'static str, written: &str) -> String {
    let line = clean_line(written);
    if line.chars().count() > LINE {
        wrong.push((field, "too-long"));
    }
    line
}

fn is_phone(written: &str) -> bool {
    let digits = written.chars().filter(char::is_ascii_digit).count();
    (7..=15).contains(&digits) && written.chars().all(|sign| sign.is_ascii_digit() || " +-()".contains(sign))
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    fn form() -> ConcernForm {
        ConcernForm {
            mahalla: "17090001".into(),
            category: "noise".into(),
            kind: "application".into(),
            about: "mahalla".into(),
            text: "Every night loud music until three o'clock".into(),
            identity: "anonymous".into(),
            consent: "yes".into(),
            ..ConcernForm::default()
        }
    }

    fn faults(form: &ConcernForm) -> Vec<(&'static str, &'static str)> {
        match form.draft(|code| code == "17090001") {
            Err(ConcernRefusal::Fields(wrong)) => wrong,
            _ => Vec::new(),
        }
    }

    #[test]
    fn an_anonymous_signal_needs_no_name() {
        let draft = form().draft(|_| true).ok().unwrap();
        assert!(draft.author.name.is_empty());
        assert!(!draft.is_about_officer());
    }

    #[test]
    fn a_named_appeal_needs_name_and_residence() {
        assert_eq!(
            faults(&ConcernForm { identity: "named".into(), ..form() }),
            [("name", "missing"), ("address", "missing")]
        );
    }

    #[test]
    fn all_faults_are_told_at_once() {
        let empty = ConcernForm::default();
        let fields: Vec<_> = faults(&empty).into_iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["mahalla", "category", "about", "kind", "text", "identity", "consent"]);
        assert_eq!(
            faults(&ConcernForm { mahalla: "1".into(), text: "short".into(), ..form() }),
            [("mahalla", "unknown"), ("text", "too-short")]
        );
    }

    #[test]
    fn a_fire_is_no_form() {
        let fire = ConcernForm { text: "Yordam bering, qoʻshni uyda yongʻin chiqdi".into(), ..form() };
        assert!(matches!(fire.draft(|_| true), Err(ConcernRefusal::Emergency(_))));
        assert!(ConcernForm { safe: "yes".into(), ..fire }.draft(|_| true).is_ok());
    }

    #[test]
    fn a_bribe_is_about_an_officer_and_grave() {
        let draft = ConcernForm { category: "bribe".into(), ..form() }.draft(|_| true).ok().unwrap();
        assert!(draft.is_about_officer() && draft.is_grave());
    }

    #[test]
    fn an_answer_needs_a_measure_a_date_and_a_ground() {
        let empty = AnswerForm::default().draft(date!(2026 - 11 - 01), date!(2026 - 11 - 22)).unwrap_err();
        let fields: Vec<_> = empty.into_iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["outcome", "measure", "ground", "text", "done_on", "prevention"]);
    }

    #[test]
    fn nothing_can_have_been_done_before_it_was_asked_or_tomorrow() {
        let form = |done: &str| AnswerForm { done_on: done.into(), ..AnswerForm::default() };
        let reason = |done: &str| {
            let wrong = form(done).draft(date!(2026 - 11 - 01), date!(2026 - 11 - 22)).unwrap_err();
            wrong.into_iter().find(|(field, _)| *field == "done_on").map(|(_, reason)| reason)
        };
        assert_eq!(reason("2026-11-23"), Some("future"));
        assert_eq!(reason("2026-10-31"), Some("before"));
        assert_eq!(reason("22.11.2026"), Some("wrong"));
        assert_eq!(reason("2026-11-22"), None);
    }

    #[test]
    fn an_answer_with_an_unfilled_blank_is_refused() {
        let form = |measure: &str, text: &str| AnswerForm {
            outcome: "satisfied".into(),
            measure: measure.into(),
            done_on: "2026-11-20".into(),
            ground: "Art. 28".into(),
            prevention: "individual".into(),
            text: text.into(),
            ..AnswerForm::default()
        };
        let faults = |measure: &str, text: &str| {
            form(measure, text).draft(date!(2026 - 11 - 01), date!(2026 - 11 - 22)).err().unwrap_or_default()
        };
        let measure = "Talked with the neighbour on the spot";
        let letter = "On 20 November we went to Navoiy Street 5 and talked.";
        assert_eq!(faults(measure, letter), []);
        assert_eq!(faults("Talked with [whom], who agreed", letter), [("measure", "blank")]);
        assert_eq!(faults(measure, "On [day] we went to Navoiy Street 5 and talked."), [("text", "blank")]);
        assert_eq!(faults("[what]", "On ..... we went"), [("measure", "blank"), ("text", "blank")]);
    }
}
