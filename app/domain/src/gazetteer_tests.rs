//! What people may expect of the gazetteer, tried on the real registry.
use super::*;
use crate::keys::rank;
use crate::place::PlaceKind;
use std::sync::LazyLock;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../");

type Row = HashMap<String, String>;

/// The rows of a registry file, which has no quoted fields.
fn rows(file: &str) -> Vec<Row> {
    let text = std::fs::read_to_string(format!("{ROOT}server/data/registry/{file}")).expect("the registry");
    let mut lines = text.lines().map(|line| line.split(',').map(str::to_owned));
    let heads: Vec<String> = lines.next().expect("a head line").collect();
    lines.map(|fields| heads.iter().cloned().zip(fields).collect()).collect()
}

fn names(row: &Row, word: &str) -> Names {
    let name = |form: &str| row.get(&format!("{word}_{form}")).cloned().unwrap_or_default();
    Names { uz: name("uz"), uz_cyrl: name("uz_cyrl"), ru: name("ru"), en: name("en") }
}

fn kind(row: &Row) -> PlaceKind {
    PlaceKind::of_code(&row["type"]).expect("a known kind")
}

fn region(row: Row) -> Region {
    let (area_km2, population) = (row["area_km2"].parse().expect("km²"), row["population"].parse().ok());
    let (code, short_uz) = (row["code"].clone(), row["short_uz"].clone());
    Region { code, kind: kind(&row), names: names(&row, "name"), short_uz, area_km2, population }
}

fn district(row: Row) -> District {
    District {
        code: row["code"].clone(),
        region_code: row["region_code"].clone(),
        kind: kind(&row),
        names: names(&row, "name"),
        short: names(&row, "short"),
        alternatives: row["alt_names"].split('|').map(str::to_owned).collect(),
        area_km2: row["area_km2"].parse().expect("km²"),
        population: row["population"].parse().ok(),
    }
}

fn mahalla(row: Row) -> Mahalla {
    Mahalla {
        code: row["code"].clone(),
        district_code: row["district_code"].clone(),
        kind: kind(&row),
        names: names(&row, "name"),
        valid_from: time::macros::date!(2025 - 07 - 01),
        valid_to: None,
    }
}

fn registry(change: impl FnOnce(&mut Vec<Mahalla>)) -> Gazetteer {
    let mut mahallas = rows("mahallas.csv").into_iter().map(mahalla).collect();
    change(&mut mahallas);
    Gazetteer::new(
        rows("regions.csv").into_iter().map(region).collect(),
        rows("districts.csv").into_iter().map(district).collect(),
        mahallas,
    )
}

static REGISTRY: LazyLock<Gazetteer> = LazyLock::new(|| registry(|_| ()));

/// The hits as “name, district”.
fn found(query: &str, limit: usize) -> Vec<String> {
    let full = |hit: Hit<'_>| match hit.place {
        PlaceRef::Mahalla(mahalla) => {
            let district = REGISTRY.district(&mahalla.district_code).expect("a district");
            format!("{}, {}", mahalla.names.uz, district.names.uz)
        }
        place => place.names().uz.clone(),
    };
    REGISTRY.search(query, limit).into_iter().map(full).collect()
}

#[test]
fn the_register_lists_all_places_in_alphabetical_order() {
    assert_eq!(REGISTRY.counts(), Counts { regions: 14, districts: 206, mahallas: 9452 });
    let regions: Vec<_> = REGISTRY.regions().iter().map(|region| region.short_uz.as_str()).collect();
    assert_eq!(regions[..3], ["Andijon", "Buxoro", "Fargʻona"]);
    assert_eq!(REGISTRY.regions().iter().map(|region| REGISTRY.districts_of(&region.code).len()).sum::<usize>(), 206);
    let listed: usize = REGISTRY.districts.iter().map(|district| REGISTRY.mahallas_of(&district.code).len()).sum();
    assert_eq!(listed, 9452);
    assert_eq!(REGISTRY.mahallas_of("1718401").len(), 215);
    assert_eq!(REGISTRY.mahalla("17090001").map(|mahalla| mahalla.names.uz.as_str()), Some("Ayronchi"));
    assert!(REGISTRY.region("9999").is_none() && REGISTRY.district("").is_none());
    assert!(REGISTRY.mahallas_of("9999999").is_empty());
}

