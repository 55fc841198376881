//! Search: regions, districts and mahallas by what a person types, in any alphabet, and what to do where nothing
//! is found. The form is the same on the home page.
use crate::{
    components::icon::icon,
    islands::MahallaFinder,
    page::{self, Head},
    pages::regions::{country, names},
    paths, text,
    visit::Visit,
};
use axum::response::Response;
use domain::gazetteer::{Gazetteer, Hit, PlaceRef};
use leptos::prelude::*;

/// Hits on one page. Who has more, adds the name of the district.
const MOST: usize = 60;
/// Characters of a query that are read and shown back.
const LONGEST_QUERY: usize = 100;

pub async fn show(visit: Visit) -> Response {
    let t = visit.texts;
    let query = asked(&visit.query);
    let gazetteer = visit.portal.gazetteer();
    // One more than shown tells whether there are more.
    let mut hits = gazetteer.search(&query, MOST + 1);
    let has_more = hits.len() > MOST;
    hits.truncate(MOST);
    let head = Head::new(text!(t, "search-title")).about(text!(t, "search-about")).menu(paths::REGIONS).islands();
    page::draw(&visit, head, || {
        let answer = if query.is_empty() {
            country::links(&visit, &gazetteer)
        } else if hits.is_empty() {
            nothing(&visit, &gazetteer, &query)
        } else {
            found(&visit, &gazetteer, &hits, has_more)
        };
        view! {
            <main id="main" class="wrap main stack-l">
                <div>
                    <h1>{text!(t, "search-title")}</h1>
                    {search_form(&visit, &query)}
                </div>
                {answer}
            </main>
        }
    })
}

/// What was asked for: the first `q` of the address, without blanks around it.
fn asked(query: &str) -> String {
    let fields: Vec<(String, String)> = serde_urlencoded::from_str(query).unwrap_or_default();
    let asked = fields.into_iter().find(|(name, _)| name == "q").map(|(_, value)| value).unwrap_or_default();
    asked.trim().chars().take(LONGEST_QUERY).collect()
}

/// The form that finds a place, with what was typed.
pub fn search_form(visit: &Visit, value: &str) -> AnyView {
    let t = visit.texts;
    // Saffron belongs to the dark cover of the home page alone.
    let button = if visit.path == paths::HOME { "btn go" } else { "btn" };
    // The list itself needs no link to it.
    let choose = (visit.path != paths::REGIONS).then(|| {
        view! { <div class="alt"><a href=visit.to(paths::REGIONS)>{icon(visit, "list")}{text!(t, "search-choose")}</a></div> }
    });
    view! {
        <form class="find" role="search" action=visit.to(paths::SEARCH) data-wake="touch">
            <label for="q">{text!(t, "search-q")}</label>
            <div class="in"><MahallaFinder value=value.to_owned() source=visit.to(paths::SUGGESTIONS) label=text!(t, "search-q")/><button class=button>{icon(visit, "search")}{text!(t, "search-button")}</button></div>
            {choose}
        </form>
    }
    .into_any()
}

fn found(visit: &Visit, gazetteer: &Gazetteer, hits: &[Hit<'_>], has_more: bool) -> AnyView {
    let t = visit.texts;
    let count = if has_more {
        text!(t, "search-many", count = hits.len())
    } else {
        text!(t, "search-found", count = hits.len())
    };
    let more = has_more.then(|| {
        view! { <p class="note">{icon(visit, "info")}<span>{text!(t, "search-many.hint")}</span></p> }
    });
    let items = hits.iter().map(|hit| item(visit, gazetteer, hit.place)).collect_view();
    view! {
        <section class="stack">
            <h2>{count}</h2>
            {more}
            <ul class="places found">{items}</ul>
        </section>
    }
    .into_any()
}

/// A hit with its type, and beside it the district and region it lies in.
fn item(visit: &Visit, gazetteer: &Gazetteer, place: PlaceRef<'_>) -> AnyView {
    let t = visit.texts;
    let (path, name, lies_in) = match place {
        PlaceRef::Region(region) => {
            let count = gazetteer.districts_of(&region.code).len();
            (
                paths::region(&region.code),
                names::region(visit, region),
                text!(t, "place-count-districts", count = count),
            )
        }
        PlaceRef::District(district) => {
            let region = gazetteer.region(&district.region_code).map(|region| names::region(visit, region));
            (paths::district(&district.code), names::district(visit, district), region.unwrap_or_default())
        }
        PlaceRef::Mahalla(mahalla) => {
            (paths::mahalla(&mahalla.code), names::mahalla(visit, mahalla), names::lies_in(visit, gazetteer, mahalla))
        }
    };
    let closed = match place {
        PlaceRef::Mahalla(mahalla) => names::closed_on(mahalla, visit.today()),
        PlaceRef::Region(_) | PlaceRef::District(_) => None,
    };
    let closed = closed.map(|_| view! { " " <span class="pill">{text!(t, "place-closed")}</span> });
    view! {
        <li>
            <span class="name"><a href=visit.to(&path)>{names::heading(&name)}</a>{closed}<span class="hint">{lies_in}</span></span>
        </li>
    }
    .into_any()
}

fn nothing(visit: &Visit, gazetteer: &Gazetteer, query: &str) -> AnyView {
    let t = visit.texts;
    view! {
        <section class="empty">
            {icon(visit, "search")}
            <h2 class="mt4">{text!(t, "search-nothing", query = query.to_owned())}</h2>
            <p class="mt2">{text!(t, "search-nothing.advice")}</p>
        </section>
        {country::links(visit, gazetteer)}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::asked;

    #[test]
    fn the_first_question_counts_and_none_is_an_empty_one() {
        assert_eq!(asked("q=Do%CA%BBstlik+&q=x"), "Doʻstlik");
        assert_eq!(asked("other=1"), "");
        assert_eq!(asked(""), "");
        assert_eq!(asked(&format!("q={}", "a".repeat(500))).len(), 100);
    }
}
