//! Photos of a report: public with it, so kept without a seal; drawn anew and small.
use super::{super::Office, Refused, state};
use crate::{
    office::{once::Sent, random_id},
    photos::shrink,
};
use domain::{
    failure::Failure,
    person::Staff,
    photo::{PhotoRefusal, Prepared},
    report::{MOST_PICTURES, PICTURE_EDGE, Picture, ReportRefusal, ReportState, caption},
};
use storage::{PictureRecord, ReportRecord, Stored, reports as stored};

fn refused(reason: PhotoRefusal) -> Failure<ReportRefusal> {
    Failure::Refused(ReportRefusal::Fields(vec![("photos", reason.code())]))
}

impl Office {
    pub(super) async fn pictures_of(&self, report: &str) -> Stored<Vec<Picture>> {
        let pictures = stored::list_pictures(self.storage.connection(), report).await?;
        Ok(pictures.into_iter().map(|(id, caption)| Picture { id, caption }).collect())
    }

    /// A report that its author may still write.
    async fn find_to_write(&self, staff: &Staff, id: &str) -> Refused<ReportRecord> {
        let record = self.find_on_desk(staff, id).await?;
        if !Self::is_own(staff, &record) {
            return Err(Failure::Refused(ReportRefusal::NotYours));
        }
        match state(&record)? {
            ReportState::Published => Err(Failure::Refused(ReportRefusal::AlreadyPublished)),
            state if state.is_open() => Ok(record),
            _ => Err(Failure::Refused(ReportRefusal::NotOpen)),
        }
    }

    pub(super) async fn pictured(
        &self,
        staff: &Staff,
        id: &str,
        photo: Prepared,
        words: &str,
        form: &str,
    ) -> Refused<()> {
        self.find_to_write(staff, id).await?;
        let caption = caption(words).map_err(Failure::Refused)?;
        let drawn = tokio::task::spawn_blocking(move || shrink(&photo, PICTURE_EDGE)).await;
        let Prepared(jpeg) = drawn.unwrap_or(Err(PhotoRefusal::Broken)).map_err(refused)?;
        let transaction = self.storage.begin().await?;
        match self.sent(&transaction, form).await? {
            Sent::First => {}
            Sent::Before => return Ok(()),
            Sent::Unknown => return Err(Failure::Refused(ReportRefusal::Fields(vec![("form", "missing")]))),
        }
        if !stored::hold_open(&transaction, id).await? {
            return Err(Failure::Refused(ReportRefusal::NotOpen));
        }
        if stored::list_pictures(&transaction, id).await?.len() >= MOST_PICTURES {
            return Err(refused(PhotoRefusal::TooMany));
        }
        let at = self.now().unix_timestamp();
        let record = PictureRecord { id: random_id(), report_id: id.to_owned(), caption, jpeg, at };
        stored::add_picture(&transaction, record).await?;
        storage::commit(transaction).await?;
        Ok(())
    }

    pub(super) async fn unpictured(&self, staff: &Staff, id: &str, picture: &str) -> Refused<()> {
        self.find_to_write(staff, id).await?;
        let transaction = self.storage.begin().await?;
        if !stored::hold_open(&transaction, id).await? {
            return Err(Failure::Refused(ReportRefusal::NotOpen));
        }
        stored::remove_picture(&transaction, id, picture).await?;
        Ok(storage::commit(transaction).await?)
    }

    pub(super) async fn picture_of(&self, staff: Option<&Staff>, id: &str, picture: &str) -> Stored<Option<Vec<u8>>> {
        let database = self.storage.connection();
        let Some(report) = stored::find_report(database, id).await? else { return Ok(None) };
        let may_see = match staff {
            Some(staff) => Self::is_on_desk(staff, &report),
            None => report.state == ReportState::Published.code(),
        };
        if !may_see {
            return Ok(None);
        }
        Ok(stored::find_picture(database, id, picture).await?.map(|picture| picture.jpeg))
    }
}
