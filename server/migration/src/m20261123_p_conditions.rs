//! What inspectors lack, under keys that no name is in, and what heads answer.
crate::step! {
    up: [
        "CREATE TABLE condition(
            key {blob} PRIMARY KEY, quarter TEXT NOT NULL, district_code TEXT NOT NULL, sealed {blob} NOT NULL){by_key}",
        "CREATE INDEX condition_place ON condition(quarter, district_code)",
        "CREATE TABLE condition_answer(
            quarter TEXT NOT NULL, area TEXT NOT NULL, need TEXT NOT NULL, words TEXT NOT NULL, by_day TEXT, answered_on TEXT NOT NULL,
            account_id BIGINT NOT NULL, PRIMARY KEY(quarter, area, need))",
    ],
    down: ["DROP TABLE condition_answer", "DROP TABLE condition"],
}
