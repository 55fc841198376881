//! What stands on all pages of the form together, as it travels: read from either kind of body, carried along unseen.
use super::upload::{self, Broken, Received};
use crate::visit::Visit;
use axum::{
    extract::{FromRequest, Multipart, RawForm, Request, multipart::MultipartError, rejection::RawFormRejection},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::{
    category::{About, Category, Identity, Kind},
    concern::ConcernForm,
};
use leptos::prelude::*;

/// The form as typed so far.
#[derive(Clone, Default)]
pub struct Sheet {
    /// The fields of the concern.
    pub form: ConcernForm,
    /// The words the mahalla is looked for with.
    pub q: String,
    /// Its photos by name.
    pub photos: Vec<String>,
    /// Photos to take away.
    pub without: Vec<String>,
}

/// Every field that a page may have to carry for the others.
const CARRIED: [&str; 14] = [
    "mahalla", "category", "kind", "about", "text", "place", "identity", "name", "address", "email", "phone",
    "consent", "publish", "safe",
];

impl Sheet {
    /// The category, once chosen.
    pub fn category(&self) -> Option<Category> {
        Category::of_code(&self.form.category)
    }

    /// Whom it is about, once said.
    pub fn about(&self) -> Option<About> {
        About::of_code(&self.form.about)
    }

    /// How much of himself the resident shows, once said.
    pub fn identity(&self) -> Option<Identity> {
        Identity::of_code(&self.form.identity)
    }

    /// The kind of appeal, once said.
    pub fn kind(&self) -> Option<Kind> {
        Kind::of_code(&self.form.kind)
    }

    /// Whether the officer himself is meant: then he must not see it.
    pub fn is_about_officer(&self) -> bool {
        self.category().is_some_and(Category::is_about_officer) || self.about() == Some(About::Inspector)
    }

    /// Whether a summary of the answer may be public at all, with the resident's consent.
    pub fn may_be_public(&self) -> bool {
        !self.is_about_officer() && self.category().is_none_or(|category| !category.never_public())
    }

    /// Fills in what follows from the category, where nothing was chosen yet.
    pub fn suggest(&mut self) {
        let Some(category) = self.category() else { return };
        let form = &mut self.form;
        if form.kind.is_empty() {
            form.kind = match category {
                Category::Proposal => Kind::Proposal,
                _ if category.is_about_officer() => Kind::Complaint,
                _ => Kind::Application,
            }
            .code()
            .to_owned();
        }
        if form.about.is_empty() && category == Category::Inspector {
            form.about = About::Inspector.code().to_owned();
        }
        if form.identity.is_empty() && self.is_about_officer() {
            self.form.identity = Identity::Confidential.code().to_owned();
        }
    }

    /// What is sent in the end: who wants to stay unknown leaves nothing of himself, even if he typed it before.
    pub fn to_send(&self) -> ConcernForm {
        let form = self.form.clone();
        if self.identity() == Some(Identity::Anonymous) {
            let empty = String::new;
            return ConcernForm { name: empty(), address: empty(), email: empty(), phone: empty(), ..form };
        }
        form
    }

    /// The fields that this page does not show, and the token.
    pub fn carry(&self, shown: &[&str]) -> AnyView {
        let hidden = |name: &'static str, value: String| view! { <input r#type="hidden" name=name value=value/> };
        let mut form = self.form.clone();
        let fields = CARRIED
            .into_iter()
            .filter(|name| !shown.contains(name))
            .filter_map(|name| slot(&mut form, name).map(|value| (name, std::mem::take(value))))
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| hidden(name, value))
            .collect_view();
        view! {
            {fields}
            {hidden("form", self.form.form.clone())}
        }
        .into_any()
    }

    /// A later field of the same name wins: that is the button that was pressed.
    fn take(&mut self, name: &str, value: String) {
        if name == "q" {
            self.q = value;
        } else if name == "without" {
            self.without.push(value);
        } else if let Some(slot) = slot(&mut self.form, name) {
            *slot = value;
        }
    }
}

fn slot<'a>(form: &'a mut ConcernForm, name: &str) -> Option<&'a mut String> {
    Some(match name {
        "mahalla" => &mut form.mahalla,
        "category" => &mut form.category,
        "kind" => &mut form.kind,
        "about" => &mut form.about,
        "text" => &mut form.text,
        "place" => &mut form.place,
        "identity" => &mut form.identity,
        "name" => &mut form.name,
        "address" => &mut form.address,
        "email" => &mut form.email,
        "phone" => &mut form.phone,
        "consent" => &mut form.consent,
        "publish" => &mut form.publish,
        "safe" => &mut form.safe,
        "form" => &mut form.form,
        "step" => &mut form.step,
        _ => return None,
    })
}

/// Why a body could not be read.
pub enum Unreadable {
    /// It is no form.
    Form(RawFormRejection),
    /// It is a broken or too long form of several parts.
    Parts(MultipartError),
    /// Something else.
    Status(StatusCode),
}

impl IntoResponse for Unreadable {
    fn into_response(self) -> Response {
        match self {
            Self::Form(rejection) => rejection.into_response(),
            Self::Parts(error) => error.into_response(),
            Self::Status(status) => status.into_response(),
        }
    }
}

/// Reads the body, of one part or of several, and what came of photos.
pub async fn read(visit: &Visit, request: Request) -> Result<(Sheet, Received), Unreadable> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut received = if kind.starts_with("multipart/form-data") {
        let bad = |_| Unreadable::Status(StatusCode::BAD_REQUEST);
        let parts = Multipart::from_request(request, &()).await.map_err(bad)?;
        upload::read(visit, parts).await.map_err(|broken| match broken {
            Broken::Parts(error) => Unreadable::Parts(error),
            Broken::Status(status) => Unreadable::Status(status),
        })?
    } else {
        let RawForm(bytes) = RawForm::from_request(request, &()).await.map_err(Unreadable::Form)?;
        let words = serde_urlencoded::from_bytes(&bytes).map_err(|_| Unreadable::Status(StatusCode::BAD_REQUEST))?;
        Received { words, ..Received::default() }
    };
    let mut sheet = Sheet::default();
    for (name, value) in std::mem::take(&mut received.words) {
        sheet.take(&name, value);
    }
    Ok((sheet, received))
}
