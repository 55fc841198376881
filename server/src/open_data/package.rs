//! The data package of a quarter (datapackage.org, version 2): every file with its size and hash, the licence, and where
//! data on places come from.
use super::File;
use domain::{
    check::hex,
    log::entry::document,
    open_data::{LICENCE, Table},
    release::PeriodFile,
};
use serde::Serialize;

/// Its name among the files.
pub const NAME: &str = "datapackage.json";

#[derive(Serialize)]
pub struct Package {
    #[serde(rename = "$schema")]
    profile: &'static str,
    name: String,
    title: String,
    version: String,
    created: String,
    homepage: &'static str,
    licenses: [Licence; 1],
    contributors: [Contributor; 1],
    sources: [Origin; 2],
    resources: Vec<Resource>,
}

#[derive(Serialize)]
struct Licence {
    name: &'static str,
    path: &'static str,
    title: &'static str,
}

#[derive(Serialize)]
struct Contributor {
    title: &'static str,
    roles: [&'static str; 1],
}

#[derive(Serialize)]
struct Origin {
    title: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
struct Resource {
    name: String,
    path: String,
    format: &'static str,
    mediatype: &'static str,
    encoding: &'static str,
    bytes: usize,
    hash: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    schema: Option<String>,
}

/// The package of a quarter: of its canonical file and of the tables. The schemas are named by their tables.
pub fn package(file: &PeriodFile, canonical: &[u8], files: &[File]) -> Package {
    let mut resources = vec![resource("period.json", canonical)];
    resources.extend(files.iter().filter(|file| !file.name.ends_with(".schema.json")).map(table));
    Package {
        profile: "https://datapackage.org/profiles/2.0/datapackage.json",
        name: format!("hisobdor-{}", file.period.to_lowercase()),
        title: format!("Hisobdor {}", file.period),
        version: "1.0.0".into(),
        created: format!("{}T00:00:00+05:00", file.released_on),
        homepage: "/open-data",
        licenses: [Licence {
            name: LICENCE,
            path: "https://creativecommons.org/licenses/by/4.0/",
            title: "Creative Commons Attribution 4.0",
        }],
        contributors: [Contributor { title: "Hisobdor", roles: ["publisher"] }],
        sources: [
            Origin {
                title: "Mahalla registry: Uzbekistan Digital Health Platform (Ministry of Health / Uzinfocom), CC BY 4.0, names normalised",
                version: "0.3.0",
            },
            Origin { title: "Districts: uzgeocoder, © 2026 inventor97, MIT", version: "2026" },
        ],
        resources,
    }
}

fn table(file: &File) -> Resource {
    let of = Table::ALL.iter().find(|table| file.name.split('.').next() == Some(table.code()));
    let schema = of.map(|table| format!("{}.schema.json", table.code()));
    Resource { schema, ..resource(&file.name, &file.bytes) }
}

fn resource(path: &str, bytes: &[u8]) -> Resource {
    let is_csv = path.ends_with(".csv");
    Resource {
        name: path.replace('.', "-"),
        path: path.to_owned(),
        format: if is_csv { "csv" } else { "json" },
        mediatype: if is_csv { "text/csv" } else { "application/json" },
        encoding: "utf-8",
        bytes: bytes.len(),
        hash: format!("sha256:{}", hex(&document(bytes))),
        schema: None,
    }
}
