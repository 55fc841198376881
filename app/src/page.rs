//! From a view to an answer: the whole document is drawn at once, with its title and status known beforehand.
//! Islands are alive inside it because it is drawn under leptos' shared context with hydration switched off
//! outside of them.
use crate::{
    layout,
    visit::{Keep, Visit},
};
use axum::{
    body::Body,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use hydration_context::{SharedContext, SsrSharedContext};
use leptos::prelude::*;
use std::sync::Arc;

/// What the head of a document says.
#[derive(Clone, Debug, Default)]
pub struct Head {
    /// The title, without the portal's name.
    pub title: String,
    /// One sentence for search engines and link previews.
    pub description: String,
    /// Which entry of the main menu is current: its path.
    pub menu: &'static str,
    /// The status of the answer.
    pub status: StatusCode,
    /// Whether the page is of the desk: another navigation, nothing for search engines.
    pub is_desk: bool,
    /// Whether an island is on it: only then is a script named.
    pub has_islands: bool,
    /// Whether a ballot paper is made or shown on it: only then is its script named.
    pub has_paper: bool,
    /// The address of a feed beside it; empty for none.
    pub feed: String,
    /// The address of a picture for sharing it; empty for none.
    pub card: String,
}

impl Head {
    /// A page that was found.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), ..Self::default() }
    }

    /// The same with a description.
    #[must_use]
    pub fn about(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// The same under an entry of the main menu.
    #[must_use]
    pub fn menu(mut self, path: &'static str) -> Self {
        self.menu = path;
        self
    }

    /// The same with another status.
    #[must_use]
    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// The same as a page of the desk.
    #[must_use]
    pub fn desk(mut self) -> Self {
        self.is_desk = true;
        self
    }

    /// The same with a feed beside it.
    #[must_use]
    pub fn feed(mut self, path: String) -> Self {
        self.feed = path;
        self
    }

    /// The same with a picture for sharing it.
    #[must_use]
    pub fn card(mut self, path: String) -> Self {
        self.card = path;
        self
    }

    /// The same with islands.
    #[must_use]
    pub fn islands(mut self) -> Self {
        self.has_islands = true;
        self
    }

    /// The same with a ballot paper.
    #[must_use]
    pub fn paper(mut self) -> Self {
        self.has_paper = true;
        self
    }
}

/// Draws a page. `body` gives what stands between header and footer, with its own `<main id="main">`.
pub fn draw<V: IntoView + 'static>(visit: &Visit, head: Head, body: impl FnOnce() -> V) -> Response {
    let status = head.status;
    let html = alone(|| {
        let body = body().into_any();
        layout::document(visit, &head, body)
    });
    let mut response = Response::new(Body::from(html));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    response
}

/// Draws a whole document that has nothing of the portal's around it.
pub fn alone<V: IntoView>(document: impl FnOnce() -> V) -> String {
    let shared = Arc::new(SsrSharedContext::new());
    shared.set_is_hydrating(false);
    let owner = Owner::new_root(Some(shared as Arc<dyn SharedContext + Send + Sync>));
    let html = owner.with(|| document().into_view().to_html());
    owner.unset_with_forced_cleanup();
    format!("<!DOCTYPE html>{html}")
}

/// Goes on to another page of this portal in the same language, by GET.
pub fn see_other(visit: &Visit, path: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, visit.to(path))]).into_response()
}

/// An answer that asks the browser to keep something.
pub trait Keeping {
    /// The same answer, and keep this.
    fn keeping(self, keep: Keep) -> Self;
}

impl Keeping for Response {
    fn keeping(mut self, keep: Keep) -> Self {
        let extensions = self.extensions_mut();
        if let Some(kept) = extensions.get_mut::<Vec<Keep>>() {
            kept.push(keep);
        } else {
            extensions.insert(vec![keep]);
        }
        self
    }
}
