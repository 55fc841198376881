//! How places and quarters are called on pages: a mahalla with its type and never without its district, a heading with a capital.
use crate::{text, visit::Visit};
use domain::{
    calendar,
    gazetteer::Gazetteer,
    place::{District, Mahalla, PlaceKind, Region},
    report::ReportSpan,
};
use time::Date;

/// A quarter or a year as people write it, of `2026Q3` or `2026`.
pub fn quarter(visit: &Visit, code: &str) -> String {
    match ReportSpan::parse(code) {
        Some(ReportSpan::Quarter(quarter)) => {
            calendar::quarter_name(quarter.year().into(), quarter.quarter(), visit.language)
        }
        Some(ReportSpan::Year(year)) => text!(visit.texts, "report-year", year = year.to_string()),
        None => code.to_owned(),
    }
}

/// “Andijon viloyati”.
pub fn region(visit: &Visit, region: &Region) -> String {
    region.names.in_language(visit.language).to_owned()
}

/// “Chilonzor tumani”.
pub fn district(visit: &Visit, district: &District) -> String {
    district.names.in_language(visit.language).to_owned()
}

/// “Doʻstlik mahallasi”.
pub fn mahalla(visit: &Visit, mahalla: &Mahalla) -> String {
    let t = visit.texts;
    let name = mahalla.names.in_language(visit.language).to_owned();
    match mahalla.kind {
        PlaceKind::Ofy => text!(t, "place-ovul", name = name),
        PlaceKind::Qfy => text!(t, "place-qishloq", name = name),
        _ => text!(t, "place-mahalla", name = name),
    }
}

/// The legal name of the kind: “Mahalla fuqarolar yigʻini (MFY)”.
pub fn kind(visit: &Visit, mahalla: &Mahalla) -> String {
    let t = visit.texts;
    match mahalla.kind {
        PlaceKind::Ofy => text!(t, "place-kind-ofy"),
        PlaceKind::Qfy => text!(t, "place-kind-qfy"),
        _ => text!(t, "place-kind-mfy"),
    }
}

/// The district and region that a mahalla lies in.
pub fn lies_in(visit: &Visit, gazetteer: &Gazetteer, mahalla: &Mahalla) -> String {
    let Some(of) = gazetteer.district(&mahalla.district_code) else { return String::new() };
    let Some(around) = gazetteer.region(&of.region_code) else { return district(visit, of) };
    text!(visit.texts, "place-in", district = district(visit, of), region = region(visit, around))
}

/// A mahalla with its district, for a line of text; `None` for an unknown code.
pub fn with_district(visit: &Visit, gazetteer: &Gazetteer, mahalla_code: &str) -> Option<String> {
    let found = gazetteer.mahalla(mahalla_code)?;
    let of = gazetteer.district(&found.district_code)?;
    Some(text!(visit.texts, "place-mahalla-in", mahalla = mahalla(visit, found), district = district(visit, of)))
}

/// A district, a region, or the republic by its code: empty for the republic.
pub fn territory(visit: &Visit, gazetteer: &Gazetteer, code: &str) -> String {
    match (gazetteer.district(code), gazetteer.region(code)) {
        (Some(found), _) => district(visit, found),
        (None, Some(found)) => region(visit, found),
        (None, None) => text!(visit.texts, "common-country"),
    }
}

/// The day a mahalla was closed or merged, if it has passed.
pub fn closed_on(mahalla: &Mahalla, today: Date) -> Option<Date> {
    mahalla.valid_to.filter(|last| *last < today)
}

/// The name as a heading or at the head of a line: “город Ташкент” begins with a capital there.
pub fn heading(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::heading;

    #[test]
    fn a_heading_begins_with_a_capital() {
        assert_eq!(heading("город Ташкент"), "Город Ташкент");
        assert_eq!(heading("Oʻrikzor mahallasi"), "Oʻrikzor mahallasi");
        assert_eq!(heading(""), "");
    }
}
