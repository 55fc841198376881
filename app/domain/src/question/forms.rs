//! What residents, desks and inspectors send about questions, and what is wrong with it.
use super::{ANSWER, Ground, Moderation, WORDS};
use crate::{
    concern::{
        plain::{Trace, traces},
        text,
    },
    duty::{choice, noted},
    form::clean_text,
};
use serde::{Deserialize, Serialize};

type Wrong = Vec<(&'static str, &'static str)>;

/// A question as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AskForm {
    /// What is asked.
    pub question: String,
    /// `yes` where words that may tell of a person are meant so.
    pub sure: String,
    /// One-use token.
    pub form: String,
}

impl AskForm {
    /// The words of the question. What may tell of a person needs a second look: it would become public.
    ///
    /// # Errors
    /// What is wrong with the field.
    pub fn draft(&self) -> Result<String, Wrong> {
        looked_at("question", &self.question, WORDS, &self.sure)
    }

    /// The kinds of traces in it.
    pub fn doubts(&self) -> Vec<Trace> {
        doubts(&self.question)
    }
}

/// A decision of the desk as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ModerationForm {
    /// `show|refuse`.
    pub decision: String,
    /// Code of a [`Ground`]: for one that is refused.
    pub ground: String,
    /// The question it is counted with: for one that repeats another.
    pub other: String,
    /// One-use token.
    pub form: String,
}

impl ModerationForm {
    /// The decision; `alike` are the questions it may be counted with.
    ///
    /// # Errors
    /// All wrong fields with their reasons.
    pub fn draft(&self, alike: &[String]) -> Result<Moderation, Wrong> {
        let mut wrong = Wrong::new();
        let of_decision = |word: &str| ["show", "refuse"].into_iter().find(|known| *known == word);
        let decision = match choice(&self.decision, of_decision) {
            Ok("show") => return Ok(Moderation::Show),
            Ok(_) => noted(&mut wrong, "ground", choice(&self.ground, Ground::of_code)),
            Err(reason) => noted(&mut wrong, "decision", Err(reason)),
        };
        match decision {
            Some(Ground::Repeated) => {
                let of_alike = |id: &str| alike.iter().find(|known| *known == id).cloned();
                let other = noted(&mut wrong, "other", choice(&self.other, of_alike));
                other.map(Moderation::Join).ok_or(wrong)
            }
            Some(ground) => Ok(Moderation::Refuse(ground)),
            None => Err(wrong),
        }
    }
}

/// An answer as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReplyForm {
    /// The answer.
    pub answer: String,
    /// `yes` where words that may tell of a person are meant so.
    pub sure: String,
    /// One-use token.
    pub form: String,
}

impl ReplyForm {
    /// The words of the answer.
    ///
    /// # Errors
    /// What is wrong with the field.
    pub fn draft(&self) -> Result<String, Wrong> {
        looked_at("answer", &self.answer, ANSWER, &self.sure)
    }

    /// The kinds of traces in it.
    pub fn doubts(&self) -> Vec<Trace> {
        doubts(&self.answer)
    }
}

fn looked_at(field: &'static str, written: &str, (least, most): (usize, usize), sure: &str) -> Result<String, Wrong> {
    let mut wrong = Wrong::new();
    let words = text(&mut wrong, field, written, least, most);
    if wrong.is_empty() && sure != "yes" && !traces(&words).is_empty() {
        wrong.push((field, "personal"));
    }
    if wrong.is_empty() { Ok(words) } else { Err(wrong) }
}

fn doubts(written: &str) -> Vec<Trace> {
    let found = traces(&clean_text(written));
    Trace::ALL.into_iter().filter(|kind| found.iter().any(|(_, trace)| trace == kind)).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const QUESTION: &str = "Maktab yonidagi koʻchaga qachon chiroq oʻrnatiladi?";

    fn ask(question: &str) -> AskForm {
        AskForm { question: question.into(), ..AskForm::default() }
    }

    #[test]
    fn a_question_has_twenty_to_five_hundred_characters() {
        assert_eq!(ask(QUESTION).draft().unwrap(), QUESTION);
        assert_eq!(ask("  ").draft().unwrap_err(), [("question", "missing")]);
        assert_eq!(ask("Qachon chiroq?").draft().unwrap_err(), [("question", "too-short")]);
        assert_eq!(ask(&"qachon ".repeat(72)).draft().unwrap_err(), [("question", "too-long")]);
    }

    #[test]
    fn a_question_that_may_tell_of_a_person_is_sent_only_when_it_is_meant_so() {
        let telling = ask("Qoʻshnim Karim aka nega har kuni shovqin qiladi, telefoni 90 123 45 67");
        assert_eq!(telling.draft().unwrap_err(), [("question", "personal")]);
        assert_eq!(telling.doubts(), [Trace::Name, Trace::Phone]);
        assert!(AskForm { sure: "yes".into(), ..telling }.draft().is_ok());
    }

    #[test]
    fn a_question_is_refused_only_for_one_of_the_reasons() {
        let decided = |decision: &str, ground: &str, other: &str| {
            let [decision, ground, other] = [decision, ground, other].map(str::to_owned);
            ModerationForm { decision, ground, other, form: String::new() }.draft(&["shown".to_owned()])
        };
        assert_eq!(decided("show", "", ""), Ok(Moderation::Show));
        assert_eq!(decided("refuse", "insult", ""), Ok(Moderation::Refuse(Ground::Insult)));
        assert_eq!(decided("refuse", "", ""), Err(vec![("ground", "missing")]));
        assert_eq!(decided("refuse", "unpleasant", ""), Err(vec![("ground", "unknown")]));
        assert_eq!(decided("", "", ""), Err(vec![("decision", "missing")]));
    }

    #[test]
    fn a_repeated_question_is_counted_with_one_that_is_shown() {
        let of = |other: &str| ModerationForm {
            decision: "refuse".into(),
            ground: "repeated".into(),
            other: other.into(),
            form: String::new(),
        };
        assert_eq!(of("shown").draft(&["shown".to_owned()]), Ok(Moderation::Join("shown".into())));
        assert_eq!(of("").draft(&["shown".to_owned()]), Err(vec![("other", "missing")]));
        assert_eq!(of("hidden").draft(&["shown".to_owned()]), Err(vec![("other", "unknown")]));
    }
}
