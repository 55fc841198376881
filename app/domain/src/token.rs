//! Blind tokens for open feedback: the portal signs a ballot paper without seeing it, so that nobody, not even the operator,
//! can tell later whose it was (integrity design §D5). Papers are given out in the first half of a quarter and used in the
//! second: no use follows an issue by minutes.
use crate::{
    failure::{Failure, Read},
    language::Language,
    period::Quarter,
    portal::RatingRefusal,
};
use async_trait::async_trait;
use time::{Date, Duration};

/// Days from the first of a quarter on which papers are given out; from the next day on they are used.
pub const ISSUE_DAYS: i64 = 45;

/// Papers that must have been given out in a mahalla before the first is used there: among fewer, one could be guessed.
pub const FEWEST_ISSUED: u32 = 10;

/// Characters that a paper as text has at least, and at most.
pub const TEXT: std::ops::RangeInclusive<usize> = 400..=900;

/// The last day on which papers of a quarter are given out.
pub fn last_day_of_issue(quarter: Quarter) -> Date {
    quarter.first_day().saturating_add(Duration::days(ISSUE_DAYS - 1))
}

/// What can be done with papers about an inspector now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TokenPhase {
    /// They are given out.
    Issue {
        /// The public key that they are blinded for, base64 without padding in the alphabet of addresses.
        key: String,
        /// Its SHA-256, hexadecimal: it stands in the public log.
        key_hash: String,
        /// The last day.
        until: Date,
    },
    /// They are used: in the field of the letter code.
    Use {
        /// Whether so many were given out that one cannot be guessed.
        is_enough: bool,
        /// The last day.
        until: Date,
    },
}

/// What the portal promises about papers.
#[async_trait]
pub trait Tokens: Send + Sync {
    /// What can be done now; none while no quarter is open.
    async fn token_phase(&self, inspector_id: &str) -> Read<Option<TokenPhase>>;
    /// Sends six digits to a mail address. Gives the token that finds the request again: kept in a cookie.
    async fn ask_token(
        &self,
        inspector_id: &str,
        email: &str,
        form: &str,
        language: Language,
        client: &str,
    ) -> Result<String, Failure<RatingRefusal>>;
    /// Signs a hidden paper, once for each address and inspector: base64 in and out. A wrong paper is a field `blinded`.
    async fn issue_token(
        &self,
        inspector_id: &str,
        token: &str,
        otp: &str,
        blinded: &str,
        client: &str,
    ) -> Result<String, Failure<RatingRefusal>>;
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn papers_are_given_out_in_the_first_half_and_used_in_the_second() {
        let last = last_day_of_issue(Quarter::parse("2026Q4").unwrap());
        assert_eq!(last, date!(2026 - 11 - 14));
        assert!(last < Quarter::parse("2026Q4").unwrap().last_day());
    }
}
