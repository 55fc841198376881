//! Regions, districts, mahallas with validity; small settings of the portal itself.
crate::step! {
    up: [
        "CREATE TABLE region(
            code TEXT PRIMARY KEY, kind TEXT NOT NULL, name_uz TEXT NOT NULL, name_uz_cyrl TEXT NOT NULL, name_ru TEXT NOT NULL,
            name_en TEXT NOT NULL, short_uz TEXT NOT NULL, area_km2 DOUBLE PRECISION NOT NULL, population BIGINT)",
        "CREATE TABLE district(
            code TEXT PRIMARY KEY, region_code TEXT NOT NULL REFERENCES region(code), kind TEXT NOT NULL, name_uz TEXT NOT NULL,
            name_uz_cyrl TEXT NOT NULL, name_ru TEXT NOT NULL, name_en TEXT NOT NULL, short_uz TEXT NOT NULL, short_uz_cyrl TEXT NOT NULL,
            short_en TEXT NOT NULL, alternatives TEXT NOT NULL, area_km2 DOUBLE PRECISION NOT NULL, population BIGINT)",
        "CREATE TABLE mahalla(
            code TEXT PRIMARY KEY, district_code TEXT NOT NULL REFERENCES district(code), kind TEXT NOT NULL, name_uz TEXT NOT NULL,
            name_uz_cyrl TEXT NOT NULL, name_ru TEXT NOT NULL, name_en TEXT NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT)",
        "CREATE INDEX mahalla_district ON mahalla(district_code)",
        "CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    ],
    down: ["DROP TABLE setting", "DROP TABLE mahalla", "DROP TABLE district", "DROP TABLE region"],
}
