//! Letters to households as files for the printer: one for each pack, so that who prints and who carries sees no more than
//! his own.
use crate::{
    invitation::{self, Invitation, Part, Words},
    office::{Office, draws::Letter},
    paper::SheetError,
};
use app::{text, text::Texts};
use domain::{
    calendar::{long_date, quarter_name, weekday},
    language::Language,
    period::Quarter,
    portal::{Places, Watch},
};
use std::{collections::BTreeMap, io::Write, os::unix::fs::OpenOptionsExt, path::Path};

/// Why letters could not be written.
#[derive(Debug, thiserror::Error)]
pub enum LettersError {
    /// The quarter reads like none.
    #[error("{0} is no quarter")]
    Quarter(String),
    /// A sheet could not be drawn.
    #[error(transparent)]
    Sheet(#[from] SheetError),
    /// A file could not be written.
    #[error("letters: {0}")]
    File(#[from] std::io::Error),
}

/// Writes letters of a quarter into a folder, readable by its owner alone, in place of those of a draw that was cut short.
/// Gives how many files.
///
/// # Errors
/// A sheet cannot be drawn, or a file cannot be written.
pub fn write(
    office: &Office,
    public_url: &str,
    quarter: &str,
    letters: &[Letter],
    folder: &Path,
) -> Result<usize, LettersError> {
    let quarter = Quarter::parse(quarter).ok_or_else(|| LettersError::Quarter(quarter.to_owned()))?;
    std::fs::create_dir_all(folder)?;
    let mut packs: BTreeMap<(&str, i32), Vec<Invitation>> = BTreeMap::new();
    for letter in letters {
        let invitation = invitation_of(office, public_url, quarter, letter);
        packs.entry((&letter.mahalla, letter.pack)).or_default().push(invitation);
    }
    for ((mahalla, pack), invitations) in &packs {
        let bytes = invitation::draw(invitations, Watch::now(office))?;
        let path = folder.join(format!("{quarter}-{mahalla}-{pack:02}.pdf"));
        let fresh = path.with_extension("part");
        let mut file = std::fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&fresh)?;
        file.write_all(&bytes)?;
        file.sync_all()?;
        std::fs::rename(fresh, path)?;
    }
    Ok(packs.len())
}

/// The address that is typed: without a scheme, which nobody types.
fn typed(public_url: &str) -> String {
    let host = public_url.split_once("://").map_or(public_url, |(_, host)| host);
    format!("{}/rate", host.trim_end_matches('/'))
}

fn invitation_of(office: &Office, public_url: &str, quarter: Quarter, letter: &Letter) -> Invitation {
    let language = letter.language;
    let gazetteer = Places::gazetteer(office);
    let mahalla = gazetteer.mahalla(&letter.mahalla);
    let name = mahalla.map(|one| one.names.in_language(language).to_owned()).unwrap_or_default();
    let district = mahalla.and_then(|one| gazetteer.district(&one.district_code));
    let district = district.map(|one| one.names.in_language(language).to_owned()).unwrap_or_default();
    let address = [
        letter.address.name.clone(),
        letter.address.street.clone(),
        format!("{name}, {district}"),
        letter.address.postcode.clone(),
    ];
    Invitation {
        language,
        address: address.into_iter().filter(|line| !line.is_empty()).collect(),
        code: letter.code,
        link: format!("{}/{}/rate#{}", public_url.trim_end_matches('/'), language.code(), letter.code),
        words: words(Texts(language), language, &name, quarter, typed(public_url)),
    }
}

fn words(t: Texts, language: Language, mahalla: &str, quarter: Quarter, portal_address: String) -> Words {
    let last = quarter.last_day();
    let part = |head: String, text: String| Part { head, text };
    Words {
        issuer: text!(t, "common-name"),
        tagline: text!(t, "common-tagline"),
        about: text!(
            t,
            "letter-about",
            mahalla = mahalla.to_owned(),
            quarter = quarter_name(quarter.year().into(), quarter.quarter(), language)
        ),
        title: text!(t, "letter-title"),
        what: text!(t, "letter-what"),
        why: text!(t, "letter-why"),
        parts: vec![
            part(text!(t, "letter-secret"), text!(t, "letter-secret.text")),
            part(text!(t, "letter-change"), text!(t, "letter-change.text")),
            part(text!(t, "letter-ask"), text!(t, "letter-ask.text")),
            part(text!(t, "letter-pressed"), text!(t, "letter-pressed.text")),
            part(text!(t, "letter-offline"), text!(t, "letter-offline.text")),
        ],
        scan: text!(t, "letter-scan"),
        picture: text!(t, "letter-picture"),
        code: text!(t, "letter-code"),
        code_hint: text!(t, "letter-code.hint"),
        portal: text!(t, "letter-portal"),
        portal_address,
        last: text!(t, "letter-last"),
        last_day: text!(
            t,
            "letter-last.day",
            weekday = weekday(last.weekday(), language).to_owned(),
            date = long_date(last, language)
        ),
    }
}
