//! What each command does.
use super::{Command, Import, KeysCommand, PeriodCommand, StaffCommand, Told, quarters, serve, told};
use crate::{
    backup,
    config::Config,
    demo, import,
    office::{Maps, Office, hash_password},
    secrets::Secrets,
};
use domain::{calendar::local_date, person::Role, portal::Watch};
use std::{io::Read, path::Path};
use storage::{AccountRecord, Storage};

/// Opens the office as the set-up says.
pub async fn open(config: &Config) -> Told<Office> {
    std::fs::create_dir_all(&config.data_dir)
        .map_err(|error| format!("HISOBDOR_DATA_DIR: {}: {error}", config.data_dir.display()))?;
    let secrets = Secrets::open(&config.data_dir).map_err(|error| format!("keys: {error}"))?;
    let storage = Storage::open(&config.database_url).await.map_err(told)?;
    let maps = Maps::draw().map_err(told)?;
    let mut office = Office::open(storage, secrets, config.clock, config.is_demo, &maps).await.map_err(told)?;
    let host = config.public_url.split_once("://").map_or(config.public_url.as_str(), |(_, host)| host);
    office.log_origin = format!("{}/log", host.trim_end_matches('/'));
    Ok(office)
}

pub(super) async fn carry_out(command: Command) -> Told {
    if let Command::Period(PeriodCommand::Verify { file }) = &command {
        return quarters::verify(file);
    }
    let config = Config::read().map_err(told)?;
    match command {
        Command::Serve { no_jobs } => return serve::serve(config, !no_jobs).await,
        Command::Work => return serve::work(config).await,
        Command::Doctor => return doctor(&config).await,
        Command::Backup { file } => return backup(&config, &file).await,
        Command::Restore { file } => return restore(&config, &file).await,
        _ => {}
    }
    let office = open(&config).await?;
    match command {
        Command::Migrate => println!("the schema is current"),
        Command::Furnish => serve::furnish(&config, &office).await?,
        Command::Demo { small, seed } => {
            let size = if small { demo::Size::Small } else { demo::Size::Region };
            let keys = demo::make(&office, size, seed).await.map_err(told)?;
            println!(
                "{} accounts, {} letter codes, {} receipts",
                keys.accounts.len(),
                keys.codes.len(),
                keys.receipts.len()
            );
        }
        Command::Import(Import::Registry { folder }) => {
            let today = local_date(config.clock.now());
            println!("{}", import::import_registry(&office.storage, &folder, today).await.map_err(told)?);
        }
        Command::Import(Import::DaysOff { file }) => {
            let days = import::import_days_off(&office.storage, &file).await.map_err(told)?;
            let minded = office.mind_terms().await.map_err(told)?;
            println!("{days} days; {} open terms moved", minded.recomputed);
        }
        Command::Import(Import::Staff { file }) => {
            println!("{} rows", import::import_staff(&office.storage, &office.secrets, &file).await.map_err(told)?);
        }
        Command::Import(Import::Households { file }) => {
            println!("{} households", import::import_households(&office, &file).await.map_err(told)?);
        }
        Command::Import(Import::Traits { file }) => {
            println!("{} mahallas", import::import_traits(&office.storage, &file).await.map_err(told)?);
        }
        Command::Staff(command) => staff(&office, command).await?,
        Command::Period(command) => quarters::period(&office, command).await?,
        Command::Letters(command) => quarters::letters(&office, &config, command).await?,
        Command::Log(command) => quarters::log(&office, command).await?,
        Command::Figures { quarter } => quarters::figures(&office, quarter.as_deref()).await?,
        Command::Keys(KeysCommand::Rotate { .. }) => {
            let wrapped = office.exchange_wrapping_key().await.map_err(told)?;
            println!("{wrapped} cases are kept under the new key; the old one is destroyed");
        }
        Command::Serve { .. } | Command::Work | Command::Doctor | Command::Backup { .. } | Command::Restore { .. } => {}
    }
    Ok(())
}

async fn database(config: &Config) -> Told<(Storage, Secrets)> {
    std::fs::create_dir_all(&config.data_dir)
        .map_err(|error| format!("HISOBDOR_DATA_DIR: {}: {error}", config.data_dir.display()))?;
    let secrets = Secrets::open(&config.data_dir).map_err(|error| format!("keys: {error}"))?;
    Ok((Storage::open(&config.database_url).await.map_err(told)?, secrets))
}

