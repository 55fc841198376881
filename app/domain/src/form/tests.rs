//! Every line of `end2end/nasty.jsonl`, and the rules one by one.
use super::*;
use std::collections::BTreeMap;

/// The nasty texts by their number.
fn nasty() -> BTreeMap<String, String> {
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../end2end/nasty.jsonl"))
        .lines()
        .filter(|line| !line.is_empty())
        .map(|line| {
            let value: serde_json::Value = serde_json::from_str(line).unwrap();
            (value["id"].as_str().unwrap().to_owned(), value["text"].as_str().unwrap().to_owned())
        })
        .collect()
}

fn is_unsafe(character: char) -> bool {
    (character.is_control() && character != '\n')
        || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}')
}

#[test]
fn no_nasty_text_keeps_what_cannot_be_read() {
    let texts = nasty();
    assert_eq!(texts.len(), 20);
    for (id, raw) in texts {
        let text = clean_text(&raw);
        assert!(!text.contains(is_unsafe), "{id}");
        assert_eq!(clean_text(&text), text, "{id} is not stable");
        assert!(!text.contains("\n\n\n"), "{id}");
        let line = clean_line(&raw);
        assert!(!line.contains(is_unsafe) && !line.contains('\n'), "{id}");
        assert_eq!(clean_line(&line), line, "{id} is not stable");
    }
}

#[test]
fn literal_texts_stay_as_they_were_written() {
    let texts = nasty();
    // Markup, quotes, emoji, long words, statements, look-alikes, apostrophes, foreign digits, letters, templates.
    for id in ["n-01", "n-02", "n-05", "n-06", "n-08", "n-10", "n-11", "n-12", "n-17", "n-18", "n-19"] {
        assert_eq!(clean_text(&texts[id]), texts[id], "{id}");
        assert_eq!(clean_line(&texts[id]), texts[id], "{id}");
    }
}

#[test]
fn every_nasty_text_becomes_what_is_expected_of_it() {
    let texts = nasty();
    let clean = |id: &str| clean_text(&texts[id]);
    // Direction: stripped, the words stay.
    assert_eq!(clean("n-03"), "Inspektor gnp.exe yubordi שלום سلام");
    // Towers of accents: three are left, and without them the word is found.
    let tower = clean("n-04");
    let bare: String = tower.nfd().filter(|character| !is_combining_mark(*character)).collect();
    assert_eq!(bare, "mahalla juda mahalla");
    let most = tower.split(|character| !is_combining_mark(character)).map(|run| run.chars().count()).max();
    assert_eq!(most, Some(MARKS_MOST));
    // One letter a line: no more than the limit of the field lets through; only the last line end goes.
    assert_eq!(clean("n-07"), texts["n-07"].trim_end());
    // Headers: a line has no line ends.
    assert!(clean_line(&texts["n-09"]).starts_with("Salom Set-Cookie: admin=1 Location:"));
    assert!(clean("n-09").starts_with("Salom\nSet-Cookie: admin=1\n"));
    // Zero width inside of words stays for the search to fold; at the end it goes.
    assert_eq!(clean("n-13"), texts["n-13"].trim_end_matches('\u{feff}'));
    // Nothing visible is nothing.
    assert_eq!(clean("n-14"), "");
    assert_eq!(clean("n-15"), "abcdef [31mqizil[0m");
    assert_eq!(clean("n-16"), "Тошкентнийнг нийма ёмон; ўзбек özbek ğoz");
    assert_eq!(clean("n-20"), "\u{fffd} \u{fffd} 🧿 then the bytes of an unpaired surrogate: \\ud83d");
}

#[test]
fn paragraphs_stay_and_empty_lines_are_few() {
    assert_eq!(clean_text("\r\n bir \r\n\r\n \r\n\t\r\nikki\rüch\n"), "bir\n\nikki\nüch");
    assert_eq!(clean_line(" bir\u{a0}\u{2003}ikki\n"), "bir ikki");
}

#[test]
fn an_emoji_keeps_its_last_part() {
    assert_eq!(clean_text("👮🏽\u{200d}♂\u{fe0f}"), "👮🏽\u{200d}♂\u{fe0f}");
    assert_eq!(clean_text("\u{200d}\u{fe0f}"), "");
}

#[test]
fn an_address_is_lowered_and_cannot_carry_a_second_header() {
    assert_eq!(parse_email(" Aziza@Example.UZ "), Ok("aziza@example.uz".to_owned()));
    for wrong in [
        "",
        "aziza",
        "@example.uz",
        "aziza@",
        "aziza@uz",
        "a@b@c.uz",
        "a b@c.uz",
        "a@c..uz",
        "a@-c.uz",
        "a,b@c.uz",
        "a@c.uz\r\nBcc: b@c.uz",
        "азиза@example.uz",
        "\"a\"@c.uz",
    ] {
        assert_eq!(parse_email(wrong), Err("malformed"), "{wrong}");
    }
    assert_eq!(parse_email(&format!("a@{}.uz", "x".repeat(300))), Err("too-long"));
}

#[test]
fn the_first_error_of_a_field_is_shown() {
    let mut errors = FieldErrors::default();
    assert!(errors.is_empty());
    errors.add("code", "length");
    errors.add("code", "check");
    assert_eq!((errors.of(&"code"), errors.of(&"email")), (Some("length"), None));
}
