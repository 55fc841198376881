//! What a resident may say in a rating, and what is made of it.
use super::*;
use crate::concern::plain::Trace;
use crate::form::FieldErrors;

/// The least that a household with a letter can send.
fn form() -> RatingForm {
    RatingForm { p6: "4".into(), code: "7K9Q-X2M4-T0A3".into(), ..RatingForm::default() }
}

fn errors(form: &RatingForm) -> Vec<(&'static str, &'static str)> {
    form.parse().err().unwrap_or_default().named(|field| field.name())
}

fn graded(values: [u8; 5]) -> Answers {
    let [p2, p3, p4, p5, p6] = values.map(Answer::of_value);
    Answers { p2, p3, p4, p5, p6, ..Answers::default() }
}

#[test]
fn a_whole_form_becomes_a_draft() {
    let draft = RatingForm {
        p0: "duty".into(),
        p1: "yes".into(),
        p2: "5".into(),
        p3: "4".into(),
        p4: "3".into(),
        p5: "2".into(),
        p6: "1".into(),
        p7: "skip".into(),
        comment: " Rahmat!\r\nChiroq yo‘q. ".into(),
        code: "7k9q x2m4 toa3".into(),
        ..RatingForm::default()
    }
    .parse()
    .unwrap();
    assert_eq!(
        draft.answers,
        Answers {
            p0: Some(Contact::Duty),
            p1: Some(Reach::Known),
            p7: Some(Pressure::Withheld),
            ..graded([5, 4, 3, 2, 1])
        }
    );
    assert_eq!(draft.comment.as_deref(), Some("Rahmat!\nChiroq yo‘q."));
    assert_eq!(draft.claim.stream(), Stream::Invited);
}

#[test]
fn only_the_overall_question_must_be_answered() {
    assert!(form().parse().is_ok());
    assert_eq!(errors(&RatingForm { p6: " ".into(), p5: "5".into(), ..form() }), [("p6", "missing")]);
    let cannot_say = RatingForm { p6: "0".into(), ..form() }.parse().unwrap();
    assert_eq!(cannot_say.answers.p6, Some(Answer::CannotSay));
}

#[test]
fn a_choice_that_does_not_exist_is_told() {
    let wrong = RatingForm {
        p0: "Self".into(),
        p1: "maybe".into(),
        p2: "6".into(),
        p3: "-1".into(),
        p4: "05".into(),
        p5: "٥".into(),
        p7: "<script>".into(),
        ..form()
    };
    let fields = ["p0", "p1", "p2", "p3", "p4", "p5", "p7"];
    assert_eq!(errors(&wrong), fields.map(|field| (field, "unknown")));
    let in_order = RatingForm { p6: String::new(), ..wrong };
    assert_eq!(errors(&in_order)[6..], [("p6", "missing"), ("p7", "unknown")]);
    assert_eq!(errors(&RatingForm { p6: "x".into(), ..form() }), [("p6", "unknown")]);
}

#[test]
fn a_comment_has_five_hundred_characters_however_its_lines_end() {
    let line = format!("{}\r\n", "ў".repeat(99));
    let full = RatingForm { comment: line.repeat(5), ..form() };
    // The last line end goes.
    assert_eq!(full.parse().unwrap().comment.map(|comment| comment.chars().count()), Some(499));
    let longer = RatingForm { comment: format!("{}ab", line.repeat(5)), ..form() };
    assert_eq!(errors(&longer), [("comment", "too-long")]);
}

#[test]
fn a_comment_without_a_visible_character_is_none() {
    assert_eq!(RatingForm { comment: "\u{200b}\u{0}\u{202e} \n".into(), ..form() }.parse().unwrap().comment, None);
    let spoofed = RatingForm { comment: "a\u{202e}b\u{0}c\u{1b}[31m".into(), ..form() };
    assert_eq!(spoofed.parse().unwrap().comment.as_deref(), Some("abc[31m"));
}

#[test]
fn one_takes_part_by_letter_or_by_mail() {
    let neither = RatingForm { code: "-\u{0}".into(), ..form() };
    assert_eq!(errors(&neither), [("code", "length")]);
    assert_eq!(errors(&RatingForm { code: " \u{feff}".into(), ..form() }), [("code", "missing")]);
    let by_mail = RatingForm { code: String::new(), email: "Aziza@example.uz".into(), ..form() };
    assert_eq!(by_mail.parse().unwrap().claim, Claim::Email("aziza@example.uz".into()));
    assert_eq!(by_mail.parse().unwrap().claim.stream(), Stream::Open);
    assert_eq!(errors(&RatingForm { email: "aziza".into(), ..by_mail.clone() }), [("email", "malformed")]);
    let both = RatingForm { email: "aziza".into(), ..form() };
    assert_eq!(both.parse().unwrap().claim.stream(), Stream::Invited);
}

