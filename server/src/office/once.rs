//! One-use tokens of forms: pressing twice does once.
use super::Office;
use storage::{ConnectionTrait, Stored, registry::written};

/// What a form's token tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sent {
    /// None of ours.
    Unknown,
    /// For the first time; it counts as sent from now on.
    First,
    /// Before, by an impatient hand.
    Before,
}

impl Office {
    /// Whether a form was sent before, without counting it as sent.
    pub(super) async fn was_sent(&self, form: &str) -> Stored<bool> {
        let used = self.secrets.token_hash("form", form.as_bytes());
        storage::ratings::is_form_used(self.storage.connection(), used).await
    }

    /// Whether a form is sent for the first time.
    pub(super) async fn sent(&self, database: &impl ConnectionTrait, form: &str) -> Stored<Sent> {
        if !self.secrets.is_form_token(form) {
            return Ok(Sent::Unknown);
        }
        let used = self.secrets.token_hash("form", form.as_bytes());
        let is_first = storage::ratings::add_form_use(database, used, &written(self.today())).await?;
        Ok(if is_first { Sent::First } else { Sent::Before })
    }
}
