//! Ratings. The ballot side names no user, no contact, no time and no sequence, and refers to no eligibility table:
//! on SQLite rows lie in the order of their random key, on PostgreSQL they arrive shuffled at close.
crate::step! {
    up: [
        "CREATE TABLE period(
            quarter TEXT PRIMARY KEY, opens_on TEXT NOT NULL, closes_on TEXT NOT NULL, state TEXT NOT NULL, closed_at BIGINT,
            released_at BIGINT)",
        "CREATE {unlogged}TABLE invite(lookup {blob} PRIMARY KEY, period TEXT NOT NULL, mahalla_code TEXT NOT NULL, pack INTEGER NOT NULL){by_key}",
        "CREATE {unlogged}TABLE participation(nullifier {blob} PRIMARY KEY){by_key}",
        "CREATE {unlogged}TABLE inbox(ballot_key {blob} PRIMARY KEY, sealed {blob} NOT NULL){by_key}",
        "CREATE TABLE ballot(
            ballot_key {blob} PRIMARY KEY, period TEXT NOT NULL, assignment_id TEXT NOT NULL, mahalla_code TEXT NOT NULL,
            stream INTEGER NOT NULL, batch_date TEXT NOT NULL, p0 INTEGER, p1 INTEGER, p2 INTEGER, p3 INTEGER, p4 INTEGER, p5 INTEGER,
            p6 INTEGER, p7 INTEGER, flags INTEGER NOT NULL, status INTEGER NOT NULL){by_key}",
        "CREATE INDEX ballot_period ON ballot(period, assignment_id)",
        "CREATE TABLE ballot_comment(
            id {blob} PRIMARY KEY, period TEXT NOT NULL, mahalla_code TEXT NOT NULL, sealed {blob} NOT NULL, state INTEGER NOT NULL){by_key}",
        "CREATE TABLE tally(
            period TEXT NOT NULL, assignment_id TEXT NOT NULL, stream INTEGER NOT NULL, satisfied INTEGER NOT NULL, counted INTEGER NOT NULL,
            PRIMARY KEY(period, assignment_id, stream))",
        "CREATE TABLE score(
            period TEXT NOT NULL, assignment_id TEXT NOT NULL, k DOUBLE PRECISION NOT NULL, n DOUBLE PRECISION NOT NULL, mu DOUBLE PRECISION NOT NULL,
            kappa DOUBLE PRECISION NOT NULL, card TEXT NOT NULL, PRIMARY KEY(period, assignment_id))",
        "CREATE INDEX score_assignment ON score(assignment_id)",
        "CREATE {unlogged}TABLE challenge(
            id_hash {blob} PRIMARY KEY, sealed {blob} NOT NULL, code_mac {blob} NOT NULL, tries INTEGER NOT NULL, expires_at BIGINT NOT NULL){by_key}",
        "CREATE TABLE form_use(token_hash {blob} PRIMARY KEY, day TEXT NOT NULL){by_key}",
        "CREATE TABLE letter(id {serial}, sealed {blob} NOT NULL, attempts INTEGER NOT NULL, next_at BIGINT NOT NULL, sent_at BIGINT)",
        "CREATE INDEX letter_next ON letter(next_at)",
    ],
    down: ["DROP TABLE letter", "DROP TABLE form_use", "DROP TABLE challenge", "DROP TABLE score", "DROP TABLE tally", "DROP TABLE ballot_comment", "DROP TABLE ballot", "DROP TABLE inbox", "DROP TABLE participation", "DROP TABLE invite", "DROP TABLE period"],
}
