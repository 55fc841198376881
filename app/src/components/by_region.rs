//! A long list, of the whole country or narrowed to a region, a page at a time: what its address asks for, the regions to
//! choose from, and the ways to the pages before and after. Needs no style of its own.
use crate::{pages::regions::names, visit::Visit};
use domain::{
    gazetteer::{Gazetteer, sort_by_name},
    place::Region,
};
use leptos::prelude::*;

/// A list that is read so.
pub struct ByRegion {
    /// Its address after the language.
    pub path: &'static str,
    /// Lines on one page.
    pub lines: u64,
    /// The last page that may be asked for: keeps what is asked of the database sane.
    pub last_page: u64,
}

/// What the address asks for; what is no region or no page counts as not asked.
pub struct Asked {
    /// The region's code; empty for all.
    pub region: String,
    /// Counts from 1.
    pub page: u64,
}

/// The words of the ways to other pages.
pub struct PagerWords {
    /// What they lead through.
    pub name: String,
    /// Which page this is.
    pub here: String,
    /// To the page before.
    pub before: String,
    /// To the page after.
    pub after: String,
}

impl Asked {
    /// The same narrowing for another address: `?region=1726`, or nothing.
    pub fn narrowing(&self) -> String {
        if self.region.is_empty() { String::new() } else { format!("?region={}", self.region) }
    }
}

impl ByRegion {
    /// What a query asks for.
    pub fn asked(&self, query: &str, gazetteer: &Gazetteer) -> Asked {
        let fields: Vec<(String, String)> = serde_urlencoded::from_str(query).unwrap_or_default();
        let of = |wanted: &str| fields.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
        let region = of("region").filter(|code| gazetteer.region(code).is_some()).unwrap_or_default().to_owned();
        let page = of("page").and_then(|page| page.parse().ok()).unwrap_or(1).clamp(1, self.last_page);
        Asked { region, page }
    }

    /// Lines before those of the page.
    pub const fn offset(&self, asked: &Asked) -> u64 {
        (asked.page - 1) * self.lines
    }

    fn address(&self, visit: &Visit, region: &str, page: u64) -> String {
        let list = visit.to(self.path);
        match (region, page) {
            ("", 1) => list,
            ("", page) => format!("{list}?page={page}"),
            (region, 1) => format!("{list}?region={region}"),
            (region, page) => format!("{list}?region={region}&page={page}"),
        }
    }

    /// The regions to choose from, by name, after `all` of them.
    pub fn regions(&self, visit: &Visit, gazetteer: &Gazetteer, asked: &Asked, name: String, all: String) -> AnyView {
        let mut regions: Vec<&Region> = gazetteer.regions().iter().collect();
        sort_by_name(&mut regions, visit.language, |region| region.names.in_language(visit.language));
        let chip = |code: &str, name: String| {
            let current = (code == asked.region).then_some("true");
            view! { <li><a class="chip" href=self.address(visit, code, 1) aria-current=current>{name}</a></li> }
        };
        let all = chip("", all);
        let each = regions
            .into_iter()
            .map(|region| chip(&region.code, names::heading(&names::region(visit, region))))
            .collect_view();
        view! { <nav aria-label=name><ul class="chips f">{all}{each}</ul></nav> }.into_any()
    }

    /// The ways to the pages before and after; nothing where all fits on one.
    pub fn pager(&self, visit: &Visit, asked: &Asked, has_next: bool, words: PagerWords) -> Option<AnyView> {
        if asked.page == 1 && !has_next {
            return None;
        }
        let before = (asked.page > 1).then(|| {
            let href = self.address(visit, &asked.region, asked.page - 1);
            view! { <a class="btn alt" rel="prev" href=href>{words.before}</a> }
        });
        let after = has_next.then(|| {
            let href = self.address(visit, &asked.region, asked.page + 1);
            view! { <a class="btn alt" rel="next" href=href>{words.after}</a> }
        });
        let pager = view! {
            <nav aria-label=words.name>
                <p class="sm muted">{words.here}</p>
                <div class="btns mt2">{before}{after}</div>
            </nav>
        };
        Some(pager.into_any())
    }
}
