//! Concerns: what was written is sealed; who wrote lies apart from it; the history only grows.
crate::step! {
    up: [
        "CREATE TABLE concern(
            id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE, lookup {blob} NOT NULL UNIQUE, mahalla_code TEXT NOT NULL,
            district_code TEXT NOT NULL, category TEXT NOT NULL, kind TEXT NOT NULL, about TEXT NOT NULL, identity TEXT NOT NULL,
            language TEXT NOT NULL, state TEXT NOT NULL, is_about_officer BOOLEAN NOT NULL, body {blob} NOT NULL, received_at BIGINT NOT NULL,
            received_on TEXT NOT NULL, clock_started TEXT NOT NULL, due TEXT NOT NULL, holder TEXT NOT NULL, office_id TEXT NOT NULL,
            officer_id TEXT, answered_at BIGINT, answered_on TEXT, verdict TEXT, verdict_on TEXT, may_publish BOOLEAN NOT NULL, summary TEXT)",
        "CREATE INDEX concern_due ON concern(office_id, due)",
        "CREATE INDEX concern_officer ON concern(officer_id, due)",
        "CREATE INDEX concern_place ON concern(district_code, mahalla_code, received_on)",
        "CREATE TABLE concern_identity(concern_id TEXT PRIMARY KEY REFERENCES concern(id), sealed {blob} NOT NULL)",
        "CREATE TABLE concern_subject(concern_id TEXT NOT NULL REFERENCES concern(id), officer_id TEXT NOT NULL, PRIMARY KEY(concern_id, officer_id))",
        "CREATE TABLE concern_handler(concern_id TEXT NOT NULL REFERENCES concern(id), officer_id TEXT NOT NULL, PRIMARY KEY(concern_id, officer_id))",
        "CREATE TABLE concern_event(
            id {serial}, concern_id TEXT NOT NULL REFERENCES concern(id), at BIGINT NOT NULL, kind TEXT NOT NULL, holder TEXT NOT NULL,
            actor TEXT NOT NULL, from_state TEXT NOT NULL, to_state TEXT NOT NULL)",
        "CREATE INDEX concern_event_concern ON concern_event(concern_id)",
        "CREATE TABLE concern_message(
            id {serial}, concern_id TEXT NOT NULL REFERENCES concern(id), at BIGINT NOT NULL, from_resident BOOLEAN NOT NULL, sealed {blob} NOT NULL)",
        "CREATE INDEX concern_message_concern ON concern_message(concern_id)",
        "CREATE TABLE concern_answer(concern_id TEXT PRIMARY KEY REFERENCES concern(id), at BIGINT NOT NULL, sealed {blob} NOT NULL)",
    ],
    down: ["DROP TABLE concern_answer", "DROP TABLE concern_message", "DROP TABLE concern_event", "DROP TABLE concern_handler", "DROP TABLE concern_subject", "DROP TABLE concern_identity", "DROP TABLE concern"],
}
