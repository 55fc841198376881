//! The built files: their names carry their content's hash and stand in a list beside them.
use crate::config::Config;
use app::visit::Site;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Manifest {
    css: String,
    start: String,
    #[serde(default)]
    paper: String,
    icons: String,
    logo: String,
    #[serde(default)]
    fonts: BTreeMap<String, String>,
}

/// Reads the list.
pub fn site(config: &Config) -> Result<Site, String> {
    let file = config.site_dir.join("manifest.json");
    let told =
        |error: &dyn std::fmt::Display| format!("{}: {error}; build the site first: cargo xtask site", file.display());
    let text = std::fs::read_to_string(&file).map_err(|error| told(&error))?;
    let manifest: Manifest = serde_json::from_str(&text).map_err(|error| told(&error))?;
    Ok(Site {
        css: manifest.css,
        start: manifest.start,
        paper: manifest.paper,
        icons: manifest.icons,
        logo: manifest.logo,
        fonts: manifest.fonts.into_iter().collect(),
        public_url: config.public_url.clone(),
        operator: config.operator.clone(),
        is_demo: config.is_demo,
    })
}
