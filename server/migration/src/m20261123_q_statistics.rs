//! Figures of places by quarter, what came after their locking, and filters that staff keep.
crate::step! {
    up: [
        "CREATE TABLE area_quarter(
            quarter TEXT NOT NULL, area TEXT NOT NULL, level TEXT NOT NULL, parent TEXT, figures TEXT NOT NULL,
            is_locked BOOLEAN NOT NULL, made_at BIGINT NOT NULL, PRIMARY KEY(quarter, area))",
        "CREATE INDEX area_quarter_area ON area_quarter(area, quarter)",
        "CREATE INDEX area_quarter_parent ON area_quarter(parent, quarter)",
        "CREATE TABLE area_addendum(
            quarter TEXT NOT NULL, area TEXT NOT NULL, figures TEXT NOT NULL, noted_on TEXT NOT NULL, PRIMARY KEY(quarter, area))",
        "CREATE INDEX area_addendum_area ON area_addendum(area, quarter)",
        "CREATE TABLE saved_filter(
            id TEXT PRIMARY KEY, account_id BIGINT NOT NULL, name TEXT NOT NULL, query TEXT NOT NULL, made_at BIGINT NOT NULL)",
        "CREATE INDEX saved_filter_account ON saved_filter(account_id, made_at)",
    ],
    down: ["DROP TABLE saved_filter", "DROP TABLE area_addendum", "DROP TABLE area_quarter"],
}
