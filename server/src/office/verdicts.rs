//! Verdicts on reports and meetings: sealed and mixed like ballots, shown with the release of the quarter in which they were given.
use super::{
    Office,
    ratings::{self, INVITED, OPEN, Waiting},
};
use crate::secrets;
use async_trait::async_trait;
use domain::{
    failure::{Failure, Read},
    letter_code::LetterCode,
    portal::RatingRefusal,
    report::{Report, Reports},
    report_verdict::{ReportVerdict, ReportVerdictForm, ReportVerdictRefusal, ReportVerdicts, ReportVoices},
};
use storage::{StorageError, Stored, registry::written, releases};

type Refused<T> = Result<T, Failure<ReportVerdictRefusal>>;

/// The refusal of a rating, said of a verdict on a report.
fn narrowed(failure: Failure<RatingRefusal>) -> Failure<ReportVerdictRefusal> {
    match failure {
        Failure::Unavailable(incident) => Failure::Unavailable(incident),
        Failure::Refused(refusal) => Failure::Refused(match refusal {
            RatingRefusal::Fields(wrong) => ReportVerdictRefusal::Fields(wrong),
            RatingRefusal::NoOpenPeriod => ReportVerdictRefusal::NoOpenPeriod,
            RatingRefusal::TooMany { retry_after } => ReportVerdictRefusal::TooMany { retry_after },
            RatingRefusal::SentBefore => ReportVerdictRefusal::SentBefore,
            RatingRefusal::Code | RatingRefusal::Otp | RatingRefusal::AlreadyTakenPart => ReportVerdictRefusal::Code,
        }),
    }
}

impl Office {
    /// Takes a verdict on what has this address part: a report or a meeting of an inspector of these mahallas.
    pub(super) async fn judged(
        &self,
        id: &str,
        mahallas: &[String],
        form: &ReportVerdictForm,
        client: &str,
    ) -> Refused<()> {
        let fields = |wrong| Failure::Refused(ReportVerdictRefusal::Fields(wrong));
        let (verdict, code) = form.parse().map_err(fields)?;
        if !self.secrets.is_form_token(&form.form) {
            return Err(fields(vec![("form", "missing")]));
        }
        let taken = self.take_verdict((id, mahallas), verdict, code, &form.form, client);
        ratings::in_slot(taken).await.map_err(narrowed)
    }

    /// What was said of it, by letter and open.
    pub(super) async fn voices_of(&self, id: &str) -> Stored<[Option<ReportVoices>; 2]> {
        let mut records = releases::list_report_voices(self.storage.connection(), id).await?;
        records.sort_by(|one, other| one.period.cmp(&other.period));
        let of = |stream: i32| -> Stored<Option<ReportVoices>> {
            let quarters = records.iter().filter(|record| record.stream == stream).map(|record| {
                serde_json::from_str(&record.voices).map_err(|_| StorageError::Inconsistent {
                    table: "report_voice",
                    column: "voices",
                    row: record.report_id.clone(),
                })
            });
            let sum = ReportVoices::added_up(&quarters.collect::<Stored<Vec<ReportVoices>>>()?);
            Ok(sum.may_show().then_some(sum))
        };
        Ok([of(INVITED)?, of(OPEN)?])
    }

    async fn take_verdict(
        &self,
        (id, mahallas): (&str, &[String]),
        verdict: ReportVerdict,
        code: Option<LetterCode>,
        form: &str,
        client: &str,
    ) -> Result<(), Failure<RatingRefusal>> {
        let period = self.open_quarter().await?;
        let keys = self.keys(&period.quarter)?;
        let (key, stream) = match code {
            Some(code) => {
                let invite = self.invited(&period.quarter, &code.canonical(), client).await?;
                if !mahallas.contains(&invite.mahalla_code) {
                    self.limits.codes.failed(client);
                    return Err(Failure::Refused(RatingRefusal::Code));
                }
                let fields: [&[u8]; 3] = [b"hisobdor/report-ballot/v1", &invite.lookup, id.as_bytes()];
                (secrets::mac(&keys.inbox, &secrets::lp(&fields)), INVITED)
            }
            None => {
                Self::limited(self.limits.ballots.count(client))?;
                (secrets::random::<32>().to_vec(), OPEN)
            }
        };
        let waiting = Waiting {
            period: period.quarter,
            assignment: String::new(),
            mahalla: mahallas.first().cloned().unwrap_or_default(),
            stream,
            answers: verdict.to_bytes(),
            comment: String::new(),
            day: written(self.today()),
            pack: None,
            is_fast: false,
            report: Some(id.to_owned()),
        };
        let transaction = self.storage.begin().await?;
        self.use_form(&transaction, form).await?;
        self.keep(transaction, &keys, key, &waiting).await
    }
}

#[async_trait]
impl ReportVerdicts for Office {
    async fn judge_report(&self, id: &str, form: &ReportVerdictForm, client: &str) -> Refused<Option<()>> {
        let Some(report) = self.published_report(id).await.map_err(Failure::widen)? else { return Ok(None) };
        self.judged(&report.id, &self.mahallas_of(&report), form, client).await?;
        Ok(Some(()))
    }

    async fn report_voices(&self, id: &str) -> Read<[Option<ReportVoices>; 2]> {
        Ok(self.voices_of(id).await?)
    }

    async fn earlier_voices(&self, report: &Report) -> Read<Option<ReportVoices>> {
        let Some(before) = &report.earlier_of else { return Ok(None) };
        let [letter, _] = self.report_voices(before).await?;
        Ok(letter)
    }
}
