//! The language in which a member of staff last signed in: letters to him are written in it.
crate::step! {
    up: ["ALTER TABLE account ADD COLUMN language TEXT NOT NULL DEFAULT 'uz'"],
    down: ["ALTER TABLE account DROP COLUMN language"],
}