/// Tells every so often how many rows are done.
fn progress(verb: &'static str) -> impl FnMut(u64) + Send {
    let mut last = std::time::Instant::now();
    move |rows| {
        if last.elapsed().as_secs() >= 2 {
            last = std::time::Instant::now();
            eprintln!("{rows} rows {verb}");
        }
    }
}

async fn backup(config: &Config, file: &Path) -> Told {
    let (storage, secrets) = database(config).await?;
    let copied =
        backup::backup(&storage, &secrets, file, config.clock.now(), progress("copied")).await.map_err(told)?;
    println!("{}: {} rows, {} bytes", file.display(), copied.rows, copied.bytes);
    println!("Keep the folder {} apart from it: without its keys a backup cannot be used.", keys(config).display());
    println!("Not in it, on purpose: letter codes, who took part, votes since the last night, sessions.");
    Ok(())
}

async fn restore(config: &Config, file: &Path) -> Told {
    let (storage, secrets) = database(config).await?;
    let copied = backup::restore(&storage, &secrets, &keys(config), file, progress("restored")).await.map_err(told)?;
    println!("{} rows as of {}", copied.rows, domain::calendar::local_date(copied.at));
    println!("Now check the public log: hisobdor log verify");
    Ok(())
}

fn keys(config: &Config) -> std::path::PathBuf {
    config.data_dir.join("keys")
}

fn password() -> Told<String> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).map_err(told)?;
    let password = text.trim_end_matches(['\r', '\n']).to_owned();
    if (12..=200).contains(&password.chars().count()) {
        Ok(password)
    } else {
        Err("the password must have 12 to 200 characters".into())
    }
}

async fn staff(office: &Office, command: StaffCommand) -> Told {
    let database = office.storage.connection();
    let find = async |email: &str| {
        let account = storage::staff::find_account(database, &email.to_lowercase()).await.map_err(told)?;
        account.ok_or_else(|| format!("there is no account {email}"))
    };
    match command {
        StaffCommand::Add { email, role, office: office_id, name, inspector } => {
            let role = Role::of_code(&role).ok_or("the role is not known; see --help")?;
            let offices = storage::staff::list_offices(database).await.map_err(told)?;
            if !offices.iter().any(|office| office.id == office_id) {
                return Err(format!("there is no office {office_id}; import the registry first"));
            }
            if !role.may_hold_post(inspector.is_some()) {
                return Err("--inspector belongs to an inspector, and to who may hold a post beside his office".into());
            }
            let record = AccountRecord {
                id: 0,
                email: email.to_lowercase(),
                password_hash: hash_password(&password()?),
                role: role.code().into(),
                office_id,
                officer_id: inspector,
                name_uz: name.clone(),
                name_uz_cyrl: name.clone(),
                name_ru: name.clone(),
                name_en: name,
                disabled_at: None,
            };
            storage::staff::add_account(database, record).await.map_err(told)?;
        }
        StaffCommand::Reset { email } => {
            let account = find(&email).await?;
            storage::staff::set_password(database, account.id, &hash_password(&password()?)).await.map_err(told)?;
            storage::staff::remove_sessions_of(database, account.id).await.map_err(told)?;
        }
        StaffCommand::Disable { email } => {
            let account = find(&email).await?;
            storage::staff::set_disabled(database, account.id, Some(office.now().unix_timestamp()))
                .await
                .map_err(told)?;
            storage::staff::remove_sessions_of(database, account.id).await.map_err(told)?;
        }
    }
    println!("done");
    Ok(())
}

async fn doctor(config: &Config) -> Told {
    let office = open(config).await?;
    println!("set-up    ok");
    println!("keys      ok");
    let year = office.now().year();
    if !(2026..2100).contains(&year) {
        return Err(format!("clock: the year {year} cannot be"));
    }
    println!("clock     ok");
    crate::mail::Post::open(config).map_err(|error| format!("mail: {error}"))?;
    println!("mail      ok");
    if !office.is_ready().await {
        return Err("database or outbox: not ready; see the log".into());
    }
    println!("database  ok");
    Ok(())
}
