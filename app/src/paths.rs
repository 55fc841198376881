//! Every address of the portal, after the language. Nothing personal ever stands in one.

/// Home.
pub const HOME: &str = "";
/// Search.
pub const SEARCH: &str = "/search";
/// Suggestions while a search is typed: for the island on the search field.
pub const SUGGESTIONS: &str = "/search/suggestions";
/// All regions.
pub const REGIONS: &str = "/regions";
/// Where the code of a letter opens the questions.
pub const RATE: &str = "/rate";
/// Checking that a ballot or a case stands in the public log.
pub const CHECK: &str = "/check";
/// The same without the portal: a file to keep.
pub const CHECK_OFFLINE: &str = "/check/offline";
/// Raise a concern.
pub const CONCERN_NEW: &str = "/concerns/new";
/// The receipt, once.
pub const CONCERN_SENT: &str = "/concerns/sent";
/// Enter a receipt.
pub const CONCERN_FOLLOW: &str = "/concerns/follow";
/// The followed case.
pub const CONCERN_CASE: &str = "/concerns/case";
/// Proof of filing of the concern that was just sent.
pub const SENT_PROOF: &str = "/concerns/sent/proof";
/// Proof of filing of the followed case.
pub const CASE_PROOF: &str = "/concerns/case/proof";
/// The text of the followed case, as its proof reckons it.
pub const CASE_TEXT: &str = "/concerns/case/text";
/// The resident writes.
pub const CASE_MESSAGE: &str = "/concerns/case/message";
/// Where the author takes his data back.
pub const CASE_REMOVAL: &str = "/concerns/case/removal";
/// The resident takes it back.
pub const CASE_WITHDRAWAL: &str = "/concerns/case/withdrawal";
/// The resident protests to the superior body.
pub const CASE_PROTEST: &str = "/concerns/case/protest";
/// On to the case that took this one up again.
pub const CASE_NEXT: &str = "/concerns/case/next";
/// The resident says how it ended.
pub const CASE_VERDICT: &str = "/concerns/case/verdict";
/// Published reports.
pub const REPORTS: &str = "/reports";
/// Coming meetings.
pub const MEETINGS: &str = "/meetings";
/// The same as a file for calendars.
pub const MEETINGS_CALENDAR: &str = "/meetings.ics";
/// Where the receipt of a booking is entered.
pub const RECEPTIONS: &str = "/receptions";
/// The booking of a receipt.
pub const BOOKING: &str = "/receptions/booking";
/// How scores are made.
pub const METHOD: &str = "/method";
/// What follows from numbers of the index, for the island.
pub const METHOD_TRIAL: &str = "/method/trial";
/// Open data.
pub const OPEN_DATA: &str = "/open-data";
/// The description of the API, for programs: without a language.
pub const API_DESCRIPTION: &str = "/api/openapi.json";
/// About the portal.
pub const ABOUT: &str = "/about";
/// Privacy.
pub const PRIVACY: &str = "/privacy";
/// Accessibility.
pub const ACCESSIBILITY: &str = "/accessibility";
/// What an inspector is for.
pub const DUTIES: &str = "/duties";
/// Staff sign-in.
pub const SIGN_IN: &str = "/sign-in";
/// Staff sign-out.
pub const SIGN_OUT: &str = "/sign-out";
/// Staff work.
pub const DESK: &str = "/desk";
/// Letters that were given up.
pub const DESK_LETTERS: &str = "/desk/letters";
/// The inbox.
pub const DESK_CONCERNS: &str = "/desk/concerns";
/// What rises in one's territory.
pub const DESK_EARLY: &str = "/desk/early";
/// Reports of the desk.
pub const DESK_REPORTS: &str = "/desk/reports";
/// The reading room.
pub const DESK_INTEGRITY: &str = "/desk/integrity";
/// Batches of ratings that were set aside.
pub const DESK_BATCHES: &str = "/desk/integrity/batches";
/// Notices of pressure, for internal security.
pub const DESK_PRESSURE: &str = "/desk/pressure";
/// Quarters of rating.
pub const DESK_QUARTERS: &str = "/desk/quarters";
/// Working conditions.
pub const DESK_CONDITIONS: &str = "/desk/conditions";
/// What heads answer to needs.
pub const DESK_NEED_ANSWERS: &str = "/desk/conditions/answers";
/// Evaluations.
pub const DESK_EVALUATION: &str = "/desk/evaluation";
/// Tasks outside the duties.
pub const DESK_DUTIES: &str = "/desk/duties";
/// Meetings of the desk.
pub const DESK_MEETINGS: &str = "/desk/meetings";
/// Questions of residents.
pub const DESK_QUESTIONS: &str = "/desk/questions";
/// Accounts, or the people of a district.
pub const DESK_STAFF: &str = "/desk/staff";
/// How the registry stands.
pub const DESK_REGISTRY: &str = "/desk/registry";
/// Who did what when.
pub const DESK_AUDIT: &str = "/desk/audit";
/// Who stands in for whom.
pub const DESK_SUBSTITUTES: &str = "/desk/staff/substitutes";
/// The republic at a glance.
pub const FIGURES: &str = "/figures";
/// Figures of one's territory.
pub const DESK_FIGURES: &str = "/desk/figures";
/// The same as a file of text.
pub const DESK_FIGURES_CSV: &str = "/desk/figures.csv";
/// The same as a spreadsheet.
pub const DESK_FIGURES_XLSX: &str = "/desk/figures.xlsx";
/// Filters that are kept.
pub const DESK_FILTERS: &str = "/desk/figures/filters";
/// The demonstration's keys.
pub const DEMO: &str = "/demo";

