//! Letters with blanks: an officer begins with one and must complete it. A blank is a word or a few in square
//! brackets, such as `[qachon]`, or a dotted line as on paper. What a letter says stands in `template.ftl`.

/// Characters that a blank may have between its brackets; more is a remark, not a blank.
const INNER: usize = 60;
/// Dots or strokes in a row from which on they are a blank and no longer punctuation.
const DOTS: usize = 5;

/// What a letter tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Template {
    /// The officer went there and talked.
    Visited,
    /// Somebody was warned in writing.
    Warned,
    /// A protocol was drawn up.
    Protocol,
    /// The parties were reconciled.
    Reconciled,
    /// The patrol takes another way.
    Patrol,
    /// It was passed to the body that may decide.
    Forwarded,
    /// The facts were not confirmed.
    NotConfirmed,
    /// It takes longer: what will be done, and by when.
    MoreTime,
}

impl Template {
    /// All templates in the order in which a page offers them.
    pub const ALL: [Self; 8] = [
        Self::Visited,
        Self::Warned,
        Self::Protocol,
        Self::Reconciled,
        Self::Patrol,
        Self::Forwarded,
        Self::NotConfirmed,
        Self::MoreTime,
    ];

    /// The word in forms and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Visited => "visited",
            Self::Warned => "warned",
            Self::Protocol => "protocol",
            Self::Reconciled => "reconciled",
            Self::Patrol => "patrol",
            Self::Forwarded => "forwarded",
            Self::NotConfirmed => "not-confirmed",
            Self::MoreTime => "more-time",
        }
    }

    /// The template that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|template| template.code() == code)
    }
}

/// What stands in the blanks that nobody filled, in their order: the words between the brackets, nothing for empty
/// ones, or the dotted line itself. Brackets within brackets or over several lines are none; of nested ones the
/// innermost count.
pub fn blanks(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(|sign| sign == '[' || is_dot(sign)) {
        rest = &rest[start..];
        if let Some(opened) = rest.strip_prefix('[') {
            rest = match closed(opened) {
                Some((inner, after)) => {
                    found.push(inner.trim());
                    after
                }
                None => opened,
            };
        } else {
            let (line, after) = rest.split_at(rest.find(|sign| !is_dot(sign)).unwrap_or(rest.len()));
            if line.chars().map(dots_of).sum::<usize>() >= DOTS {
                found.push(line);
            }
            rest = after;
        }
    }
    found
}

/// Whether every blank was filled.
pub fn is_complete(text: &str) -> bool {
    blanks(text).is_empty()
}

/// What stands before the closing bracket and what after it; none where the bracket opens no blank.
fn closed(opened: &str) -> Option<(&str, &str)> {
    let (inner, after) = opened.split_once(']')?;
    let is_blank = !inner.contains(['[', '\n', '\r']) && inner.chars().count() <= INNER;
    is_blank.then_some((inner, after))
}

const fn is_dot(sign: char) -> bool {
    dots_of(sign) > 0
}

/// For how many dots a sign stands: devices turn three of them into one.
const fn dots_of(sign: char) -> usize {
    match sign {
        '.' | '_' => 1,
        '…' => 3,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_are_told_in_their_order() {
        assert_eq!(
            blanks("Murojaatingiz boʻyicha [qachon] kuni [manzil] manziliga borildi, [ kim bilan ] suhbat oʻtkazildi."),
            ["qachon", "manzil", "kim bilan"]
        );
        assert_eq!(blanks("[дата][адрес]"), ["дата", "адрес"]);
    }

    #[test]
    fn a_letter_without_blanks_is_complete() {
        for text in ["", "On 20 November we went to Navoiy Street 5 (second floor).", "item 3) and item 4]"] {
            assert!(is_complete(text), "{text}");
        }
        assert!(!is_complete("We went to [address]."));
    }

    #[test]
    fn empty_brackets_are_a_blank() {
        assert_eq!(blanks("on [] at [ ]"), ["", ""]);
    }

    #[test]
    fn a_dotted_line_is_a_blank_and_an_ellipsis_is_not() {
        assert_eq!(blanks("On _____ at ........"), ["_____", "........"]);
        assert_eq!(blanks("On …… at …."), ["……"]);
        assert!(is_complete("He thought... and then, well.... a_b __init__"));
    }

    #[test]
    fn a_dotted_line_in_brackets_is_one_blank() {
        assert_eq!(blanks("on [.....]"), ["....."]);
    }

    #[test]
    fn a_blank_has_at_most_sixty_characters() {
        let (longest, longer) = ("ў".repeat(60), "ў".repeat(61));
        assert_eq!(blanks(&format!("[{longest}]")), [longest.as_str()]);
        assert!(is_complete(&format!("[{longer}]")));
    }

    #[test]
    fn brackets_over_two_lines_are_no_blank() {
        assert!(is_complete("[first\nsecond]"));
        assert_eq!(blanks("[first\n[second]"), ["second"]);
    }

    #[test]
    fn of_nested_brackets_the_innermost_are_the_blank() {
        assert_eq!(blanks("[one [two] three] [four"), ["two"]);
    }

    #[test]
    fn every_template_is_found_by_its_code() {
        for template in Template::ALL {
            assert_eq!(Template::of_code(template.code()), Some(template));
        }
        assert_eq!(Template::of_code(""), None);
    }
}
