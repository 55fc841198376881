//! The tables as sea-orm sees them. Private: outside, a row is a plain record without a table.
macro_rules! table {
    ($name:ident $table:literal { $($(#[$attr:meta])* $field:ident : $type:ty),+ $(,)? }) => {
        #[allow(missing_docs)]
        pub mod $name {
            use sea_orm::entity::prelude::*;

            #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
            #[sea_orm(table_name = $table)]
            pub struct Model {
                $($(#[$attr])* pub $field: $type),+
            }

            #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
            pub enum Relation {}

            impl ActiveModelBehavior for ActiveModel {}
        }
    };
}

table!(region "region" {
    #[sea_orm(primary_key, auto_increment = false)] code: String, kind: String, name_uz: String, name_uz_cyrl: String, name_ru: String,
    name_en: String, short_uz: String, area_km2: f64, population: Option<i64>,
});
table!(district "district" {
    #[sea_orm(primary_key, auto_increment = false)] code: String, region_code: String, kind: String, name_uz: String, name_uz_cyrl: String,
    name_ru: String, name_en: String, short_uz: String, short_uz_cyrl: String, short_en: String, alternatives: String, area_km2: f64,
    population: Option<i64>,
});
table!(mahalla "mahalla" {
    #[sea_orm(primary_key, auto_increment = false)] code: String, district_code: String, kind: String, name_uz: String,
    name_uz_cyrl: String, name_ru: String, name_en: String, valid_from: String, valid_to: Option<String>,
    merged_into: Option<String>,
});
table!(setting "setting" { #[sea_orm(primary_key, auto_increment = false)] name: String, value: String });
table!(office "office" {
    #[sea_orm(primary_key, auto_increment = false)] id: String, parent_id: Option<String>, kind: String, territory: String,
    name_uz: String, name_uz_cyrl: String, name_ru: String, name_en: String,
});
table!(post "post" {
    #[sea_orm(primary_key, auto_increment = false)] id: String, office_id: String, kind: String, address: String, is_senior: bool,
});
table!(post_mahalla "post_mahalla" {
    #[sea_orm(primary_key, auto_increment = false)] post_id: String, #[sea_orm(primary_key, auto_increment = false)] mahalla_code: String,
    #[sea_orm(primary_key, auto_increment = false)] valid_from: String, valid_to: Option<String>,
});
table!(reception "reception" {
    #[sea_orm(primary_key, auto_increment = false)] post_id: String, #[sea_orm(primary_key, auto_increment = false)] weekday: i32,
    from_minute: i32, to_minute: i32,
});
table!(officer "officer" {
    #[sea_orm(primary_key, auto_increment = false)] id: String, name_uz: String, name_uz_cyrl: String, name_ru: String,
    name_en: String, rank: String,
});
table!(assignment "assignment" {
    #[sea_orm(primary_key, auto_increment = false)] id: String, officer_id: String, post_id: String, valid_from: String,
    valid_to: Option<String>,
});
table!(account "account" {
    #[sea_orm(primary_key)] id: i64, email: String, password_hash: String, role: String, office_id: String,
    officer_id: Option<String>, name_uz: String, name_uz_cyrl: String, name_ru: String, name_en: String, disabled_at: Option<i64>,
    language: String,
});
table!(session "session" {
    #[sea_orm(primary_key, auto_increment = false)] token_hash: Vec<u8>, account_id: i64, created_at: i64, seen_at: i64, expires_at: i64,
    only_concern: Option<String>,
});
table!(concern_part "concern_part" {
    #[sea_orm(primary_key, auto_increment = false)] id: String, concern_id: String, body: String, office_id: String, is_copy: bool,
    at: i64, due: String, said_at: Option<i64>, said: Option<Vec<u8>>,
});
table!(concern_link "concern_link" {
    #[sea_orm(primary_key, auto_increment = false)] token_hash: Vec<u8>, concern_id: String, office_id: String, expires_at: i64,
});
table!(meeting "meeting" {
    #[sea_orm(primary_key, auto_increment = false)] id: String, officer_id: String, mahalla_code: String, starts_at: i64, topic: String,
    place: String, state: String, present: Option<i32>, said: String, agreed: String, held_at: Option<i64>,
});
table!(period "period" {
    #[sea_orm(primary_key, auto_increment = false)] quarter: String, opens_on: String, closes_on: String, state: String,
    closed_at: Option<i64>, released_at: Option<i64>,
});
table!(invite "invite" {
    #[sea_orm(primary_key, auto_increment = false)] lookup: Vec<u8>, period: String, mahalla_code: String, pack: i32,
});
table!(participation "participation" { #[sea_orm(primary_key, auto_increment = false)] nullifier: Vec<u8>, period: String });
table!(inbox "inbox" { #[sea_orm(primary_key, auto_increment = false)] ballot_key: Vec<u8>, sealed: Vec<u8> });
table!(ballot "ballot" {
    #[sea_orm(primary_key, auto_increment = false)] ballot_key: Vec<u8>, period: String, assignment_id: String, mahalla_code: String,
    stream: i32, batch_date: String, p0: Option<i32>, p1: Option<i32>, p2: Option<i32>, p3: Option<i32>, p4: Option<i32>,
    p5: Option<i32>, p6: Option<i32>, p7: Option<i32>, flags: i32, status: i32, batch: Option<String>,
});
table!(ballot_comment "ballot_comment" {
    #[sea_orm(primary_key, auto_increment = false)] id: Vec<u8>, period: String, mahalla_code: String, sealed: Vec<u8>, state: i32,
});
table!(tally "tally" {
    #[sea_orm(primary_key, auto_increment = false)] period: String, #[sea_orm(primary_key, auto_increment = false)] assignment_id: String,
    #[sea_orm(primary_key, auto_increment = false)] stream: i32, satisfied: i32, counted: i32,
    released_in: Option<String>,
});
table!(tally_contact "tally_contact" {
    #[sea_orm(primary_key, auto_increment = false)] period: String, #[sea_orm(primary_key, auto_increment = false)] assignment_id: String,
    #[sea_orm(primary_key, auto_increment = false)] contact: i32, satisfied: i32, counted: i32,
});
table!(score "score" {
    #[sea_orm(primary_key, auto_increment = false)] period: String, #[sea_orm(primary_key, auto_increment = false)] assignment_id: String,
    k: f64, n: f64, mu: f64, kappa: f64, card: String,
});
table!(challenge "challenge" {
    #[sea_orm(primary_key, auto_increment = false)] id_hash: Vec<u8>, sealed: Vec<u8>, code_mac: Vec<u8>, tries: i32, expires_at: i64,
});
table!(form_use "form_use" { #[sea_orm(primary_key, auto_increment = false)] token_hash: Vec<u8>, day: String });
table!(letter "letter" { #[sea_orm(primary_key)] id: i64, sealed: Vec<u8>, attempts: i32, next_at: i64, sent_at: Option<i64> });
table!(concern "concern" {
    #[sea_orm(primary_key, auto_increment = false)] id: String, number: String, lookup: Vec<u8>, mahalla_code: String,
    district_code: String, category: String, kind: String, about: String, identity: String, language: String, state: String,
    is_about_officer: bool, body: Vec<u8>, received_at: i64, received_on: String, clock_started: String, due: String, holder: String,
    office_id: String, officer_id: Option<String>, answered_at: Option<i64>, answered_on: Option<String>, verdict: Option<String>,
    verdict_on: Option<String>, may_publish: bool, summary: Option<String>, repeat_of: Option<String>, merged_into: Option<String>,
    forwarded_to: Option<String>, reminded: i32, ended_on: Option<String>, is_open: bool, is_new: bool, moved_at: i64, desk: String,
});
table!(concern_identity "concern_identity" {
    #[sea_orm(primary_key, auto_increment = false)] concern_id: String, sealed: Vec<u8>, sealed_to: Option<String>,
    wrapped: Option<Vec<u8>>, mail: Option<Vec<u8>>,
});
table!(case_key "case_key" { #[sea_orm(primary_key, auto_increment = false)] concern_id: String, version: i32, wrapped: Vec<u8> });
table!(concern_proposal "concern_proposal" {
    #[sea_orm(primary_key, auto_increment = false)] concern_id: String, account_id: i64, at: i64, sealed: Vec<u8>,
});
table!(concern_subject "concern_subject" {
    #[sea_orm(primary_key, auto_increment = false)] concern_id: String, #[sea_orm(primary_key, auto_increment = false)] officer_id: String,
});
table!(concern_handler "concern_handler" {
    #[sea_orm(primary_key, auto_increment = false)] concern_id: String, #[sea_orm(primary_key, auto_increment = false)] officer_id: String,
});
table!(concern_event "concern_event" {
    #[sea_orm(primary_key)] id: i64, concern_id: String, at: i64, kind: String, holder: String, actor: String, from_state: String,
    to_state: String, account_id: Option<i64>, why: Option<Vec<u8>>,
});
table!(concern_message "concern_message" {
    #[sea_orm(primary_key)] id: i64, concern_id: String, at: i64, from_resident: bool, sealed: Vec<u8>,
});
table!(concern_answer "concern_answer" { #[sea_orm(primary_key, auto_increment = false)] concern_id: String, at: i64, sealed: Vec<u8> });
table!(concern_contact "concern_contact" {
    #[sea_orm(primary_key, auto_increment = false)] concern_id: String, quarter: String, sealed: Vec<u8>,
});
table!(day_off "day_off" { #[sea_orm(primary_key, auto_increment = false)] date: String, kind: String, name: String });
table!(photo "photo" {
    #[sea_orm(primary_key, auto_increment = false)] id: String, form_hash: Option<Vec<u8>>, concern_id: Option<String>, at: i64,
    sealed: Vec<u8>, wrapped: Option<Vec<u8>>,
});
table!(reading "reading" {
    #[sea_orm(primary_key, auto_increment = false)] id: String, concern_id: String, kind: String, turn: i32, state: String, points: i32,
    reasons: String, percent: i32, is_double: bool, voices: i32, officer_id: Option<String>, office_id: String,
    account_id: Option<i64>, made_at: i64, since: i64, contested_at: Option<i64>, contest: Option<Vec<u8>>, ended_at: Option<i64>,
});
table!(reading_voice "reading_voice" {
    #[sea_orm(primary_key, auto_increment = false)] reading_id: String, #[sea_orm(primary_key, auto_increment = false)] reader: i64,
    turn: i32, says: String, at: i64, words: Vec<u8>,
});
table!(report "report" {
    #[sea_orm(primary_key, auto_increment = false)] id: String, officer_id: Option<String>, assignment_id: Option<String>, territory: String,
    mahalla_codes: String, quarter: String, state: String, figures: String, locked_at: i64, narrative: String, commitments: String,
    earlier: String, remark: String, published_at: Option<i64>, earlier_of: Option<String>,
});
table!(report_picture "report_picture" {
    #[sea_orm(primary_key, auto_increment = false)] id: String, report_id: String, caption: String, jpeg: Vec<u8>, at: i64,
});
table!(report_version "report_version" {
    #[sea_orm(primary_key, auto_increment = false)] report_id: String, #[sea_orm(primary_key, auto_increment = false)] number: i32, state: String,
    at: i64, author: Option<String>, narrative: String, commitments: String, earlier: String, remark: String,
});
table!(report_addendum "report_addendum" {
    #[sea_orm(primary_key, auto_increment = false)] report_id: String, #[sea_orm(primary_key, auto_increment = false)] number: i32, says: String,
    at: i64, state: String, remark: String,
});
table!(outside_task "outside_task" {
    #[sea_orm(primary_key, auto_increment = false)] id: String, officer_id: String, district_code: String, quarter: String,
    done_on: String, giver: String, sort: String, half_hours: i32, words: Option<Vec<u8>>, state: String, sent_at: i64,
    decided_at: Option<i64>, decided_by: Option<i64>, reason: Option<Vec<u8>>,
});
table!(period_step "period_step" { #[sea_orm(primary_key, auto_increment = false)] period: String, #[sea_orm(primary_key, auto_increment = false)] step: String, at: i64, actor: String });
table!(batch "batch" {
    #[sea_orm(primary_key, auto_increment = false)] id: String, period: String, mahalla_code: String, stream: i32, day: String, ballots: i32, signals: i32, counts: String, usual: f64,
    outcome: Option<String>, reason: Option<String>, ended_at: Option<i64>,
});
table!(batch_voice "batch_voice" {
    #[sea_orm(primary_key, auto_increment = false)] batch_id: String, #[sea_orm(primary_key, auto_increment = false)] reader: i64, decision: String, reason: String, remark: Vec<u8>, at: i64,
});
table!(watch_day "watch_day" { #[sea_orm(primary_key, auto_increment = false)] mahalla_code: String, #[sea_orm(primary_key, auto_increment = false)] stream: i32, #[sea_orm(primary_key, auto_increment = false)] day: String, ballots: i32 });
table!(watch_flag "watch_flag" {
    #[sea_orm(primary_key, auto_increment = false)] mahalla_code: String, #[sea_orm(primary_key, auto_increment = false)] stream: i32, #[sea_orm(primary_key, auto_increment = false)] day: String, #[sea_orm(primary_key, auto_increment = false)] pack: i32, #[sea_orm(primary_key, auto_increment = false)] signal: i32,
});
table!(notice "notice" { #[sea_orm(primary_key, auto_increment = false)] period: String, #[sea_orm(primary_key, auto_increment = false)] mahalla_code: String, #[sea_orm(primary_key, auto_increment = false)] rule: String, value: f64 });
table!(response "response" { #[sea_orm(primary_key, auto_increment = false)] period: String, #[sea_orm(primary_key, auto_increment = false)] mahalla_code: String, used: i32, z: f64 });
table!(period_file "period_file" {
    #[sea_orm(primary_key, auto_increment = false)] period: String, bytes: Vec<u8>, hash: Vec<u8>, root: Vec<u8>, received: i64, counted: i64, excluded: i64,
});
table!(area_score "area_score" { #[sea_orm(primary_key, auto_increment = false)] period: String, #[sea_orm(primary_key, auto_increment = false)] code: String, card: String });
table!(household "household" {
    #[sea_orm(primary_key, auto_increment = false)] id: String, mahalla_code: String, language: String, sealed: Vec<u8>, invited_in: Option<String>,
});
table!(draw "draw" {
    #[sea_orm(primary_key, auto_increment = false)] period: String, #[sea_orm(primary_key, auto_increment = false)] mahalla_code: String, list_hash: Vec<u8>, households: i32, chance: Option<String>, seed: Option<Vec<u8>>, letters: i32,
});
table!(pack "pack" {
    #[sea_orm(primary_key, auto_increment = false)] period: String, #[sea_orm(primary_key, auto_increment = false)] mahalla_code: String, #[sea_orm(primary_key, auto_increment = false)] pack: i32, channel: String, letters: i32, handed_on: String,
});
table!(mahalla_trait "mahalla_trait" {
    #[sea_orm(primary_key, auto_increment = false)] mahalla_code: String, setting: Option<String>, households: Option<i32>, risk: Option<String>,
});
table!(report_ballot "report_ballot" {
    #[sea_orm(primary_key, auto_increment = false)] ballot_key: Vec<u8>, report_id: String, period: String, stream: i32, r1: i32, r2: i32, r3: i32, r4: i32, kept: i64,
});
table!(report_voice "report_voice" { #[sea_orm(primary_key, auto_increment = false)] report_id: String, #[sea_orm(primary_key, auto_increment = false)] stream: i32, #[sea_orm(primary_key, auto_increment = false)] period: String, voices: String });
table!(case_blind "case_blind" { #[sea_orm(primary_key, auto_increment = false)] concern_id: String, sealed: Vec<u8> });
table!(log_waiting "log_waiting" { #[sea_orm(primary_key, auto_increment = false)] entry: Vec<u8>, source: String, day: String });
table!(log_entry "log_entry" { #[sea_orm(primary_key, auto_increment = false)] number: i64, entry: Vec<u8>, source: String, day: String });
table!(log_node "log_node" { #[sea_orm(primary_key, auto_increment = false)] level: i32, #[sea_orm(primary_key, auto_increment = false)] number: i64, hash: Vec<u8> });
table!(log_checkpoint "log_checkpoint" { #[sea_orm(primary_key, auto_increment = false)] size: i64, note: String, day: String });
table!(issuer "issuer" { #[sea_orm(primary_key, auto_increment = false)] period: String, #[sea_orm(primary_key, auto_increment = false)] mahalla_code: String, public: Vec<u8>, sealed: Option<Vec<u8>>, issued: i32 });
table!(meeting_note "meeting_note" {
    #[sea_orm(primary_key)] id: i64, meeting_id: String, act: String, at: i64, was: Option<i64>, words: String,
    is_of_office: bool,
});
table!(question "question" {
    #[sea_orm(primary_key, auto_increment = false)] id: String, subject: String, subject_id: String, officer_id: String,
    district_code: String, mahalla_code: String, asked_on: String, state: String, words: Option<Vec<u8>>, ground: Option<String>,
    joined_to: Option<String>, decided_on: Option<String>, decided_by: Option<i64>, answer: Option<String>, answered_on: Option<String>,
    answered_by: String,
});
table!(booking "booking" {
    #[sea_orm(primary_key, auto_increment = false)] id: String, lookup: Vec<u8>, post_id: String, officer_id: String,
    district_code: String, day: String, starts_at: i64, topic: String, state: String, is_told: bool, reason: String,
});
table!(reception_count "reception_count" {
    #[sea_orm(primary_key, auto_increment = false)] post_id: String, #[sea_orm(primary_key, auto_increment = false)] officer_id: String,
    #[sea_orm(primary_key, auto_increment = false)] week: String, due: i32, held: i32,
});
table!(substitution "substitution" {
    #[sea_orm(primary_key, auto_increment = false)] id: String, post_id: String, officer_id: String, from_day: String, to_day: String,
    reason: String, set_at: i64, set_by: i64,
});
table!(area_quarter "area_quarter" {
    #[sea_orm(primary_key, auto_increment = false)] quarter: String, #[sea_orm(primary_key, auto_increment = false)] area: String, level: String,
    parent: Option<String>, figures: String, is_locked: bool, made_at: i64,
});
table!(area_addendum "area_addendum" {
    #[sea_orm(primary_key, auto_increment = false)] quarter: String, #[sea_orm(primary_key, auto_increment = false)] area: String, figures: String, noted_on: String,
});
table!(saved_filter "saved_filter" {
    #[sea_orm(primary_key, auto_increment = false)] id: String, account_id: i64, name: String, query: String, made_at: i64,
});
table!(holder_list "holder_list" { #[sea_orm(primary_key, auto_increment = false)] period: String, holders: String });
table!(data_file "data_file" {
    #[sea_orm(primary_key, auto_increment = false)] period: String, #[sea_orm(primary_key, auto_increment = false)] name: String, bytes: Vec<u8>, size: i64, hash: Vec<u8>, made_at: i64,
});
table!(concern_late "concern_late" {
    #[sea_orm(primary_key, auto_increment = false)] concern_id: String, officer_id: Option<String>, due: String,
});
table!(evaluation "evaluation" {
    #[sea_orm(primary_key, auto_increment = false)] period: String, #[sea_orm(primary_key, auto_increment = false)] assignment_id: String, officer_id: String, district_code: String, mahalla_code: String, released_on: String, sheet: String, entry: Option<Vec<u8>>,
});
table!(evaluation_step "evaluation_step" {
    #[sea_orm(primary_key, auto_increment = false)] period: String, #[sea_orm(primary_key, auto_increment = false)] assignment_id: String, #[sea_orm(primary_key, auto_increment = false)] number: i32, kind: String, at: i64, account_id: i64, sealed: Vec<u8>,
});
table!(tally_reach "tally_reach" { #[sea_orm(primary_key, auto_increment = false)] period: String, #[sea_orm(primary_key, auto_increment = false)] assignment_id: String, knows: i32, answered: i32 });
table!(condition "condition" { #[sea_orm(primary_key, auto_increment = false)] key: Vec<u8>, quarter: String, district_code: String, sealed: Vec<u8>, has_note: bool });
table!(condition_answer "condition_answer" {
    #[sea_orm(primary_key, auto_increment = false)] quarter: String, #[sea_orm(primary_key, auto_increment = false)] area: String, #[sea_orm(primary_key, auto_increment = false)] need: String, words: String, by_day: Option<String>, answered_on: String, account_id: i64,
});
table!(audit "audit" {
    #[sea_orm(primary_key)] id: i64, at: i64, account_id: Option<i64>, act: String, kind: String, object: String,
});
