//! Numbers that tell of somebody: phones, houses and flats, documents, plates.
use super::{Kind, Token, Trace};
use std::ops::Range;

/// Codes after 998: operators and regions.
const CODES: [&str; 33] = [
    "20", "33", "50", "55", "61", "62", "65", "66", "67", "69", "70", "71", "72", "73", "74", "75", "76", "77", "78",
    "79", "80", "87", "88", "90", "91", "92", "93", "94", "95", "96", "97", "98", "99",
];
/// Regions on plates.
const PLATES: [&str; 14] = ["01", "10", "20", "25", "30", "40", "50", "60", "70", "75", "80", "85", "90", "95"];
/// Letters beside a sum that look like those of a plate.
const MONEY: [&str; 5] = ["USD", "UZS", "EUR", "RUB", "SMS"];
/// Words before a phone.
const CALLS: [&str; 8] = ["tel", "telefon", "telefoni", "telefonim", "nomer", "phone", "mobile", "whatsapp"];
/// Words for a house or a flat that follow its number, with their endings.
const AFTER: [&str; 4] = ["uy", "xonadon", "kvartira", "dom"];
const ENDINGS: [&str; 16] =
    ["", "i", "ga", "da", "dan", "ning", "ni", "ida", "iga", "idan", "ining", "ini", "dagi", "idagi", "danman", "lik"];
/// Words for a house or a flat that stand before its number.
const BEFORE: [&str; 19] = [
    "uy",
    "dom",
    "doma",
    "dome",
    "domu",
    "domom",
    "kv",
    "kvartira",
    "kvartiri",
    "kvartire",
    "kvartiru",
    "xonadon",
    "house",
    "flat",
    "apartment",
    "apt",
    "korpus",
    "raqami",
    "stroenie",
];
/// Words for a street.
const STREETS: [&str; 10] =
    ["kochasi", "kocha", "ulitsa", "ulisa", "ulise", "ulisi", "ulisu", "street", "prospekti", "prospekt"];
/// What a number counts when it is no house: beginnings of words.
const COUNTED: [&str; 34] = [
    "ta", "nafar", "kishi", "kun", "soat", "yil", "marta", "minut", "daqiqa", "foiz", "metr", "let", "god", "etaj",
    "chelovek", "chas", "dney", "raz", "people", "year", "day", "hour", "yanvar", "fevral", "mart", "aprel", "may",
    "iyun", "iyul", "avgust", "sentabr", "oktabr", "noyabr", "dekabr",
];
const MONTHS: [&str; 16] = [
    "sentyabr",
    "oktyabr",
    "january",
    "february",
    "march",
    "april",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "kv",
    "m",
    "sm",
];

type Found = Vec<(Range<usize>, Trace)>;

