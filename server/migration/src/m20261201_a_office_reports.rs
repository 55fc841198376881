//! Offices report too, of all that lies below them: a report without an officer is the one of its territory's office.
//! Tables are made anew because SQLite cannot take `NOT NULL` off a column; those that point are dropped before what they
//! point to, so that no row is ever without its report. A report also says
//! whose promises return in it, and residents say of each whether it was kept.
crate::step! {
    up: [
        "CREATE TABLE new_report(
            id TEXT PRIMARY KEY, officer_id TEXT REFERENCES officer(id), assignment_id TEXT, territory TEXT NOT NULL,
            mahalla_codes TEXT NOT NULL, quarter TEXT NOT NULL, state TEXT NOT NULL, figures TEXT NOT NULL, locked_at BIGINT NOT NULL,
            narrative TEXT NOT NULL, commitments TEXT NOT NULL, earlier TEXT NOT NULL, remark TEXT NOT NULL, published_at BIGINT,
            earlier_of TEXT)",
        "INSERT INTO new_report SELECT id, officer_id, assignment_id, district_code, mahalla_codes, quarter, state, figures,
            locked_at, narrative, commitments, earlier, remark, published_at, (SELECT before.id FROM report before
            WHERE before.officer_id = report.officer_id AND before.state = 'published' AND before.quarter < report.quarter
            AND length(before.quarter) = length(report.quarter) ORDER BY before.quarter DESC LIMIT 1) FROM report",
        "CREATE TABLE new_report_version(
            report_id TEXT NOT NULL REFERENCES new_report(id), number INTEGER NOT NULL, state TEXT NOT NULL, at BIGINT NOT NULL,
            author TEXT, narrative TEXT NOT NULL, commitments TEXT NOT NULL, earlier TEXT NOT NULL, remark TEXT NOT NULL,
            PRIMARY KEY(report_id, number))",
        "INSERT INTO new_report_version SELECT report_id, number, state, at, author, narrative, commitments, earlier, remark
            FROM report_version",
        "CREATE TABLE new_report_addendum(
            report_id TEXT NOT NULL REFERENCES new_report(id), number INTEGER NOT NULL, says TEXT NOT NULL, at BIGINT NOT NULL,
            state TEXT NOT NULL, remark TEXT NOT NULL, PRIMARY KEY(report_id, number))",
        "INSERT INTO new_report_addendum SELECT report_id, number, says, at, state, remark FROM report_addendum",
        "CREATE TABLE new_report_picture(
            id TEXT PRIMARY KEY, report_id TEXT NOT NULL REFERENCES new_report(id), caption TEXT NOT NULL, jpeg {blob} NOT NULL,
            at BIGINT NOT NULL)",
        "INSERT INTO new_report_picture SELECT id, report_id, caption, jpeg, at FROM report_picture",
        "DROP TABLE report_picture",
        "DROP TABLE report_addendum",
        "DROP TABLE report_version",
        "DROP TABLE report",
        "ALTER TABLE new_report RENAME TO report",
        "ALTER TABLE new_report_version RENAME TO report_version",
        "ALTER TABLE new_report_addendum RENAME TO report_addendum",
        "ALTER TABLE new_report_picture RENAME TO report_picture",
        "CREATE UNIQUE INDEX report_once ON report(officer_id, quarter)",
        "CREATE UNIQUE INDEX report_once_of_office ON report(territory, quarter) WHERE officer_id IS NULL",
        "CREATE INDEX report_published ON report(published_at)",
        "CREATE INDEX report_recent ON report(state, published_at, id)",
        "CREATE INDEX report_territory ON report(territory)",
        "CREATE INDEX report_quarter ON report(quarter, territory)",
        "CREATE INDEX report_picture_of ON report_picture(report_id)",
        "ALTER TABLE report_ballot ADD COLUMN kept BIGINT NOT NULL DEFAULT 0",
    ],
    down: [
        "ALTER TABLE report_ballot DROP COLUMN kept",
        "DROP INDEX report_once_of_office",
        "DELETE FROM report_version WHERE report_id IN (SELECT id FROM report WHERE officer_id IS NULL)",
        "DELETE FROM report_addendum WHERE report_id IN (SELECT id FROM report WHERE officer_id IS NULL)",
        "DELETE FROM report_picture WHERE report_id IN (SELECT id FROM report WHERE officer_id IS NULL)",
        "DELETE FROM report WHERE officer_id IS NULL",
        "ALTER TABLE report DROP COLUMN earlier_of",
        "ALTER TABLE report RENAME COLUMN territory TO district_code",
        "DROP INDEX report_territory",
        "CREATE INDEX report_district ON report(district_code)",
    ],
}
