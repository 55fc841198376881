//! Answers to questions that many public pages ask, kept until the office changes what pages show or an hour ends.
use super::Office;
use moka::sync::Cache;
use std::{future::Future, hash::Hash};
use storage::Stored;

/// The version of what pages show, and the hour.
type Stamp = (u64, i64);

/// Answers by question.
pub(super) struct Remembered<Q, A>(Cache<Q, (Stamp, A)>);

impl<Q: Hash + Eq + Send + Sync + 'static, A: Clone + Send + Sync + 'static> Remembered<Q, A> {
    /// Room for that many answers.
    pub(super) fn with_room_for(answers: u64) -> Self {
        Self(Cache::new(answers))
    }

    /// The answer known since the last change, else the one that `ask` finds out.
    pub(super) async fn or_ask(&self, office: &Office, question: Q, ask: impl Future<Output = Stored<A>>) -> Stored<A> {
        self.since(office, office.version(), question, ask).await
    }

    /// The same of figures of places and released scores, which most changes of pages leave as they are: the answer known
    /// since figures were counted or released.
    pub(super) async fn or_ask_of_figures(
        &self,
        office: &Office,
        question: Q,
        ask: impl Future<Output = Stored<A>>,
    ) -> Stored<A> {
        self.since(office, office.version_of_figures(), question, ask).await
    }

    async fn since(
        &self,
        office: &Office,
        version: u64,
        question: Q,
        ask: impl Future<Output = Stored<A>>,
    ) -> Stored<A> {
        let stamp = (version, office.now().unix_timestamp() / 3600);
        if let Some((_, known)) = self.0.get(&question).filter(|(at, _)| *at == stamp) {
            return Ok(known);
        }
        let answer = ask.await?;
        self.0.insert(question, (stamp, answer.clone()));
        Ok(answer)
    }
}
