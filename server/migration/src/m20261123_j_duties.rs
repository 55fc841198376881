//! Tasks outside the duties of inspectors: day, giver, sort and half hours to count; words and reasons sealed.
crate::step! {
    up: [
        "CREATE TABLE outside_task(
            id TEXT PRIMARY KEY, officer_id TEXT NOT NULL, district_code TEXT NOT NULL, quarter TEXT NOT NULL, done_on TEXT NOT NULL,
            giver TEXT NOT NULL, sort TEXT NOT NULL, half_hours INTEGER NOT NULL, words {blob}, state TEXT NOT NULL,
            sent_at BIGINT NOT NULL, decided_at BIGINT, decided_by BIGINT, reason {blob})",
        "CREATE INDEX outside_task_officer ON outside_task(officer_id, sent_at, id)",
        "CREATE INDEX outside_task_district ON outside_task(district_code, sent_at, id)",
        "CREATE INDEX outside_task_counted ON outside_task(done_on, district_code, quarter, giver, state, half_hours)",
    ],
    down: ["DROP TABLE outside_task"],
}
