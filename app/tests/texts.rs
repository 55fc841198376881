//! The texts of all languages and the sources that ask for them fit together. Every rule is also shown a small
//! example that breaks it, so that it cannot fall silent.
//!
//! The rules are in `texts/`: `locale` reads the files, `rules` and `letters` judge them, `source` reads the Rust
//! sources, `usage` compares the two.
#![cfg(feature = "ssr")]

#[path = "texts/letters.rs"]
mod letters;
#[path = "texts/locale.rs"]
mod locale;
#[path = "texts/rules.rs"]
mod rules;
#[path = "texts/source.rs"]
mod source;
#[path = "texts/usage.rs"]
mod usage;

use locale::{Locale, all, of};
use source::{Call, Source};

#[track_caller]
fn none(complaints: &[String]) {
    assert!(complaints.is_empty(), "{} complaints:\n{}", complaints.len(), complaints.join("\n"));
}

#[track_caller]
fn found(complaints: &[String], words: &str) {
    assert!(complaints.iter().any(|complaint| complaint.contains(words)), "“{words}” is not among {complaints:#?}");
}

fn one(tag: &'static str, source: &str) -> Vec<Locale> {
    of(&[(tag, "home", source)])
}

fn uz() -> Locale {
    all().swap_remove(0)
}

/// Sources that draw pages, with the rules whose refusals are shown.
fn pages() -> Vec<Source> {
    source::below(&["app/src"])
}

fn everything() -> Vec<Source> {
    source::below(&["app/src", "app/domain/src", "server/src"])
}

#[test]
fn every_file_can_be_read() {
    let locales = all();
    assert!(locales.iter().all(|locale| !locale.messages.is_empty()));
    none(&locales.iter().flat_map(|locale| locale.unreadable.clone()).collect::<Vec<_>>());
}

#[test]
fn a_broken_file_is_found() {
    found(&one("uz", "home-title = { $name\n")[0].unreadable, "home.ftl");
    found(&one("uz", "home-title = A\n    .hint = B\n    .hint = C\n")[0].unreadable, "stands twice");
}

#[test]
fn all_languages_have_the_same_keys_attributes_and_variables() {
    none(&rules::differences(&all()));
}

#[test]
fn a_missing_key_attribute_or_variable_is_found() {
    let complaints = |ru: &'static str| {
        rules::differences(&of(&[("uz", "home", "home-title = { $name }\n    .hint = A\n"), ("ru", "home", ru)]))
    };
    none(&complaints("home-title = { $name }\n    .hint = Б\n"));
    found(&complaints("home-other = Б\n"), "ru: home.ftl home-title is missing");
    found(&complaints("home-other = Б\n"), "uz: home.ftl home-other is missing");
    found(&complaints("home-title = { $name }\n"), "ru: home.ftl home-title.hint is missing");
    found(&complaints("home-title = Б\n    .hint = Б\n"), "has the variables");
}

#[test]
fn no_key_stands_twice() {
    none(&rules::duplicates(&all()));
}

#[test]
fn a_key_in_two_files_is_found() {
    let files = of(&[("uz", "home", "home-title = A\n"), ("uz", "menu", "home-title = B\n")]);
    found(&rules::duplicates(&files), "home.ftl and menu.ftl");
}

#[test]
fn every_key_begins_with_the_name_of_its_file() {
    none(&rules::misnamed(&all()));
}

#[test]
fn a_key_of_another_name_or_without_a_value_is_found() {
    found(&rules::misnamed(&one("uz", "homely = A\n")), "homely does not begin");
    found(&rules::misnamed(&one("uz", "-name = A\n")), "-name does not begin");
    found(&rules::misnamed(&one("uz", "home-title =\n    .hint = A\n")), "no value");
    none(&rules::misnamed(&one("uz", "home-title = A\n-home-name = B\n")));
}

#[test]
fn every_message_and_term_taken_in_is_there() {
    none(&rules::dangling(&all()));
}

#[test]
fn a_term_that_is_not_there_is_found() {
    found(&rules::dangling(&one("uz", "home-title = { -home-name } { home-other }\n")), "-home-name");
    found(&rules::dangling(&one("uz", "home-title = { -home-name } { home-other }\n")), "home-other");
}

#[test]
fn plurals_have_the_forms_of_their_language() {
    none(&rules::wrong_plurals(&all()));
}

#[test]
fn a_plural_that_lacks_a_form_is_found() {
    let plural = |tag, forms: &[&str], rest: &str| {
        let forms: String = forms.iter().map(|form| format!("        [{form}] А\n")).collect();
        rules::wrong_plurals(&one(tag, &format!("home-n = {{ $n ->\n{forms}       *[{rest}] Б\n    }}\n")))
    };
    none(&plural("ru", &["one", "few", "many"], "other"));
    none(&plural("en", &["one"], "other"));
    none(&plural("uz", &["open"], "other"));
    found(&plural("ru", &["one", "few"], "other"), "needs");
    found(&plural("ru", &["one", "few", "other"], "many"), "the rest");
    found(&plural("en", &["one", "few"], "other"), "needs");
    found(&plural("uz", &["one"], "other"), "Uzbek has none");
}

