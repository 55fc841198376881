//! What is said to the writer of an answer before it goes out: that it is much like others, short, a stock phrase, or
//! not in the language of the concern. Nothing is held back: he may send it all the same.
use super::{Office, concerns::SealedAnswer};
use domain::{
    concern::{AnswerDraft, Doubt},
    formalism::{self, AnswerFacts, Reason, Shingles},
    language::Language,
};
use storage::{ConcernRecord, ConnectionTrait, Stored, concerns as stored};

/// Earlier answers that a new one is compared with.
const EARLIER: u64 = 200;

impl Office {
    pub(super) async fn doubts(
        &self,
        database: &impl ConnectionTrait,
        record: &ConcernRecord,
        draft: &AnswerDraft,
    ) -> Stored<Vec<Doubt>> {
        let officer = record.officer_id.as_deref();
        let earlier = stored::list_answers_of(database, officer, &record.office_id, &record.id, EARLIER).await?;
        let ids: Vec<String> = earlier.iter().map(|one| one.concern_id.clone()).collect();
        let keys = self.keys_of(database, &ids).await?;
        let corpus: Vec<Shingles> = earlier
            .iter()
            .filter_map(|one| SealedAnswer::open(&one.concern_id, keys.get(&one.concern_id)?, &one.sealed))
            .map(|answer| Shingles::of(&answer.text))
            .collect();
        let facts = AnswerFacts {
            text: &draft.text,
            has_action: true,
            has_action_date: true,
            has_next_date: false,
            resident_explained: None,
            is_solved: false,
        };
        let looked = formalism::look(&facts, &corpus);
        let mut doubts = Vec::new();
        if looked.alike > 0 {
            // 0 to 1 in per cent: fits.
            doubts.push(Doubt::Alike { percent: (looked.most_alike * 100.0).floor() as u8, count: looked.alike });
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
        Ok(doubts)
    }
}
