//! Evaluations of released quarters as they were computed, the steps people took on them, and who knows how to reach an
//! inspector, by quarter.
crate::step! {
    up: [
        "CREATE TABLE evaluation(
            period TEXT NOT NULL, assignment_id TEXT NOT NULL, officer_id TEXT NOT NULL, district_code TEXT NOT NULL, mahalla_code TEXT NOT NULL,
            released_on TEXT NOT NULL, sheet TEXT NOT NULL, PRIMARY KEY(period, assignment_id))",
        "CREATE INDEX evaluation_assignment ON evaluation(assignment_id, period)",
        "CREATE INDEX evaluation_officer ON evaluation(officer_id, period)",
        "CREATE INDEX evaluation_district ON evaluation(period, district_code)",
        "CREATE TABLE evaluation_step(
            period TEXT NOT NULL, assignment_id TEXT NOT NULL, number INTEGER NOT NULL, kind TEXT NOT NULL, at BIGINT NOT NULL,
            account_id BIGINT NOT NULL, sealed {blob} NOT NULL, PRIMARY KEY(period, assignment_id, number))",
        "CREATE TABLE tally_reach(
            period TEXT NOT NULL, assignment_id TEXT NOT NULL, knows INTEGER NOT NULL, answered INTEGER NOT NULL,
            PRIMARY KEY(period, assignment_id))",
    ],
    down: ["DROP TABLE tally_reach", "DROP TABLE evaluation_step", "DROP TABLE evaluation"],
}
