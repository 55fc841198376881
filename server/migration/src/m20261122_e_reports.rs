//! Public accountability reports.
crate::step! {
    up: [
        "CREATE TABLE report(
            id TEXT PRIMARY KEY, officer_id TEXT NOT NULL REFERENCES officer(id), assignment_id TEXT NOT NULL, district_code TEXT NOT NULL,
            mahalla_codes TEXT NOT NULL, quarter TEXT NOT NULL, state TEXT NOT NULL, figures TEXT NOT NULL, locked_at BIGINT NOT NULL,
            narrative TEXT NOT NULL, commitments TEXT NOT NULL, earlier TEXT NOT NULL, remark TEXT NOT NULL, published_at BIGINT)",
        "CREATE UNIQUE INDEX report_once ON report(officer_id, quarter)",
        "CREATE INDEX report_published ON report(published_at)",
        "CREATE INDEX report_district ON report(district_code)",
    ],
    down: ["DROP TABLE report"],
}
