//! How pages look for this visitor, and what works for whom. The choice lies in a cookie, nowhere else.
use super::{Part, frame, paragraphs, points};
use crate::{
    components::form::{Choice, choices},
    page::{self, Head, Keeping},
    paths, text,
    visit::{Keep, Look, Visit},
};
use axum::{extract::Form, response::Response};
use leptos::prelude::*;
use serde::Deserialize;

/// The page.
pub async fn accessibility(mut visit: Visit) -> Response {
    visit.is_personal = true;
    let t = visit.texts;
    let (title, lead) = (text!(t, "accessibility-title"), text!(t, "accessibility-lead"));
    page::draw(&visit, Head::new(title.clone()).about(lead.clone()), || frame(&visit, title, lead, parts(&visit)))
}

/// The fields of the form, as sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct LookForm {
    theme: String,
    contrast: String,
    size: String,
    spacing: String,
    images: String,
    reset: String,
}

impl LookForm {
    /// What was chosen; what no tile offers is as the device says.
    fn look(self) -> Look {
        if !self.reset.is_empty() {
            return Look::default();
        }
        let [theme, contrast, size, spacing, images] = Look::CHOICES.map(|(_, offered)| offered);
        let known =
            |offered: &[&str], word: String| if offered.contains(&word.as_str()) { word } else { String::new() };
        Look {
            theme: known(theme, self.theme),
            contrast: known(contrast, self.contrast),
            size: known(size, self.size),
            spacing: known(spacing, self.spacing),
            images: known(images, self.images),
        }
    }
}

/// Keeps how pages shall look, and comes back to the form.
pub async fn set_look(visit: Visit, Form(form): Form<LookForm>) -> Response {
    page::see_other(&visit, &format!("{}#look", paths::ACCESSIBILITY)).keeping(Keep::Look(form.look()))
}

fn parts(visit: &Visit) -> Vec<Part> {
    let t = visit.texts;
    vec![
        Part { id: "look", title: "accessibility-look-title", body: look_form(visit) },
        Part { id: "status", title: "accessibility-status-title", body: paragraphs(t, &["accessibility-status-text"]) },
        Part {
            id: "works",
            title: "accessibility-works-title",
            body: points(
                t,
                &[
                    "accessibility-works-keyboard",
                    "accessibility-works-reader",
                    "accessibility-works-script",
                    "accessibility-works-zoom",
                    "accessibility-works-colour",
                    "accessibility-works-time",
                    "accessibility-works-language",
                ],
            ),
        },
        Part {
            id: "gaps",
            title: "accessibility-gaps-title",
            body: points(
                t,
                &[
                    "accessibility-gaps-tests",
                    "accessibility-gaps-audit",
                    "accessibility-gaps-names",
                    "accessibility-gaps-karakalpak",
                    "accessibility-gaps-sign",
                    "accessibility-gaps-letters",
                ],
            ),
        },
        Part {
            id: "barrier",
            title: "accessibility-barrier-title",
            body: paragraphs(t, &["accessibility-barrier-text", "accessibility-barrier-phone"]),
        },
    ]
}

fn look_form(visit: &Visit) -> AnyView {
    let t = visit.texts;
    let look = &visit.look;
    let chosen = [
        ("theme", &look.theme),
        ("contrast", &look.contrast),
        ("size", &look.size),
        ("spacing", &look.spacing),
        ("images", &look.images),
    ];
    let groups = chosen
        .into_iter()
        .zip(Look::CHOICES)
        .map(|((field, chosen), (_, offered))| group(visit, field, offered, chosen))
        .collect_view();
    view! {
        {paragraphs(t, &["accessibility-look-text"])}
        <form method="post" action=visit.to(paths::ACCESSIBILITY) class="stack-l">
            {groups}
            <div class="btns">
                <button class="btn">{text!(t, "accessibility-save")}</button>
                <button class="btn alt" name="reset" value="yes">{text!(t, "accessibility-reset")}</button>
            </div>
        </form>
    }
    .into_any()
}

fn group(visit: &Visit, field: &'static str, offered: &[&str], chosen: &str) -> AnyView {
    // `accessibility-<field>-<value>` for the fields and values of `Look::CHOICES`, and `device` for none of them.
    let words = |value: &str| visit.texts.get(&format!("accessibility-{field}-{value}"));
    let device = Choice { label: words("device"), ..Choice::default() };
    let offered =
        offered.iter().map(|value| Choice { value: (*value).to_owned(), label: words(value), hint: String::new() });
    let tiles = std::iter::once(device).chain(offered).collect();
    // The group's own words: `accessibility-<field>` with `.hint`.
    choices(visit, "accessibility", &Vec::new(), field, chosen, tiles)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_no_tile_offers_means_as_the_device_says() {
        let form = LookForm { theme: "dark".into(), contrast: "pink".into(), size: "9".into(), ..LookForm::default() };
        assert_eq!(form.look(), Look { theme: "dark".into(), ..Look::default() });
    }

    #[test]
    fn the_second_button_forgets_all_choices() {
        let form = LookForm { theme: "dark".into(), reset: "yes".into(), ..LookForm::default() };
        assert_eq!(form.look(), Look::default());
    }
}
