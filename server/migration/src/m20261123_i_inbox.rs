//! What lists of the desk are drawn from: whether an answer is owed, whether staff has done anything yet, when a concern
//! last moved; and indexes that hold all that a page of such a list asks, in its order.
crate::step! {
    up: [
        "ALTER TABLE concern ADD COLUMN is_new BOOLEAN NOT NULL DEFAULT TRUE",
        "ALTER TABLE concern ADD COLUMN moved_at BIGINT NOT NULL DEFAULT 0",
        "ALTER TABLE concern ADD COLUMN is_open BOOLEAN GENERATED ALWAYS AS (
            state IN ('assigned', 'needs_info', 'forwarded', 'extended', 'escalated', 'reopened')) {generated}",
        "UPDATE concern SET moved_at = COALESCE((SELECT MAX(at) FROM concern_event WHERE concern_id = concern.id), received_at),
            is_new = NOT EXISTS (SELECT 1 FROM concern_event WHERE concern_id = concern.id AND actor = 'staff')",
        "DROP INDEX concern_due",
        "DROP INDEX concern_officer",
        "CREATE INDEX concern_desk ON concern(office_id, is_open, due, id)",
        "CREATE INDEX concern_district_open ON concern(district_code, is_open, due, id, office_id, is_new, state)",
        "CREATE INDEX concern_district_moved ON concern(district_code, is_open, moved_at, id, office_id, answered_on, due)",
        "CREATE INDEX concern_officer_open ON concern(officer_id, is_open, due, id, is_new, state, is_about_officer)",
        "CREATE INDEX concern_officer_moved ON concern(officer_id, is_open, moved_at, id, answered_on, due, is_about_officer)",
        "CREATE INDEX concern_open_due ON concern(is_open, due, id, district_code, office_id, is_new, state)",
        "CREATE INDEX concern_open_moved ON concern(is_open, moved_at, id, district_code, office_id, answered_on, due)",
        "CREATE INDEX concern_subject_officer ON concern_subject(officer_id)",
        "CREATE INDEX concern_handler_officer ON concern_handler(officer_id)",
    ],
    down: [
        "DROP INDEX concern_handler_officer", "DROP INDEX concern_subject_officer", "DROP INDEX concern_open_moved",
        "DROP INDEX concern_open_due", "DROP INDEX concern_officer_moved", "DROP INDEX concern_officer_open",
        "DROP INDEX concern_district_moved", "DROP INDEX concern_district_open", "DROP INDEX concern_desk",
        "CREATE INDEX concern_officer ON concern(officer_id, due)",
        "CREATE INDEX concern_due ON concern(office_id, due)",
        "ALTER TABLE concern DROP COLUMN is_open", "ALTER TABLE concern DROP COLUMN moved_at",
        "ALTER TABLE concern DROP COLUMN is_new",
    ],
}
