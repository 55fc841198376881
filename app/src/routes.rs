//! URL → page, one table. Every address exists once per language; what stands in none of these lines is not found.
use crate::{
    pages::{self, desk},
    paths,
    visit::Visit,
};
use axum::{
    Router,
    extract::DefaultBodyLimit,
    response::Response,
    routing::{MethodRouter, get, post},
};
use domain::language::Language;

/// All pages in all languages. The server hands each request a [`Visit`].
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Language::ALL.into_iter().fold(Router::new(), |router, language| {
        let prefix = format!("/{}", language.code());
        table::<S>()
            .into_iter()
            .fold(router, |router, (path, methods)| router.route(&format!("{prefix}{path}"), methods))
    })
}

fn table<S: Clone + Send + Sync + 'static>() -> Vec<(&'static str, MethodRouter<S>)> {
    vec![
        (paths::HOME, get(pages::home::show)),
        (paths::SEARCH, get(pages::search::show)),
        (paths::SUGGESTIONS, get(pages::suggestions::list)),
        (paths::REGIONS, get(pages::regions::all)),
        (paths::FIGURES, get(pages::glance::republic)),
        ("/regions/{code}/figures", get(pages::glance::region)),
        ("/districts/{code}/figures", get(pages::glance::district)),
        ("/regions/{code}", get(pages::regions::region)),
        ("/regions/{code}/concerns", get(pages::regions::concerns)),
        ("/districts/{code}", get(pages::regions::district)),
        ("/districts/{code}/concerns", get(pages::regions::concerns)),
        ("/mahallas/{code}", get(pages::regions::mahalla)),
        ("/mahallas/{code}/concerns", get(pages::regions::concerns)),
        ("/inspectors/{id}", get(pages::inspector::show)),
        (paths::RATE, get(pages::rate::door).post(pages::rate::enter)),
        ("/inspectors/{id}/rate", get(pages::rate::form).post(pages::rate::send)),
        ("/inspectors/{id}/rate/confirm", get(pages::rate::confirm_form).post(pages::rate::confirm)),
        ("/inspectors/{id}/rate/done", get(pages::rate::done)),
        ("/inspectors/{id}/paper", get(pages::rate::paper::show).post(pages::rate::paper::ask)),
        ("/inspectors/{id}/paper/confirm", get(pages::rate::paper::confirm_form).post(pages::rate::paper::confirm)),
        (
            paths::CONCERN_NEW,
            get(pages::concern::form).post(pages::concern::send).layer(DefaultBodyLimit::max(pages::concern::BODY)),
        ),
        ("/concerns/new/photos/{id}", get(pages::concern::photo)),
        ("/concerns/case/photos/{id}", get(pages::case::photo)),
        ("/desk/concerns/{id}/photos/{photo}", get(desk::concern::photo)),
        (paths::CONCERN_SENT, get(pages::concern::sent)),
        (paths::CONCERN_FOLLOW, get(pages::case::follow_form).post(pages::case::follow)),
        (paths::CONCERN_CASE, get(pages::case::show)),
        (paths::SENT_PROOF, get(pages::case::proof::sent)),
        (paths::CASE_PROOF, get(pages::case::proof::followed)),
        (paths::CASE_TEXT, get(pages::case::proof::text)),
        (paths::CASE_MESSAGE, post(pages::case::message)),
        (paths::CASE_WITHDRAWAL, post(pages::case::withdrawal)),
        (paths::CASE_REMOVAL, post(pages::case::removal)),
        (paths::CASE_PROTEST, post(pages::case::protest)),
        (paths::CASE_NEXT, get(pages::case::next)),
        (paths::CASE_VERDICT, post(pages::case::verdict)),
        (paths::CHECK, get(pages::check::form).post(pages::check::check)),
        (paths::CHECK_OFFLINE, get(pages::check::offline)),
        (paths::REPORTS, get(pages::reports::list)),
        ("/reports/{id}", get(pages::reports::show)),
        ("/reports/{id}/photos/{picture}", get(pages::reports::picture)),
        ("/reports/{id}/verdict", post(pages::reports::judge)),
        (paths::MEETINGS, get(pages::meetings::list)),
        (paths::MEETINGS_CALENDAR, get(pages::meetings::calendar)),
        ("/meetings/{id}", get(pages::meetings::show)),
        ("/meetings/{id}/verdict", post(pages::meetings::judge)),
        ("/meetings/{id}/questions", get(pages::questions::of_meeting).post(pages::questions::ask_before_meeting)),
        ("/reports/{id}/questions", get(pages::questions::of_report).post(pages::questions::ask_on_report)),
        ("/inspectors/{id}/reception", get(pages::receptions::times).post(pages::receptions::book)),
        (paths::RECEPTIONS, get(pages::receptions::door).post(pages::receptions::enter)),
        (paths::BOOKING, get(pages::receptions::held).post(pages::receptions::change)),
        (paths::METHOD, get(pages::about::method)),
        (paths::OPEN_DATA, get(pages::about::open_data)),
        (paths::ABOUT, get(pages::about::about)),
        (paths::PRIVACY, get(pages::about::privacy)),
        (paths::ACCESSIBILITY, get(pages::about::accessibility).post(pages::about::set_look)),
        (paths::DUTIES, get(pages::about::duties)),
        (paths::SIGN_IN, get(pages::sign_in::form).post(pages::sign_in::send)),
        (paths::SIGN_OUT, post(pages::sign_in::sign_out)),
        (paths::DESK, get(desk::inbox::home)),
        (paths::DESK_CONCERNS, get(desk::inbox::show)),
        (paths::DESK_EARLY, get(desk::early::list)),
        ("/desk/early/{category}/{place}", get(desk::early::show)),
        (paths::DESK_LETTERS, post(desk::outbox::again)),
        ("/desk/concerns/{id}", get(desk::concern::show)),
        ("/desk/concerns/{id}/answer", post(desk::concern::answer)),
        ("/desk/concerns/{id}/question", post(desk::concern::question)),
        ("/desk/concerns/{id}/step", post(desk::concern::step)),
        ("/desk/concerns/{id}/link", post(desk::concern::link)),
        ("/invitations/{token}", get(pages::invitation::show).post(pages::invitation::enter)),
        ("/desk/concerns/{id}/contest", post(desk::concern::contest)),
        ("/desk/concerns/{id}/summary", post(desk::concern::summary)),
        (paths::DESK_INTEGRITY, get(desk::integrity::list)),
        (paths::DESK_BATCHES, get(desk::integrity::batches::list)),
        ("/desk/integrity/batches/{id}", get(desk::integrity::batches::show).post(desk::integrity::batches::judge)),
        (paths::DESK_PRESSURE, get(desk::pressure::list)),
        (paths::DESK_QUARTERS, get(desk::quarters::list)),
        ("/desk/quarters/{quarter}", post(desk::quarters::step)),
        ("/desk/integrity/{id}", get(desk::integrity::show).post(desk::integrity::say)),
        (paths::DESK_REPORTS, get(desk::reports::list).post(desk::reports::open)),
        ("/desk/reports/{id}", get(desk::reports::show).post(desk::reports::write)),
        ("/desk/reports/{id}/publication", post(desk::reports::publish)),
        ("/desk/reports/{id}/approval", post(desk::reports::approve)),
        ("/desk/reports/{id}/return", post(desk::reports::send_back)),
        (
            "/desk/reports/{id}/photos",
            post(desk::reports::picture::add).layer(DefaultBodyLimit::max(pages::concern::BODY)),
        ),
        ("/desk/reports/{id}/photos/{picture}", get(desk::reports::picture::show).post(desk::reports::picture::remove)),
        ("/desk/reports/{id}/addenda", post(desk::reports::correct)),
        ("/desk/reports/{id}/addenda/{number}", post(desk::reports::pass)),
        (paths::DESK_EVALUATION, get(desk::evaluation::show)),
        (paths::DESK_FIGURES, get(desk::figures::show)),
        (paths::DESK_FIGURES_CSV, get(desk::figures::csv)),
        (paths::DESK_FIGURES_XLSX, get(desk::figures::xlsx)),
        (paths::DESK_FILTERS, post(desk::figures::save)),
        ("/desk/figures/filters/{id}/removal", post(desk::figures::remove)),
        (paths::DESK_DUTIES, get(desk::duties::list).post(desk::duties::mark)),
        ("/desk/duties/{id}", get(desk::duties::show).post(desk::duties::decide)),
        (paths::DESK_MEETINGS, get(desk::meetings::list).post(desk::meetings::plan)),
        ("/desk/meetings/{id}", get(desk::meetings::show).post(desk::meetings::step)),
        (paths::DESK_QUESTIONS, get(desk::questions::list)),
        ("/desk/questions/{id}", get(desk::questions::show).post(desk::questions::moderate)),
        ("/desk/questions/{id}/answer", post(desk::questions::answer)),
        ("/desk/receptions/{id}", post(desk::receptions::mark)),
        (paths::DESK_SUBSTITUTES, get(desk::substitutes::show).post(desk::substitutes::name)),
        (paths::DEMO, get(pages::demo::show)),
    ]
}

/// The page for what is not there, for what one may not see, and for every unknown address.
pub async fn not_found(visit: Visit) -> Response {
    pages::fault::not_found(&visit)
}