/// The page of a district or a region by its code; empty for the republic, whose figures have a page of their own.
pub fn territory(code: &str) -> String {
    match code.len() {
        0 => String::new(),
        1..=4 => region(code),
        _ => district(code),
    }
}

/// A region.
pub fn region(code: &str) -> String {
    format!("/regions/{code}")
}
/// How concerns go in a place, below its own address.
pub fn flow(place: &str) -> String {
    format!("{place}/concerns")
}
/// How a figure is made, on the page of methods; how all of them are for none.
pub fn method_of(figure: &str) -> String {
    if figure.is_empty() { format!("{METHOD}#figures") } else { format!("{METHOD}#figures-{figure}") }
}
/// The figures of a place, below its own address; of the republic for none.
pub fn figures(place: &str) -> String {
    format!("{place}{FIGURES}")
}
/// Evaluations of a quarter, of a district for a region or the republic.
pub fn desk_evaluations(quarter: &str, district: &str) -> String {
    let district = if district.is_empty() { String::new() } else { format!("&district={district}") };
    format!("{DESK_EVALUATION}?quarter={quarter}{district}")
}
/// An evaluation.
pub fn desk_evaluation(assignment: &str, quarter: &str) -> String {
    format!("{DESK_EVALUATION}/{assignment}/{quarter}")
}
/// A version of the rules of the index.
pub fn index_rules(version: &str) -> String {
    format!("{OPEN_DATA}/index/{version}.json")
}
/// A kept filter is forgotten.
pub fn desk_filter_removal(id: &str) -> String {
    format!("{DESK_FILTERS}/{id}/removal")
}
/// A district.
pub fn district(code: &str) -> String {
    format!("/districts/{code}")
}
/// A mahalla.
pub fn mahalla(code: &str) -> String {
    format!("/mahallas/{code}")
}
/// An inspector.
pub fn inspector(id: &str) -> String {
    format!("/inspectors/{id}")
}
/// Rating him.
pub fn rate(id: &str) -> String {
    format!("/inspectors/{id}/rate")
}
/// Confirming a mail address for open feedback.
pub fn rate_confirm(id: &str) -> String {
    format!("/inspectors/{id}/rate/confirm")
}
/// After the ballot.
pub fn rate_done(id: &str) -> String {
    format!("/inspectors/{id}/rate/done")
}
/// A ballot paper about him that nobody can recognise.
pub fn paper(id: &str) -> String {
    format!("/inspectors/{id}/paper")
}
/// Confirming a mail address for it.
pub fn paper_confirm(id: &str) -> String {
    format!("/inspectors/{id}/paper/confirm")
}
/// Raising a concern in a mahalla.
pub fn concern_new(mahalla: &str) -> String {
    format!("{CONCERN_NEW}?mahalla={mahalla}")
}
/// A published file of a released quarter.
pub fn data_file(quarter: &str, name: &str) -> String {
    format!("{OPEN_DATA}/{quarter}/{name}")
}
/// The feed of reports.
pub const REPORTS_FEED: &str = "/reports.atom";
/// A report as a PDF.
pub fn report_pdf(id: &str) -> String {
    format!("/reports/{id}.pdf")
}
/// Its card for sharing.
pub fn report_card(id: &str) -> String {
    format!("/reports/{id}/card.png")
}
/// A report.
pub fn report(id: &str) -> String {
    format!("/reports/{id}")
}
/// What a resident says of it.
pub fn report_verdict(id: &str) -> String {
    format!("/reports/{id}/verdict")
}
/// A concern on the desk.
pub fn desk_concern(id: &str) -> String {
    format!("/desk/concerns/{id}")
}
/// Its answer.
pub fn desk_answer(id: &str) -> String {
    format!("/desk/concerns/{id}/answer")
}
/// A question to the resident.
pub fn desk_question(id: &str) -> String {
    format!("/desk/concerns/{id}/question")
}
/// Against a flag on its answer.
pub fn desk_contest(id: &str) -> String {
    format!("/desk/concerns/{id}/contest")
}
/// The public summary of its answer.
pub fn desk_summary(id: &str) -> String {
    format!("/desk/concerns/{id}/summary")
}
/// Something to read in the reading room.
pub fn desk_reading(id: &str) -> String {
    format!("{DESK_INTEGRITY}/{id}")
}
/// A batch that was set aside.
pub fn desk_batch(id: &str) -> String {
    format!("{DESK_BATCHES}/{id}")
}
/// A step of a quarter is taken.
pub fn desk_quarter(quarter: &str) -> String {
    format!("{DESK_QUARTERS}/{quarter}")
}
/// A photo of a form that was not sent yet.
pub fn draft_photo(id: &str) -> String {
    format!("{CONCERN_NEW}/photos/{id}")
}
/// A photo of the followed case.
pub fn case_photo(id: &str) -> String {
    format!("/concerns/case/photos/{id}")
}
/// A photo of a concern on the desk.
pub fn desk_photo(concern: &str, id: &str) -> String {
    format!("/desk/concerns/{concern}/photos/{id}")
}
/// A one-time link is made for a body.
pub fn desk_link(id: &str) -> String {
    format!("/desk/concerns/{id}/link")
}
/// Where a one-time link leads.
pub fn invitation(token: &str) -> String {
    format!("/invitations/{token}")
}
/// The concerns behind an early sign.
pub fn desk_early(category: &str, place: &str) -> String {
    format!("{DESK_EARLY}/{category}/{place}")
}
/// A step of the desk.
pub fn desk_step(id: &str) -> String {
    format!("/desk/concerns/{id}/step")
}
/// A task outside the duties.
pub fn desk_duty(id: &str) -> String {
    format!("{DESK_DUTIES}/{id}")
}
/// A report on the desk.
pub fn desk_report(id: &str) -> String {
    format!("/desk/reports/{id}")
}
/// The head publishes it.
pub fn desk_publication(id: &str) -> String {
    format!("/desk/reports/{id}/publication")
}
/// The head approves it, to be published later.
pub fn desk_approval(id: &str) -> String {
    format!("/desk/reports/{id}/approval")
}
/// The photos of a report, for its author.
pub fn desk_pictures(id: &str) -> String {
    format!("/desk/reports/{id}/photos")
}
/// One of them on the desk.
pub fn desk_picture(id: &str, picture: &str) -> String {
    format!("/desk/reports/{id}/photos/{picture}")
}
/// A photo of a published report.
pub fn picture(id: &str, picture: &str) -> String {
    format!("/reports/{id}/photos/{picture}")
}
/// The author corrects what is public.
pub fn desk_addenda(id: &str) -> String {
    format!("/desk/reports/{id}/addenda")
}
/// The head decides on a correction.
pub fn desk_addendum(id: &str, number: u32) -> String {
    format!("/desk/reports/{id}/addenda/{number}")
}
/// The head sends it back.
pub fn desk_return(id: &str) -> String {
    format!("/desk/reports/{id}/return")
}
/// A meeting.
pub fn meeting(id: &str) -> String {
    format!("{MEETINGS}/{id}")
}
/// The same as a file for calendars.
pub fn meeting_calendar(id: &str) -> String {
    format!("{MEETINGS}/{id}.ics")
}
/// What a resident says of it.
pub fn meeting_verdict(id: &str) -> String {
    format!("{MEETINGS}/{id}/verdict")
}
/// Questions before it.
pub fn meeting_questions(id: &str) -> String {
    format!("{MEETINGS}/{id}/questions")
}
/// Questions on a report.
pub fn report_questions(id: &str) -> String {
    format!("/reports/{id}/questions")
}
/// Times of his receptions.
pub fn reception(id: &str) -> String {
    format!("/inspectors/{id}/reception")
}
/// Older lines of the audit.
pub fn desk_audit_before(number: i64) -> String {
    format!("{DESK_AUDIT}?before={number}")
}
/// A meeting on the desk.
pub fn desk_meeting(id: &str) -> String {
    format!("{DESK_MEETINGS}/{id}")
}
/// A resident's question on the desk.
pub fn desk_resident_question(id: &str) -> String {
    format!("{DESK_QUESTIONS}/{id}")
}
/// Its answer.
pub fn desk_reply(id: &str) -> String {
    format!("{DESK_QUESTIONS}/{id}/answer")
}
/// How a booked reception went.
pub fn desk_reception(id: &str) -> String {
    format!("/desk/receptions/{id}")
}
