//! The registry of places. Repeatable: what is new is added, what changed is brought up to date, what is gone is ended.
use super::{ImportError, Row, rows};
use domain::place::{District, Mahalla, Names, PlaceKind, Region};
use std::{collections::HashSet, fmt, path::Path};
use storage::{OfficeRecord, Storage, registry as stored};
use time::Date;

/// What an import did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Regions, districts, mahallas in the files.
    pub read: (usize, usize, usize),
    /// Mahallas that are new.
    pub added: usize,
    /// Mahallas with another name, type or district.
    pub renamed: usize,
    /// Mahallas that are part of another one now.
    pub merged: usize,
    /// Mahallas that are in the registry no more, and of which nothing is said.
    pub closed: usize,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (regions, districts, mahallas) = self.read;
        write!(
            f,
            "{regions} regions, {districts} districts, {mahallas} mahallas: {} added, {} changed, {} merged, {} closed",
            self.added, self.renamed, self.merged, self.closed
        )
    }
}

fn names(row: &Row, prefix: &str) -> Result<Names, ImportError> {
    Ok(Names {
        uz: row.need(&format!("{prefix}_uz"))?.into(),
        uz_cyrl: row.need(&format!("{prefix}_uz_cyrl"))?.into(),
        ru: row.need(&format!("{prefix}_ru"))?.into(),
        en: row.need(&format!("{prefix}_en"))?.into(),
    })
}

fn kind(row: &Row, allowed: &[PlaceKind]) -> Result<PlaceKind, ImportError> {
    PlaceKind::of_code(row.need("type")?)
        .filter(|kind| allowed.contains(kind))
        .ok_or_else(|| row.wrong("type is not known here"))
}

fn code(row: &Row, seen: &mut HashSet<String>, is_right: impl Fn(&str) -> bool) -> Result<String, ImportError> {
    let code = row.need("code")?.to_owned();
    if !is_right(&code) {
        return Err(row.wrong("code has a wrong form"));
    }
    if !seen.insert(code.clone()) {
        return Err(row.wrong("code stands here twice"));
    }
    Ok(code)
}

