//! What a report was before it was published, and what was added to it afterwards.
crate::step! {
    up: [
        "CREATE TABLE report_version(
            report_id TEXT NOT NULL REFERENCES report(id), number INTEGER NOT NULL, state TEXT NOT NULL, at BIGINT NOT NULL, author TEXT,
            narrative TEXT NOT NULL, commitments TEXT NOT NULL, earlier TEXT NOT NULL, remark TEXT NOT NULL,
            PRIMARY KEY(report_id, number))",
        "CREATE TABLE report_addendum(
            report_id TEXT NOT NULL REFERENCES report(id), number INTEGER NOT NULL, says TEXT NOT NULL, at BIGINT NOT NULL,
            state TEXT NOT NULL, remark TEXT NOT NULL, PRIMARY KEY(report_id, number))",
        "CREATE TABLE report_picture(
            id TEXT PRIMARY KEY, report_id TEXT NOT NULL REFERENCES report(id), caption TEXT NOT NULL, jpeg {blob} NOT NULL,
            at BIGINT NOT NULL)",
        "CREATE INDEX report_picture_of ON report_picture(report_id)",
        "CREATE INDEX report_quarter ON report(quarter, district_code)",
    ],
    down: ["DROP INDEX report_quarter", "DROP TABLE report_picture", "DROP TABLE report_addendum", "DROP TABLE report_version"],
}
