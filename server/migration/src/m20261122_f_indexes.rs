//! Indexes that counts, public answers, reports and meetings are read from alone, however much text lies beside them.
crate::step! {
    up: [
        "CREATE INDEX concern_count ON concern(
            is_about_officer, received_on, district_code, mahalla_code, officer_id, state, due, answered_on, verdict)",
        "CREATE INDEX concern_public ON concern(is_about_officer, may_publish, answered_at) WHERE summary IS NOT NULL",
        "CREATE INDEX report_recent ON report(state, published_at, id)",
        "CREATE INDEX meeting_mahalla ON meeting(mahalla_code, starts_at)",
        "CREATE INDEX meeting_officer ON meeting(officer_id, starts_at)",
    ],
    down: [
        "DROP INDEX concern_count", "DROP INDEX concern_public", "DROP INDEX report_recent", "DROP INDEX meeting_mahalla",
        "DROP INDEX meeting_officer",
    ],
}
