//! Serving, and working in the background.
use super::{Told, commands::open, told};
use crate::{config::Config, demo, http, import, jobs, mail::Post, office::Office};
use axum::serve::ListenerExt;
use domain::calendar::local_date;
use std::{net::SocketAddr, path::Path, sync::Arc, time::Duration};
use storage::Storage;

/// The registry kept in the project, used when the database has none.
const REGISTRY: &str = "server/data/registry";

/// The public holidays kept in the project, used with it.
const DAYS_OFF: &str = "server/data/days_off/uz.txt";

/// A new database gets the registry and, in a demonstration, people to look at.
pub(super) async fn furnish(config: &Config, office: &Office) -> Told {
    if domain::portal::Places::gazetteer(office).counts().mahallas == 0 {
        let folder = Path::new(REGISTRY);
        if !folder.exists() {
            eprintln!("no places yet: run `hisobdor import registry` with the folder of the registry");
            return Ok(());
        }
        let outcome =
            import::import_registry(&office.storage, folder, local_date(config.clock.now())).await.map_err(told)?;
        eprintln!("registry: {outcome}");
        if Path::new(DAYS_OFF).exists() {
            let days = import::import_days_off(&office.storage, Path::new(DAYS_OFF)).await.map_err(told)?;
            eprintln!("days off: {days}");
        } else {
            eprintln!("no days off yet: run `hisobdor import days-off` with their file");
        }
        office.refresh().await.map_err(told)?;
    }
    if config.is_demo {
        match demo::make(office, demo::Size::Region, 2026).await {
            Ok(_) => eprintln!("demonstration: made"),
            Err(demo::DemoError::NotEmpty) => {}
            Err(error) => return Err(told(error)),
        }
    }
    Ok(())
}

/// Furnishes in a process of its own, whose memory is gone with it: hashing a demonstration's codes takes much.
async fn furnish_apart(config: &Config) -> Told {
    let storage = Storage::open(&config.database_url).await.map_err(told)?;
    let database = storage.connection();
    let has_places = storage::registry::has_places(database).await.map_err(told)?;
    let has_people =
        !config.is_demo || storage::registry::find_setting(database, demo::SETTING).await.map_err(told)?.is_some();
    storage.close().await.map_err(told)?;
    if has_places && has_people {
        return Ok(());
    }
    let own = std::env::current_exe().map_err(told)?;
    let status = tokio::process::Command::new(own).arg("furnish").status().await.map_err(told)?;
    if status.success() { Ok(()) } else { Err("the new database could not be furnished".into()) }
}

async fn greet(config: &Config, office: &Office) {
    println!("Hisobdor: {}", config.public_url);
    if let Ok(Some(keys)) = domain::portal::Watch::demo_keys(office).await {
        println!("Demonstration accounts, password {}:", keys.password);
        for (email, role) in &keys.accounts {
            println!("  {email:<28} {role}");
        }
        for (code, mahalla, inspector) in keys.codes.iter().take(3) {
            println!("Letter code {code} (mahalla {mahalla}): {}/uz/inspectors/{inspector}/rate", config.public_url);
        }
        if let Some((receipt, state)) = keys.receipts.first() {
            println!("Receipt {receipt} ({state}): {}/uz/concerns/follow", config.public_url);
        }
        println!("More: {}/uz/demo", config.public_url);
    }
}

pub(super) async fn serve(config: Config, with_jobs: bool) -> Told {
    let site = http::site(&config)?;
    std::fs::create_dir_all(&config.data_dir)
        .map_err(|error| format!("HISOBDOR_DATA_DIR: {}: {error}", config.data_dir.display()))?;
    furnish_apart(&config).await?;
    let office = Arc::new(open(&config).await?);
    let listener = tokio::net::TcpListener::bind(config.listen)
        .await
        .map_err(|error| format!("HISOBDOR_LISTEN: {}: {error}", config.listen))?;
    // Without this a file's head and body leave in two segments, the second 40 ms later.
    let listener = listener.tap_io(|io| {
        let _ = io.set_nodelay(true);
    });
    tokio::spawn(jobs::hear(Arc::clone(&office)));
    if with_jobs {
        tokio::spawn(jobs::work(Arc::clone(&office), Post::open(&config).map_err(told)?));
    }
    greet(&config, &office).await;
    let numbers = numbers(&config, &office).await?;
    let front = http::Front { office, config: Arc::new(config), site: Arc::new(site), kept: http::Kept::default() };
    let portal = match numbers {
        Some(numbers) => numbers.counting(http::router(front)),
        None => http::router(front),
    };
    let service = portal.into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(asked_to_stop()).await.map_err(told)
}

/// Tells numbers on an address of their own, where one is named.
async fn numbers(config: &Config, office: &Arc<Office>) -> Told<Option<http::Metrics>> {
    let Some(address) = config.metrics_listen else { return Ok(None) };
    let wrong = |error: String| format!("HISOBDOR_METRICS_LISTEN: {address}: {error}");
    let listener = tokio::net::TcpListener::bind(address).await.map_err(|error| wrong(error.to_string()))?;
    let metrics = http::Metrics::new().map_err(|error| wrong(error.to_string()))?;
    let service = metrics.router(Arc::clone(office));
    tokio::spawn(async move {
        if let Err(error) = axum::serve(listener, service).await {
            tracing::error!(%error, "numbers are not told any more");
        }
    });
    Ok(Some(metrics))
}

pub(super) async fn work(config: Config) -> Told {
    let office = Arc::new(open(&config).await?);
    let post = Post::open(&config).map_err(told)?;
    tokio::select! {
        () = jobs::hear(Arc::clone(&office)) => {}
        () = jobs::work(office, post) => {}
        () = asked_to_stop() => {}
    }
    Ok(())
}

/// Waits for SIGTERM or Ctrl-C; what runs then has ten seconds.
async fn asked_to_stop() {
    let mut terminate = match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(signal) => signal,
        Err(error) => {
            tracing::error!(%error, "signals cannot be heard");
            return std::future::pending().await;
        }
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
    tokio::spawn(async {
        tokio::time::sleep(Duration::from_secs(9)).await;
        std::process::exit(0);
    });
}