pub(super) fn find(text: &str, tokens: &[Token<'_>]) -> Found {
    let mut found = Found::new();
    for at in 0..tokens.len() {
        found.extend(document(tokens, at));
        found.extend(plate(tokens, at));
        found.extend(house(tokens, at));
        found.extend(phone(text, tokens, at));
    }
    found
}

/// Groups of digits with signs of a phone between them, as (token, group), from the token `at` on.
fn groups<'a>(text: &str, tokens: &'a [Token<'a>], at: usize) -> Vec<(usize, &'a str)> {
    let mut groups = vec![(at, tokens[at].text)];
    let mut last = at;
    for (index, token) in tokens.iter().enumerate().skip(at + 1) {
        let is_sign = token.kind == Kind::Sign && "-–—().".contains(token.text);
        if token.kind == Kind::Number {
            let between = &text[tokens[last].end()..token.start];
            if between.chars().count() > 3 || between.contains('\n') {
                break;
            }
            groups.push((index, token.text));
            last = index;
        } else if !is_sign {
            break;
        }
    }
    groups
}

fn phone(text: &str, tokens: &[Token<'_>], at: usize) -> Option<(Range<usize>, Trace)> {
    let token = tokens.get(at).filter(|token| token.kind == Kind::Number)?;
    let before = at.checked_sub(1).map(|index| &tokens[index]);
    if before.is_some_and(|one| one.kind == Kind::Word && one.touches(token)) {
        return None;
    }
    let has_plus = before.is_some_and(|one| one.is("+"));
    let is_called = tokens[at.saturating_sub(3)..at].iter().any(|one| CALLS.contains(&one.plain.as_str()));
    let groups = groups(text, tokens, at);
    let last = (1..=groups.len()).rev().find(|count| {
        let some = &groups[..*count];
        let lengths: Vec<usize> = some.iter().map(|(_, digits)| digits.len()).collect();
        let digits: String = some.iter().map(|(_, digits)| *digits).collect();
        let end = tokens[some[count - 1].0].end();
        let has_sign = text[token.start..end].contains(['-', '(', ')']) || before.is_some_and(|one| one.is("("));
        is_phone(&digits, &lengths, has_sign)
            || (has_plus && (9..=15).contains(&digits.len()))
            || (is_called && (5..=12).contains(&digits.len()))
    })?;
    let start = if has_plus { before.map_or(token.start, |one| one.start) } else { token.start };
    Some((start..tokens[groups[last - 1].0].end(), Trace::Phone))
}

fn is_phone(digits: &str, lengths: &[usize], has_sign: bool) -> bool {
    let has_code = digits.get(..2).is_some_and(|code| CODES.contains(&code));
    match (digits.len(), lengths) {
        (12, _) => digits.starts_with("998"),
        (9, [9] | [2, 7] | [2, 3, 2, 2]) => has_code,
        (9, [2, 3, 4] | [3, 3, 3]) => has_code && has_sign,
        (7, [3, 2, 2]) => true,
        (10 | 11, [10 | 11] | [1, 9 | 10] | [1, 2 | 3, 7] | [1, 2 | 3, 3, 2, 2]) => digits.starts_with('8'),
        _ => false,
    }
}

fn document(tokens: &[Token<'_>], at: usize) -> Option<(Range<usize>, Trace)> {
    let token = &tokens[at];
    let length = |index: usize| tokens.get(index).filter(|one| one.kind == Kind::Number).map(|one| one.text.len());
    match token.kind {
        Kind::Number if token.text.len() == 14 && token.text.starts_with(['1', '2', '3', '4', '5', '6']) => {
            Some((token.start..token.end(), Trace::Pinfl))
        }
        Kind::Number if token.text.len() == 16 => Some((token.start..token.end(), Trace::Document)),
        Kind::Number if (at..at + 4).all(|index| length(index) == Some(4)) => {
            Some((token.start..tokens[at + 3].end(), Trace::Document))
        }
        Kind::Word if token.text.chars().count() == 2 => {
            let next = tokens.get(at + 1)?;
            let number = if next.is("№") { tokens.get(at + 2)? } else { next };
            let is_one = number.kind == Kind::Number && number.text.len() == 7;
            (is_one && (token.is_upper() || token.touches(number)))
                .then_some((token.start..number.end(), Trace::Document))
        }
        _ => None,
    }
}

fn plate(tokens: &[Token<'_>], at: usize) -> Option<(Range<usize>, Trace)> {
    let token = tokens.get(at).filter(|token| token.kind == Kind::Number)?;
    let is_region = token.text.get(..2).is_some_and(|code| PLATES.contains(&code));
    let number = |index: usize, length| {
        tokens.get(index).filter(|one| one.kind == Kind::Number && one.text.len() == length && one.text != "000")
    };
    let letters = |index: usize, length| {
        let is_one =
            |one: &&Token<'_>| one.is_upper() && one.text.chars().count() == length && !MONEY.contains(&one.text);
        tokens.get(index).filter(is_one)
    };
    let last = match token.text.len() {
        2 if letters(at + 1, 1).is_some() => number(at + 2, 3).and_then(|_| letters(at + 3, 2)),
        2 => number(at + 1, 3).and_then(|_| letters(at + 2, 3)),
        5 => letters(at + 1, 3).filter(|last| token.touches(last)),
        _ => None,
    };
    last.filter(|_| is_region).map(|last| (token.start..last.end(), Trace::Plate))
}

/// The number of a house at a token: up to three digits, a letter or a fraction after it. Gives the token behind it.
fn number_of_house(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let token = tokens.get(at).filter(|token| token.kind == Kind::Number && token.text.len() <= 3)?;
    let mut next = at + 1;
    if let [sign, number, ..] = tokens.get(next..)?
        && sign.is("/")
        && number.kind == Kind::Number
        && token.touches(sign)
    {
        next += 2;
    }
    let is_letter = |one: &Token<'_>| one.kind == Kind::Word && one.text.chars().count() == 1;
    if tokens.get(next).is_some_and(|one| is_letter(one) && tokens[next - 1].touches(one)) {
        next += 1;
    }
    Some(next)
}

/// Whether a number that ends before the token `next` stands for itself: no date, no hour, no count of something.
fn stands_alone(tokens: &[Token<'_>], next: usize) -> bool {
    let Some(after) = tokens.get(next) else { return true };
    let counts = |plain: &str| {
        let is_short = plain.len() <= 2;
        COUNTED
            .iter()
            .chain(&MONTHS)
            .any(|word| if is_short || word.len() <= 2 { plain == *word } else { plain.starts_with(word) })
    };
    let is_joined = tokens[next - 1].touches(after) && (after.is("-") || after.is(":") || after.is("."));
    let goes_on = tokens.get(next + 1).is_some_and(|more| more.kind != Kind::Sign && after.touches(more));
    let is_counted = after.kind == Kind::Word && counts(&after.plain);
    !(is_joined && goes_on || is_counted || after.is("%"))
}

fn house(tokens: &[Token<'_>], at: usize) -> Option<(Range<usize>, Trace)> {
    let token = &tokens[at];
    if token.kind == Kind::Number {
        return house_after(tokens, at);
    }
    let dot = usize::from(tokens.get(at + 1).is_some_and(|one| one.is(".") && token.touches(one)));
    let comma = usize::from(tokens.get(at + 1 + dot).is_some_and(|one| one.is(",")));
    let mut number = at + 1 + dot;
    if STREETS.contains(&token.plain.as_str()) {
        number += comma;
    } else if token.plain == "ul" && dot == 1 {
        number += tokens[number..].iter().take(3).take_while(|one| one.kind == Kind::Word).count();
        number += usize::from(tokens.get(number).is_some_and(|one| one.is(",")));
    } else if is_house_before(tokens, at, dot == 1) {
        let is_mark = |one: &Token<'_>| one.is("№") || one.is("#") || matches!(one.plain.as_str(), "no" | "raqami");
        number += usize::from(tokens.get(number).is_some_and(is_mark));
        number += usize::from(tokens.get(number).is_some_and(|one| one.is(".") && tokens[number - 1].plain == "no"));
    } else {
        return None;
    }
    let next = number_of_house(tokens, number)?;
    stands_alone(tokens, next).then(|| (token.start..tokens[next - 1].end(), Trace::House))
}

/// “dom 14”, “kv. 3”, “д. 14”; but not “и т.д. 14 марта”.
fn is_house_before(tokens: &[Token<'_>], at: usize, has_dot: bool) -> bool {
    let token = &tokens[at];
    if token.plain == "d" {
        let earlier = &tokens[at.saturating_sub(2)..at];
        return has_dot && !earlier.iter().any(|one| one.plain == "t");
    }
    BEFORE.contains(&token.plain.as_str())
        && (token.plain != "raqami" || at > 0 && tokens[at - 1].plain.starts_with("uy"))
}

/// “14-uy”, “14а-уйда”, “14-sonli uy”, “14 Navoi Street”.
fn house_after(tokens: &[Token<'_>], at: usize) -> Option<(Range<usize>, Trace)> {
    let token = &tokens[at];
    let next = number_of_house(tokens, at)?;
    let after = tokens.get(next)?;
    let of = |word: &Token<'_>| {
        AFTER.iter().any(|house| word.plain.strip_prefix(house).is_some_and(|ending| ENDINGS.contains(&ending)))
    };
    let end = |word: &Token<'_>| Some((token.start..word.end(), Trace::House));
    if after.is("-") && tokens[next - 1].touches(after) {
        let word = tokens.get(next + 1).filter(|word| after.touches(word))?;
        if of(word) {
            return end(word);
        }
        let house = tokens.get(next + 2).filter(|house| of(house))?;
        return if matches!(word.plain.as_str(), "son" | "sonli") { end(house) } else { None };
    }
    if after.kind == Kind::Word && of(after) && tokens[next - 1].touches(after) {
        return end(after);
    }
    let street = tokens.get(next + 1).filter(|street| after.is_capitalised() && street.plain == "street")?;
    end(street)
}