#[test]
fn a_mistyped_letter_code_says_how() {
    for (code, error) in [("7K9Q-X2M4-T0A4", "check"), ("7K9Q", "length"), ("7K9Q-X2M4-T0A!", "symbol")] {
        assert_eq!(errors(&RatingForm { code: code.into(), ..form() }), [("code", error)]);
    }
}

#[test]
fn all_errors_are_told_at_once() {
    let wrong = RatingForm { p1: "x".into(), comment: "x".repeat(501), ..RatingForm::default() };
    let expected = [
        (RatingField::P1, "unknown"),
        (RatingField::P6, "missing"),
        (RatingField::Comment, "too-long"),
        (RatingField::Code, "missing"),
    ];
    assert_eq!(wrong.parse(), Err(FieldErrors(expected.to_vec())));
}

#[test]
fn well_and_very_well_are_satisfied() {
    let satisfied = |value| graded([0, 0, 0, 0, value]).is_satisfied();
    assert_eq!(
        [5, 4, 3, 2, 1, 0].map(satisfied),
        [Some(true), Some(true), Some(false), Some(false), Some(false), None]
    );
    assert_eq!(Answers::default().is_satisfied(), None);
}

#[test]
fn a_composite_needs_three_answers() {
    assert_eq!(graded([5, 5, 5, 5, 5]).composite(), Some(100.0));
    assert_eq!(graded([1, 1, 1, 0, 0]).composite(), Some(0.0));
    assert_eq!(graded([5, 4, 0, 0, 3]).composite(), Some(75.0));
    assert_eq!(graded([5, 5, 0, 0, 0]).composite(), None);
    assert_eq!(Answers::default().composite(), None);
}

#[test]
fn answers_survive_their_sealing() {
    for (place, value) in [0, 1, 2, 3, 4, 5].into_iter().enumerate() {
        let answers = Answers {
            p0: Contact::ALL.get(place).copied(),
            p1: Reach::ALL.get(place).copied(),
            p7: Pressure::ALL.get(place).copied(),
            p3: None,
            ..graded([value; 5])
        };
        assert_eq!(Answers::of_bytes(answers.to_bytes()), Some(answers));
    }
    assert_eq!(Answers::default().to_bytes(), [0; 8]);
}

#[test]
fn bytes_of_something_else_are_no_answers() {
    for (place, first_wrong) in [5, 3, 7, 7, 7, 7, 7, 4].into_iter().enumerate() {
        let mut bytes = [0; 8];
        bytes[place] = first_wrong - 1;
        assert!(Answers::of_bytes(bytes).is_some());
        bytes[place] = first_wrong;
        assert_eq!(Answers::of_bytes(bytes), None);
    }
}

#[test]
fn every_code_names_its_choice() {
    assert_eq!(Contact::ALL.map(Contact::code), ["self", "duty", "meeting", "none"]);
    assert!(Contact::ALL.into_iter().all(|contact| Contact::of_code(contact.code()) == Some(contact)));
    assert_eq!(Reach::ALL.map(Reach::code), ["yes", "no"]);
    assert_eq!(Pressure::ALL.map(Pressure::code), ["no", "yes", "skip"]);
    assert_eq!(Stream::of_code("open"), Some(Stream::Open));
    assert!(Answer::ALL.into_iter().all(|answer| Answer::of_code(&answer.value().to_string()) == Some(answer)));
}

#[test]
fn a_form_with_missing_fields_is_read() {
    let read: RatingForm = serde_json::from_str(r#"{"p6":"5"}"#).unwrap();
    assert!(read == RatingForm { p6: "5".into(), ..RatingForm::default() });
}

#[test]
fn a_comment_that_may_tell_of_a_person_is_doubted_until_the_resident_insists() {
    let plain = RatingForm { comment: "Chaqirsak, tez keladi.".into(), ..form() };
    assert_eq!(plain.doubts(), []);
    let telling = RatingForm { comment: "Menga +998 90 123 45 67 ga qoʻngʻiroq qiling, 12-uy.".into(), ..form() };
    assert_eq!(telling.doubts(), [Trace::House, Trace::Phone]);
    assert_eq!(RatingForm { comment_ok: "yes".into(), ..telling }.doubts(), []);
}