#[test]
fn letters_and_apostrophes_are_those_of_the_language() {
    none(&letters::foreign(&all()));
}

#[test]
fn a_foreign_letter_or_false_apostrophe_is_found() {
    let complaints = |tag, text: &str| letters::foreign(&one(tag, &format!("home-title = {text}\n")));
    for false_apostrophe in ["so'z", "so‘z", "so’z", "so`z", "maʻno", "soʼz"] {
        assert_eq!(complaints("uz", false_apostrophe).len(), 1, "{false_apostrophe}");
    }
    none(&complaints("uz", "soʻz, gʻoz, maʼno, eʼlon"));
    found(&complaints("uz", "mаhalla"), "Cyrillic");
    found(&complaints("en", "mаhalla"), "Cyrillic");
    none(&complaints("en", "the resident’s and the mahalla's"));
    found(&complaints("ru", "мaхалля"), "Latin");
    found(&complaints("ru", "наш dom"), "Latin");
    found(&complaints("ru", "маҳалла"), "no letter of ru");
    found(&complaints("uz-Cyrl", "выбор"), "no letter of uz-Cyrl");
    found(&complaints("uz-Cyrl", "CSV-fayl"), "Latin");
    none(&complaints("ru", "Файл CSV, ID-карта, my.gov.uz, a@b.uz, III квартал, XXXX-XXXX-XXXX, AGPL-3.0-or-later."));
}

#[test]
fn every_text_that_pages_ask_for_is_there() {
    none(&usage::unknown(&uz(), &pages()));
}

#[test]
fn a_key_that_is_not_there_is_found() {
    let locale = &one("uz", "home-title = A\n    .hint = B\n")[0];
    let complaints = |code: &str| usage::unknown(locale, &[Source::of("x.rs", code)]);
    found(&complaints(r#"text!(t, "home-titel")"#), "home-titel");
    found(&complaints(r#"text!(t, "home-title.text")"#), "home-title.text");
    found(&complaints(r#"column("home-head", &[(A, "home-title")])"#), "home-head");
    none(&complaints(r#"text!(t, "home-title.hint") // "home-comment""#));
    none(&complaints(r#"view! { <p id="home-id" class="home-class">"home page"</p> }"#));
}

#[test]
fn texts_are_given_the_variables_they_take() {
    none(&usage::wrong_variables(&uz(), &pages()));
}

#[test]
fn a_forgotten_variable_is_found() {
    let locale = &one("uz", "home-title = { $name } { $count }\n")[0];
    let complaints = |code: &str| usage::wrong_variables(locale, &[Source::of("x.rs", code)]);
    found(&complaints(r#"text!(t, "home-title", name = f(a, b == c))"#), "count");
    found(&complaints(r#"text!(t, "home-title")"#), "count");
    none(&complaints(r#"text!(visit.texts, "home-title", name = f(a, "home"), count = n,)"#));
}

#[test]
fn every_text_is_asked_for() {
    none(&usage::unused(&uz(), &everything()));
}

#[test]
fn a_text_nobody_asks_for_is_found() {
    let complaints = |text: &str, code: &str| {
        usage::unused(&one("uz", text)[0], &[Source::of("x.rs", code), Source::of("y.rs", r#"("code", "too-short")"#)])
    };
    found(&complaints("home-title = A\n", r#"text!(t, "home-other")"#), "nobody asks for home-title");
    none(&complaints("home-title = A\n", r#"text!(t, "home-title")"#));
    none(&complaints("home-title = A\n", r#"format!("home-{word}")"#));
    found(&complaints("home-title = A\n", r#"format!("{area}-{word}")"#), "home-title");
    none(&complaints("home-code = A\n", r#"field(visit, "home", Field { name: "code" })"#));
    none(&complaints("home-title = { -home-name }\n-home-name = A\n", r#""home-title""#));
    found(&complaints("home-title = A\n    .text = B\n", r#""home-title""#), "home-title.text");
    none(&complaints("home-title = A\n    .text = B\n", r#"format!("{key}.text"); "home-title""#));
    none(&complaints("home-code = A\n    .hint = B\n    .too-short = C\n", r#"("home", "code")"#));
}

#[test]
fn sources_are_read_as_the_compiler_reads_them() {
    let code = r##"
        // "comment"
        /* "block" */
        fn f<'a>(x: &'a str) { let c = '"'; let d = '\''; let e = "with \"quotes\""; }
        let raw = r#"a "raw" one"#;
        view! { <a id="skip" data-l="skip" title="title" r#type="skip">{text!(t, "home-title", n = g("x", [1, 2]))}</a> }
    "##;
    let source = Source::of("x.rs", code);
    let literals: Vec<_> = source.literals.iter().map(String::as_str).collect();
    assert_eq!(literals, ["a \"raw\" one", "home-title", "title", "with \"quotes\"", "x"]);
    assert_eq!(source.calls, [Call { key: "home-title".into(), variables: ["n".to_owned()].into() }]);
}
