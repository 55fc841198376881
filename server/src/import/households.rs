//! Households that may be invited, and what mahallas are compared by, from files. Repeatable.
//!
//! Households: `id` (key of the address in its register), `mahalla` (registry code), `language` (`uz`, `uz-cyrl`, `ru`,
//! `en`), `street` (street, house, flat), `name` and `postcode` (may be empty).
//! Traits: `mahalla`, `setting` (`urban`, `rural` or empty), `households` (a number or empty), `risk` (`green`, `yellow`,
//! `red` or empty).
use super::{ImportError, rows};
use crate::office::{
    Office,
    draws::{Address, Household},
};
use domain::{
    language::Language,
    portal::Places,
    release::{Risk, Setting},
};
use std::{collections::HashSet, path::Path};
use storage::{Storage, TraitRecord};

/// Characters of a line of an address at most.
const LINE: usize = 120;

/// Reads households. Gives how many.
///
/// # Errors
/// A row is wrong: nothing of the file is taken.
pub async fn import_households(office: &Office, path: &Path) -> Result<usize, ImportError> {
    let gazetteer = Places::gazetteer(office);
    let (mut households, mut seen) = (Vec::new(), HashSet::new());
    for row in rows(path)? {
        let id = row.need("id")?.to_owned();
        if !seen.insert(id.clone()) {
            return Err(row.wrong("this id stands there twice"));
        }
        let mahalla = row.need("mahalla")?.to_owned();
        if gazetteer.mahalla(&mahalla).is_none() {
            return Err(row.wrong("there is no such mahalla"));
        }
        let language = Language::of_code(row.need("language")?)
            .ok_or_else(|| row.wrong("language must be uz, uz-cyrl, ru or en"))?;
        let address = Address {
            name: row.may("name").to_owned(),
            street: row.need("street")?.to_owned(),
            postcode: row.may("postcode").to_owned(),
        };
        if [&address.name, &address.street, &address.postcode].iter().any(|line| line.chars().count() > LINE) {
            return Err(row.wrong("a line of the address is too long for a letter"));
        }
        households.push(Household { id, mahalla, language, address });
    }
    Ok(office.keep_households(households).await?)
}

/// Reads what mahallas are compared by. Gives of how many.
///
/// # Errors
/// A row is wrong: nothing of the file is taken.
pub async fn import_traits(storage: &Storage, path: &Path) -> Result<usize, ImportError> {
    let known: HashSet<String> =
        storage::registry::list_places(storage.connection()).await?.2.into_iter().map(|mahalla| mahalla.code).collect();
    let mut records = Vec::new();
    for row in rows(path)? {
        let mahalla_code = row.need("mahalla")?.to_owned();
        if !known.contains(&mahalla_code) {
            return Err(row.wrong("there is no such mahalla"));
        }
        let word = |name: &str, is_known: &dyn Fn(&str) -> bool| match row.may(name) {
            "" => Ok(None),
            word if is_known(word) => Ok(Some(word.to_owned())),
            _ => Err(row.wrong(&format!("{name} is not one of its words"))),
        };
        let households = if row.may("households").is_empty() { None } else { Some(row.number("households")?) };
        records.push(TraitRecord {
            mahalla_code,
            setting: word("setting", &|word| Setting::of_code(word).is_some())?,
            households,
            risk: word("risk", &|word| Risk::of_code(word).is_some())?,
        });
    }
    let count = records.len();
    storage::draws::set_traits(storage.connection(), records).await?;
    Ok(count)
}
