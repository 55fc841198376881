//! The demonstration's keys and the state of the machine.
use super::Office;
use async_trait::async_trait;
use domain::{
    days_off::DaysOff,
    failure::Read,
    portal::{DemoKeys, Watch},
};
use std::sync::Arc;
use storage::registry::find_setting;
use time::OffsetDateTime;

#[async_trait]
impl Watch for Office {
    async fn demo_keys(&self) -> Read<Option<DemoKeys>> {
        if !self.is_demo {
            return Ok(None);
        }
        let Some(stored) = find_setting(self.storage.connection(), crate::demo::SETTING).await? else {
            return Ok(None);
        };
        Ok(serde_json::from_str::<crate::demo::Keys>(&stored).ok().map(Into::into))
    }

    async fn is_ready(&self) -> bool {
        let stuck =
            storage::letters::count_stuck_letters(self.storage.connection(), self.now().unix_timestamp() - 3600).await;
        self.storage.is_ready().await && matches!(stuck, Ok(0))
    }

    fn now(&self) -> OffsetDateTime {
        self.clock.now()
    }

    fn days_off(&self) -> Arc<DaysOff> {
        Self::days_off(self)
    }

    fn form_token(&self) -> String {
        self.secrets.form_token(self.clock.now().unix_timestamp())
    }
}
