//! What is said to the writer of an answer before it goes out: that it is much like others, short, a stock phrase, or
//! not in the language of the concern, or that its public summary names somebody. Nothing is held back: he may send it
//! all the same.
use super::{Office, concerns::SealedAnswer};
use domain::{
    concern::{AnswerDraft, Doubt},
    formalism::{self, AnswerFacts, Looked, Reason, Shingles},
    language::Language,
    reading::doubts_of_summary,
};
use storage::{ConcernRecord, ConnectionTrait, Stored, concerns as stored};

/// Earlier answers that a new one is compared with.
const EARLIER: u64 = 200;

impl Office {
    /// What the rules say of an answer beside earlier ones to other people.
    pub(super) async fn look_at(
        &self,
        database: &impl ConnectionTrait,
        record: &ConcernRecord,
        (text, measure): (&str, &str),
    ) -> Stored<Looked> {
        let officer = record.officer_id.as_deref();
        let earlier = stored::list_answers_of(database, officer, &record.office_id, &record.id, EARLIER).await?;
        let ids: Vec<String> = earlier.iter().map(|one| one.concern_id.clone()).collect();
        let keys = self.keys_of(database, &ids).await?;
        let corpus: Vec<Shingles> = earlier
            .iter()
            .filter(|one| record.repeat_of.as_ref() != Some(&one.concern_id))
            .filter_map(|one| SealedAnswer::open(&one.concern_id, keys.get(&one.concern_id)?, &one.sealed))
            .map(|answer| Shingles::of(&answer.text))
            .collect();
        let facts = AnswerFacts {
            text,
            has_action: formalism::names_an_act(measure),
            has_action_date: true,
            has_next_date: false,
            resident_explained: None,
            is_solved: false,
        };
        Ok(formalism::look(&facts, &corpus))
    }
}

/// What its writer is told before it goes out.
pub(super) fn doubts(record: &ConcernRecord, draft: &AnswerDraft, looked: &Looked) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    if looked.alike > 0 {
        doubts.push(Doubt::Alike { percent: percent(looked), count: looked.alike });
    }
    if looked.reasons.iter().any(|reason| matches!(reason, Reason::Short | Reason::TooShort)) {
        doubts.push(Doubt::Short);
    }
    // The measure stands apart; the letter should say more than the phrase all the same.
    if formalism::has_stock_phrase(&draft.text) {
        doubts.push(Doubt::StockPhrase);
    }
    let meant = Language::of_code(&record.language).unwrap_or_default();
    if Language::of_text(&draft.text, meant) != meant {
        doubts.push(Doubt::OtherLanguage);
    }
    if record.may_publish {
        doubts.extend(doubts_of_summary(&draft.summary));
    }
    doubts
}

/// Likeness to the most alike earlier answer, in whole per cent.
pub(super) fn percent(looked: &Looked) -> u8 {
    // 0 to 1 in per cent: fits.
    (looked.most_alike * 100.0).floor() as u8
}
