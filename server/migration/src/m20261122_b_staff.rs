//! The tree of offices, posts and who holds them since when; accounts and their sessions.
crate::step! {
    up: [
        "CREATE TABLE office(
            id TEXT PRIMARY KEY, parent_id TEXT REFERENCES office(id), kind TEXT NOT NULL, territory TEXT NOT NULL,
            name_uz TEXT NOT NULL, name_uz_cyrl TEXT NOT NULL, name_ru TEXT NOT NULL, name_en TEXT NOT NULL)",
        "CREATE TABLE post(
            id TEXT PRIMARY KEY, office_id TEXT NOT NULL REFERENCES office(id), kind TEXT NOT NULL, address TEXT NOT NULL,
            is_senior BOOLEAN NOT NULL)",
        "CREATE TABLE post_mahalla(
            post_id TEXT NOT NULL REFERENCES post(id), mahalla_code TEXT NOT NULL REFERENCES mahalla(code), valid_from TEXT NOT NULL,
            valid_to TEXT, PRIMARY KEY(post_id, mahalla_code, valid_from))",
        "CREATE INDEX post_mahalla_mahalla ON post_mahalla(mahalla_code)",
        "CREATE TABLE reception(
            post_id TEXT NOT NULL REFERENCES post(id), weekday INTEGER NOT NULL, from_minute INTEGER NOT NULL, to_minute INTEGER NOT NULL,
            PRIMARY KEY(post_id, weekday))",
        "CREATE TABLE officer(
            id TEXT PRIMARY KEY, name_uz TEXT NOT NULL, name_uz_cyrl TEXT NOT NULL, name_ru TEXT NOT NULL, name_en TEXT NOT NULL,
            rank TEXT NOT NULL)",
        "CREATE TABLE assignment(
            id TEXT PRIMARY KEY, officer_id TEXT NOT NULL REFERENCES officer(id), post_id TEXT NOT NULL REFERENCES post(id),
            valid_from TEXT NOT NULL, valid_to TEXT)",
        "CREATE INDEX assignment_officer ON assignment(officer_id)",
        "CREATE INDEX assignment_post ON assignment(post_id)",
        "CREATE TABLE account(
            id {serial}, email TEXT NOT NULL UNIQUE, password_hash TEXT NOT NULL, role TEXT NOT NULL,
            office_id TEXT NOT NULL REFERENCES office(id), officer_id TEXT REFERENCES officer(id), name_uz TEXT NOT NULL,
            name_uz_cyrl TEXT NOT NULL, name_ru TEXT NOT NULL, name_en TEXT NOT NULL, disabled_at BIGINT)",
        "CREATE TABLE session(
            token_hash {blob} PRIMARY KEY, account_id BIGINT NOT NULL, created_at BIGINT NOT NULL, seen_at BIGINT NOT NULL,
            expires_at BIGINT NOT NULL)",
        "CREATE TABLE meeting(
            id TEXT PRIMARY KEY, officer_id TEXT NOT NULL REFERENCES officer(id), mahalla_code TEXT NOT NULL REFERENCES mahalla(code),
            starts_at BIGINT NOT NULL, topic TEXT NOT NULL)",
        "CREATE INDEX meeting_start ON meeting(starts_at)",
    ],
    down: ["DROP TABLE meeting", "DROP TABLE session", "DROP TABLE account", "DROP TABLE assignment", "DROP TABLE officer", "DROP TABLE reception", "DROP TABLE post_mahalla", "DROP TABLE post", "DROP TABLE office"],
}
