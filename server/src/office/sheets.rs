//! Sheets: drawn aside, so that nobody else waits.
use super::{Office, random_id};
use crate::proof::draw;
use async_trait::async_trait;
use domain::{
    concern::proof::{Sheet, Sheets},
    failure::{Failure, Incident, Read},
};

#[async_trait]
impl Sheets for Office {
    async fn draw_sheet(&self, sheet: Sheet) -> Read<Vec<u8>> {
        let made = self.now();
        let drawn = tokio::task::spawn_blocking(move || draw(&sheet, made)).await;
        let error = match drawn {
            Ok(Ok(bytes)) => return Ok(bytes),
            Ok(Err(error)) => error.to_string(),
            Err(error) => error.to_string(),
        };
        let incident = random_id();
        tracing::error!(incident, error, "a sheet could not be drawn");
        Err(Failure::Unavailable(Incident(incident)))
    }
}