fn is_digits(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn regions(path: &Path) -> Result<Vec<Region>, ImportError> {
    let mut seen = HashSet::new();
    let region = |row: &Row| {
        Ok(Region {
            code: code(row, &mut seen, |code| is_digits(code, 4))?,
            kind: kind(row, &[PlaceKind::Viloyat, PlaceKind::Respublika, PlaceKind::Shahar])?,
            names: names(row, "name")?,
            short_uz: row.need("short_uz")?.into(),
            area_km2: row.number("area_km2")?,
            population: row.may("population").parse().ok(),
        })
    };
    rows(path)?.iter().map(region).collect()
}

fn districts(path: &Path, regions: &[Region]) -> Result<Vec<District>, ImportError> {
    let known: HashSet<&str> = regions.iter().map(|region| region.code.as_str()).collect();
    let mut seen = HashSet::new();
    let district = |row: &Row| {
        let region_code = row.need("region_code")?.to_owned();
        if !known.contains(region_code.as_str()) {
            return Err(row.wrong("region_code is not among the regions"));
        }
        Ok(District {
            code: code(row, &mut seen, |code| is_digits(code, 7) && code.starts_with(&region_code))?,
            kind: kind(row, &[PlaceKind::Tuman, PlaceKind::Shahar])?,
            names: names(row, "name")?,
            short: Names {
                uz: row.need("short_uz")?.into(),
                uz_cyrl: row.need("short_uz_cyrl")?.into(),
                ru: String::new(),
                en: row.need("short_en")?.into(),
            },
            alternatives: row.may("alt_names").split('|').filter(|name| !name.is_empty()).map(str::to_owned).collect(),
            area_km2: row.number("area_km2")?,
            population: row.may("population").parse().ok(),
            region_code,
        })
    };
    rows(path)?.iter().map(district).collect()
}

fn mahallas(path: &Path, districts: &[District], today: Date) -> Result<Vec<Mahalla>, ImportError> {
    let known: HashSet<&str> = districts.iter().map(|district| district.code.as_str()).collect();
    let mut seen = HashSet::new();
    let mahalla = |row: &Row| {
        let district_code = row.need("district_code")?.to_owned();
        if !known.contains(district_code.as_str()) {
            return Err(row.wrong("district_code is not among the districts"));
        }
        Ok(Mahalla {
            code: code(row, &mut seen, |code| {
                is_digits(&code.replace('-', ""), 8) || is_digits(&code.replace('-', ""), 7)
            })?,
            kind: kind(row, &[PlaceKind::Mfy, PlaceKind::Ofy, PlaceKind::Qfy])?,
            names: names(row, "name")?,
            district_code,
            valid_from: today,
            valid_to: None,
        })
    };
    rows(path)?.iter().map(mahalla).collect()
}

/// Offices follow the tree of places: one of prevention and one of internal security per region, one per district.
fn offices(regions: &[Region], districts: &[District]) -> Vec<OfficeRecord> {
    let office = |id: String, parent: Option<&str>, kind: &str, territory: &str, names: &Names| OfficeRecord {
        id,
        parent_id: parent.map(str::to_owned),
        kind: kind.into(),
        territory: territory.into(),
        name_uz: names.uz.clone(),
        name_uz_cyrl: names.uz_cyrl.clone(),
        name_ru: names.ru.clone(),
        name_en: names.en.clone(),
    };
    let country = Names {
        uz: "Oʻzbekiston Respublikasi".into(),
        uz_cyrl: "Ўзбекистон Республикаси".into(),
        ru: "Республика Узбекистан".into(),
        en: "Republic of Uzbekistan".into(),
    };
    let mut all = vec![
        office("republic".into(), None, "republic", "", &country),
        office("sec".into(), Some("republic"), "security", "", &country),
        office("integrity".into(), None, "integrity", "", &country),
    ];
    for region in regions {
        all.push(office(format!("r-{}", region.code), Some("republic"), "region", &region.code, &region.names));
        all.push(office(format!("sec-{}", region.code), Some("sec"), "security", &region.code, &region.names));
        all.push(office(format!("p-{}-prosecutor", region.code), None, "partner", &region.code, &region.names));
    }
    for district in districts {
        let parent = format!("r-{}", district.region_code);
        all.push(office(format!("d-{}", district.code), Some(&parent), "district", &district.code, &district.names));
        all.push(office(format!("p-{}", district.code), None, "partner", &district.code, &district.names));
    }
    all
}

/// The setting that holds the day of the last import.
pub const LAST: &str = "registry/last";

/// What became of mahallas: the column `merged`, which may be missing, names the codes that a mahalla took in, parted by
/// `|`. Gives pairs of the one that ended and the one that goes on.
fn merged(path: &Path, mahallas: &[Mahalla]) -> Result<Vec<(String, String)>, ImportError> {
    let going_on: HashSet<&str> = mahallas.iter().map(|mahalla| mahalla.code.as_str()).collect();
    let mut pairs = Vec::new();
    for row in rows(path)? {
        for code in row.may("merged").split('|').map(str::trim).filter(|code| !code.is_empty()) {
            if going_on.contains(code) {
                return Err(row.wrong(&format!("merged names {code}, which stands here itself")));
            }
            pairs.push((code.to_owned(), row.need("code")?.to_owned()));
        }
    }
    Ok(pairs)
}

/// Reads `regions.csv`, `districts.csv`, `mahallas.csv` of a folder. A fault anywhere leaves everything as it was.
pub async fn import_registry(storage: &Storage, folder: &Path, today: Date) -> Result<Outcome, ImportError> {
    let regions = regions(&folder.join("regions.csv"))?;
    let districts = districts(&folder.join("districts.csv"), &regions)?;
    let mahallas = mahallas(&folder.join("mahallas.csv"), &districts, today)?;
    let merged = merged(&folder.join("mahallas.csv"), &mahallas)?;
    let transaction = storage.begin().await?;
    let (_, _, before) = stored::list_places(&transaction).await?;
    let new: HashSet<&str> = mahallas.iter().map(|mahalla| mahalla.code.as_str()).collect();
    let is_same = |one: &Mahalla, other: &Mahalla| {
        one.names == other.names && one.kind == other.kind && one.district_code == other.district_code
    };
    let old: std::collections::HashMap<&str, &Mahalla> =
        before.iter().map(|mahalla| (mahalla.code.as_str(), mahalla)).collect();
    let renamed = mahallas
        .iter()
        .filter(|mahalla| old.get(mahalla.code.as_str()).is_some_and(|before| !is_same(before, mahalla)))
        .count();
    let gone: Vec<String> = before
        .iter()
        .filter(|mahalla| mahalla.valid_to.is_none() && !new.contains(mahalla.code.as_str()))
        .map(|mahalla| mahalla.code.clone())
        .collect();
    let is_merged = |gone: &str| merged.iter().any(|(ended, _)| ended == gone);
    let outcome = Outcome {
        read: (regions.len(), districts.len(), mahallas.len()),
        added: mahallas.iter().filter(|mahalla| !old.contains_key(mahalla.code.as_str())).count(),
        renamed,
        merged: gone.iter().filter(|code| is_merged(code)).count(),
        closed: gone.iter().filter(|code| !is_merged(code)).count(),
    };
    stored::set_regions(&transaction, &regions).await?;
    stored::set_districts(&transaction, &districts).await?;
    stored::set_mahallas(&transaction, &mahallas).await?;
    stored::close_mahallas(&transaction, &gone, today).await?;
    stored::set_merged(&transaction, &merged).await?;
    stored::set_setting(&transaction, LAST, &stored::written(today)).await?;
    storage::staff::set_offices(&transaction, offices(&regions, &districts)).await?;
    storage::commit(transaction).await?;
    Ok(outcome)
}
