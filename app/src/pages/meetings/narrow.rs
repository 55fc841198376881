//! Which meetings the list shows: those of a region, a page at a time.
use crate::{pages::regions::names, paths, text, visit::Visit};
use domain::{
    gazetteer::{Gazetteer, sort_by_name},
    place::Region,
};
use leptos::prelude::*;

/// Coming meetings on one page.
pub const PAGE: u64 = 50;
/// No list is longer: keeps what is asked of the database sane.
const LAST_PAGE: u64 = 1_000;

/// What the address asks for; what is no region or no page counts as not asked.
pub struct Asked {
    pub region: String,
    pub page: u64,
}

impl Asked {
    pub fn of(query: &str, gazetteer: &Gazetteer) -> Self {
        let fields: Vec<(String, String)> = serde_urlencoded::from_str(query).unwrap_or_default();
        let of = |wanted: &str| fields.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
        let region = of("region").filter(|code| gazetteer.region(code).is_some()).unwrap_or_default().to_owned();
        let page = of("page").and_then(|page| page.parse().ok()).unwrap_or(1).clamp(1, LAST_PAGE);
        Self { region, page }
    }

    /// Meetings before those of the page.
    pub const fn offset(&self) -> u64 {
        (self.page - 1) * PAGE
    }
}

fn address(visit: &Visit, region: &str, page: u64) -> String {
    let list = visit.to(paths::MEETINGS);
    match (region, page) {
        ("", 1) => list,
        ("", page) => format!("{list}?page={page}"),
        (region, 1) => format!("{list}?region={region}"),
        (region, page) => format!("{list}?region={region}&page={page}"),
    }
}

/// The regions to choose from, by name, after all of them.
pub fn regions(visit: &Visit, gazetteer: &Gazetteer, chosen: &str) -> AnyView {
    let t = visit.texts;
    let mut regions: Vec<&Region> = gazetteer.regions().iter().collect();
    sort_by_name(&mut regions, visit.language, |region| region.names.in_language(visit.language));
    let chip = |code: &str, name: String| {
        let current = (code == chosen).then_some("true");
        view! { <li><a class="chip" href=address(visit, code, 1) aria-current=current>{name}</a></li> }
    };
    let all = chip("", text!(t, "meeting-regions.all"));
    let each = regions
        .into_iter()
        .map(|region| chip(&region.code, names::heading(&names::region(visit, region))))
        .collect_view();
    view! { <nav aria-label=text!(t, "meeting-regions")><ul class="chips f">{all}{each}</ul></nav> }.into_any()
}

/// The ways to the pages before and after; nothing where all fits on one.
pub fn pager(visit: &Visit, asked: &Asked, has_next: bool) -> Option<AnyView> {
    let t = visit.texts;
    if asked.page == 1 && !has_next {
        return None;
    }
    let sooner = (asked.page > 1).then(|| {
        let href = address(visit, &asked.region, asked.page - 1);
        view! { <a class="btn alt" rel="prev" href=href>{text!(t, "meeting-pager.sooner")}</a> }
    });
    let later = has_next.then(|| {
        let href = address(visit, &asked.region, asked.page + 1);
        view! { <a class="btn alt" rel="next" href=href>{text!(t, "meeting-pager.later")}</a> }
    });
    let here = text!(t, "meeting-page", number = t.number(asked.page));
    let pager = view! {
        <nav aria-label=text!(t, "meeting-pager")>
            <p class="sm muted">{here}</p>
            <div class="btns mt2">{sooner}{later}</div>
        </nav>
    };
    Some(pager.into_any())
}
