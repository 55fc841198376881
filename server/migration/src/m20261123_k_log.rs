//! The public log: entries that wait for the night, entries with their places, complete subtrees, signed words.
crate::step! {
    up: [
        "CREATE TABLE log_waiting(entry {blob} PRIMARY KEY, source TEXT{c} NOT NULL, day TEXT NOT NULL){by_key}",
        "CREATE TABLE log_entry(number BIGINT PRIMARY KEY, entry {blob} NOT NULL, source TEXT{c} NOT NULL, day TEXT NOT NULL)",
        "CREATE UNIQUE INDEX log_entry_entry ON log_entry(entry)",
        "CREATE INDEX log_entry_source ON log_entry(source)",
        "CREATE TABLE log_node(level INTEGER NOT NULL, number BIGINT NOT NULL, hash {blob} NOT NULL, PRIMARY KEY(level, number)){by_key}",
        "CREATE TABLE log_checkpoint(size BIGINT PRIMARY KEY, note TEXT NOT NULL, day TEXT NOT NULL)",
    ],
    down: ["DROP TABLE log_checkpoint", "DROP TABLE log_node", "DROP TABLE log_entry", "DROP TABLE log_waiting"],
}