#[test]
fn a_name_is_found_from_any_alphabet_and_apostrophe() {
    for query in [
        "Doʻstlik",
        "Doʼstlik",
        "Do'stlik",
        "Do’stlik",
        "Do‘stlik",
        "Do`stlik",
        "dostlik",
        "Дўстлик",
        "Дустлик",
        "DOʻSTLIK",
        "Döstlik",
        "Doʻstlik mahallasi",
        "Дўстлик МФЙ",
        "махалля Дустлик",
    ] {
        let mut hits = REGISTRY.search(query, 200);
        hits.retain(|hit| matches!(hit.place, PlaceRef::Mahalla(mahalla) if mahalla.names.uz == "Doʻstlik"));
        assert_eq!((hits.len(), hits[125].rank), (126, rank::EXACT), "{query}");
    }
}

#[test]
fn a_district_comes_before_mahallas_and_a_full_name_first() {
    assert_eq!(found("Чиланзар", 1), ["Chilonzor tumani"]);
    assert_eq!(found("Чиланзарский район", 1), ["Chilonzor tumani"]);
    for query in ["Samarkand", "Самарканд", "Samarqand", "САМАРҚАНД"] {
        assert_eq!(found(query, 3), ["Samarqand viloyati", "Samarqand tumani", "Samarqand shahri"], "{query}");
    }
    assert_eq!(found("Toshkent", 3), ["Toshkent viloyati", "Toshkent shahri", "Toshkent tumani"]);
    assert_eq!(found("Toshkent shahri", 1), ["Toshkent shahri"]);
    assert_eq!(found("город Ташкент", 1), ["Toshkent shahri"]);
    assert_eq!(found("Кунград", 1), ["Qoʻngʻirot tumani"]);
}

#[test]
fn words_may_name_the_district_or_region() {
    let expected = ["Xalqobod, Samarqand shahri"];
    assert_eq!(found("Самарканд шахри, Халқобод", 1), expected);
    assert_eq!(found("Xalqobod mahallasi, Nukus", 9), [""; 0], "Nukus has none");
    assert_eq!(found("чиланзар октепа", 9), ["Chilonzor-Oqtepa, Chilonzor tumani"]);
    assert_eq!(found("самарканд регистан", 9), ["Registon, Samarqand shahri"]);
    assert_eq!(found("Toshkent shahri Yunusobod Registon", 9), ["Registon, Yunusobod tumani"]);
    let in_andijon = REGISTRY.search("dostlik andijon", 200);
    assert!(in_andijon.len() > 5 && in_andijon.iter().all(|hit| hit.place.code().starts_with("17")));
}

#[test]
fn one_slip_is_forgiven_when_little_else_fits() {
    assert_eq!(found("chilonzr", 1), ["Chilonzor tumani"]);
    assert_eq!(found("Registno Samarqand", 9), ["Registon, Samarqand shahri"]);
}

#[test]
fn type_words_alone_are_taken_literally() {
    assert_eq!(found("tuman", 1), ["Tuman, Buvayda tumani"]);
}

#[test]
fn a_closed_mahalla_is_found_last() {
    let closed = registry(|mahallas| {
        let first = mahallas.iter_mut().find(|mahalla| mahalla.code == "16040010").expect("a mahalla");
        first.names.uz = "Doʻstlik".to_owned();
        first.valid_to = Some(time::macros::date!(2026 - 01 - 31));
    });
    let hits = closed.search("dostlik", 200);
    assert_eq!(hits.last().map(|hit| hit.place.code()), Some("16040010"));
    assert_eq!(closed.counts().mahallas, 9451);
}

#[test]
fn nonsense_and_hostile_text_find_nothing_and_do_no_harm() {
    for query in ["", " ", "ʻʼ’", "qwxzzv", "👮🏽", "%_'; --", "\u{202e}\u{200b}"] {
        assert_eq!(found(query, 9), [""; 0], "{query}");
    }
    let nasty = std::fs::read_to_string(format!("{ROOT}end2end/nasty.jsonl")).expect("nasty texts");
    for line in nasty.lines() {
        let line: serde_json::Value = serde_json::from_str(line).expect("JSON");
        assert!(found(line["text"].as_str().expect("a text"), 9).len() <= 9);
    }
    assert!(found(&"a ".repeat(5000), 9).len() <= 9);
    assert!(found("dostlik", 0).is_empty());
}

#[test]
fn one_letter_finds_no_mahalla() {
    assert!(REGISTRY.search("a", 9999).iter().all(|hit| !matches!(hit.place, PlaceRef::Mahalla(_))));
}
