//! The way of a quarter: its steps, the draw of households, what was set aside and judged, what was released. Tables of the
//! ballot side name no user, no contact, no time and no sequence; those of the eligibility side are not kept beyond their
//! quarter.
crate::step! {
    up: [
        "CREATE TABLE period_step(period TEXT NOT NULL, step TEXT NOT NULL, at BIGINT NOT NULL, actor TEXT NOT NULL, PRIMARY KEY(period, step))",
        "ALTER TABLE tally ADD COLUMN released_in TEXT",
        "UPDATE tally SET released_in = period WHERE EXISTS(SELECT 1 FROM period WHERE quarter = period AND state = 'released')",
        "CREATE TABLE tally_contact(
            period TEXT NOT NULL, assignment_id TEXT NOT NULL, contact INTEGER NOT NULL, satisfied INTEGER NOT NULL, counted INTEGER NOT NULL,
            PRIMARY KEY(period, assignment_id, contact))",
        "ALTER TABLE participation ADD COLUMN period TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE ballot ADD COLUMN batch TEXT",
        "CREATE INDEX ballot_batch ON ballot(batch)",
        "DROP INDEX ballot_period",
        "CREATE INDEX ballot_by_key ON ballot(period, ballot_key)",
        "CREATE INDEX ballot_comment_place ON ballot_comment(period, mahalla_code)",
        "CREATE TABLE batch(
            id TEXT PRIMARY KEY, period TEXT NOT NULL, mahalla_code TEXT NOT NULL, stream INTEGER NOT NULL, day TEXT NOT NULL,
            ballots INTEGER NOT NULL, signals INTEGER NOT NULL, counts TEXT NOT NULL, usual DOUBLE PRECISION NOT NULL, outcome TEXT,
            reason TEXT, ended_at BIGINT)",
        "CREATE INDEX batch_period ON batch(period, mahalla_code)",
        "CREATE TABLE batch_voice(
            batch_id TEXT NOT NULL, reader BIGINT NOT NULL, decision TEXT NOT NULL, reason TEXT NOT NULL, remark {blob} NOT NULL,
            at BIGINT NOT NULL, PRIMARY KEY(batch_id, reader))",
        "CREATE TABLE watch_day(
            mahalla_code TEXT NOT NULL, stream INTEGER NOT NULL, day TEXT NOT NULL, ballots INTEGER NOT NULL,
            PRIMARY KEY(mahalla_code, stream, day)){by_key}",
        "CREATE TABLE watch_flag(
            mahalla_code TEXT NOT NULL, stream INTEGER NOT NULL, day TEXT NOT NULL, pack INTEGER NOT NULL, signal INTEGER NOT NULL,
            PRIMARY KEY(mahalla_code, stream, day, pack, signal)){by_key}",
        "CREATE TABLE notice(
            period TEXT NOT NULL, mahalla_code TEXT NOT NULL, rule TEXT NOT NULL, value DOUBLE PRECISION NOT NULL,
            PRIMARY KEY(period, mahalla_code, rule))",
        "CREATE TABLE response(
            period TEXT NOT NULL, mahalla_code TEXT NOT NULL, used INTEGER NOT NULL, z DOUBLE PRECISION NOT NULL, PRIMARY KEY(period, mahalla_code))",
        "CREATE TABLE period_file(
            period TEXT PRIMARY KEY, bytes {blob} NOT NULL, hash {blob} NOT NULL, root {blob} NOT NULL, received BIGINT NOT NULL,
            counted BIGINT NOT NULL, excluded BIGINT NOT NULL)",
        "CREATE TABLE area_score(period TEXT NOT NULL, code TEXT NOT NULL, card TEXT NOT NULL, PRIMARY KEY(period, code))",
        "CREATE INDEX area_score_code ON area_score(code, period)",
        "CREATE TABLE household(
            id TEXT PRIMARY KEY, mahalla_code TEXT NOT NULL, language TEXT NOT NULL, sealed {blob} NOT NULL, invited_in TEXT)",
        "CREATE INDEX household_mahalla ON household(mahalla_code)",
        "CREATE TABLE draw(
            period TEXT NOT NULL, mahalla_code TEXT NOT NULL, list_hash {blob} NOT NULL, households INTEGER NOT NULL, chance TEXT,
            seed {blob}, letters INTEGER NOT NULL, PRIMARY KEY(period, mahalla_code))",
        "CREATE TABLE pack(
            period TEXT NOT NULL, mahalla_code TEXT NOT NULL, pack INTEGER NOT NULL, channel TEXT NOT NULL, letters INTEGER NOT NULL,
            handed_on TEXT NOT NULL, PRIMARY KEY(period, mahalla_code, pack))",
        "CREATE TABLE mahalla_trait(mahalla_code TEXT PRIMARY KEY, setting TEXT, households INTEGER, risk TEXT)",
        "CREATE TABLE report_ballot(
            ballot_key {blob} PRIMARY KEY, report_id TEXT NOT NULL, period TEXT NOT NULL, stream INTEGER NOT NULL, r1 INTEGER NOT NULL,
            r2 INTEGER NOT NULL, r3 INTEGER NOT NULL, r4 INTEGER NOT NULL){by_key}",
        "CREATE TABLE report_voice(
            report_id TEXT NOT NULL, stream INTEGER NOT NULL, period TEXT NOT NULL, voices TEXT NOT NULL, PRIMARY KEY(report_id, stream, period))",
        "CREATE TABLE issuer(
            period TEXT NOT NULL, mahalla_code TEXT NOT NULL, public {blob} NOT NULL, sealed {blob}, issued INTEGER NOT NULL,
            PRIMARY KEY(period, mahalla_code))",
        "CREATE INDEX concern_event_at ON concern_event(at, id)",
        "CREATE TABLE case_blind(concern_id TEXT PRIMARY KEY, sealed {blob} NOT NULL)",
    ],
    down: ["DROP TABLE issuer", "DROP TABLE case_blind", "DROP INDEX concern_event_at", "DROP TABLE report_voice", "DROP TABLE report_ballot", "DROP TABLE mahalla_trait", "DROP TABLE pack", "DROP TABLE draw", "DROP TABLE household", "DROP TABLE area_score", "DROP TABLE period_file", "DROP TABLE response", "DROP TABLE notice", "DROP TABLE watch_flag", "DROP TABLE watch_day", "DROP TABLE batch_voice", "DROP TABLE batch", "DROP INDEX ballot_comment_place", "DROP INDEX ballot_by_key", "CREATE INDEX ballot_period ON ballot(period, assignment_id)", "DROP INDEX ballot_batch", "ALTER TABLE ballot DROP COLUMN batch", "ALTER TABLE participation DROP COLUMN period", "DROP TABLE tally_contact", "ALTER TABLE tally DROP COLUMN released_in", "DROP TABLE period_step"],
}
