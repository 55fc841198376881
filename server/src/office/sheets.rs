//! Sheets: drawn aside, so that nobody else waits.
use super::{Office, random_id};
use crate::{proof::draw, report_card, report_sheet};
use async_trait::async_trait;
use domain::{
    concern::proof::{Sheet, Sheets},
    failure::{Failure, Incident, Read},
    report::{ReportCard, ReportSheet, ReportSheets},
};

/// Draws something aside.
async fn aside<E: std::fmt::Display + Send + 'static>(
    draw: impl FnOnce() -> Result<Vec<u8>, E> + Send + 'static,
) -> Read<Vec<u8>> {
    let error = match tokio::task::spawn_blocking(draw).await {
        Ok(Ok(bytes)) => return Ok(bytes),
        Ok(Err(error)) => error.to_string(),
        Err(error) => error.to_string(),
    };
    let incident = random_id();
    tracing::error!(incident, error, "a sheet could not be drawn");
    Err(Failure::Unavailable(Incident(incident)))
}

#[async_trait]
impl Sheets for Office {
    async fn draw_sheet(&self, sheet: Sheet) -> Read<Vec<u8>> {
        let made = self.now();
        aside(move || draw(&sheet, made)).await
    }
}

#[async_trait]
impl ReportSheets for Office {
    async fn draw_report(&self, sheet: ReportSheet) -> Read<Vec<u8>> {
        aside(move || report_sheet::draw(&sheet)).await
    }

    async fn draw_card(&self, card: ReportCard) -> Read<Vec<u8>> {
        aside(move || report_card::draw(&card)).await
    }
}
