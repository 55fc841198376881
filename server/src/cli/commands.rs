//! What each command does.
use super::{Command, Import, KeysCommand, PeriodCommand, StaffCommand, Told, doctor, quarters, serve, telling, told};
use crate::{
    backup,
    config::Config,
    demo, import,
    office::{Maps, Office, hash_password},
    secrets::Secrets,
};
use domain::{audit::Act, calendar::local_date, person::Role, portal::Watch};
use std::{io::Read, path::Path};
use storage::{AccountRecord, AuditRecord, Storage};

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
        Command::Doctor => return doctor::doctor(&config).await,
        Command::Backup { file } => return backup(&config, &file).await,
        Command::Restore { file } => return restore(&config, &file).await,
        _ => {}
    }
    let _telling = telling::Telling::of(command.name());
    let office = open(&config).await?;
    let done = work(&config, &office, command).await;
    // Also what was done before something failed.
    office.notice_others().await.map_err(told)?;
    done
}

async fn work(config: &Config, office: &Office, command: Command) -> Told {
    match command {
        Command::Migrate => println!("the schema is current"),
        Command::Furnish => serve::furnish(config, office).await?,
        Command::Demo { small, nation, seed } => {
            let size = match (small, nation) {
                (true, _) => demo::Size::Small,
                (_, true) => demo::Size::Nation,
                _ => demo::Size::Region,
            };
            let keys = demo::make(office, size, seed).await.map_err(told)?;
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
            office.refresh().await.map_err(told)?;
        }
        Command::Import(Import::DaysOff { file }) => {
            let days = import::import_days_off(&office.storage, &file).await.map_err(told)?;
            office.refresh().await.map_err(told)?;
            let minded = office.mind_terms().await.map_err(told)?;
            println!("{days} days; {} open terms moved", minded.recomputed);
        }
        Command::Import(Import::Staff { file }) => {
            let today = local_date(config.clock.now());
            let outcome = import::import_staff(&office.storage, &office.secrets, &file, today).await.map_err(told)?;
            office.refresh().await.map_err(told)?;
            println!("{outcome}");
        }
        Command::Import(Import::Households { file }) => {
            println!("{} households", import::import_households(office, &file).await.map_err(told)?);
        }
        Command::Import(Import::Traits { file }) => {
            println!("{} mahallas", import::import_traits(&office.storage, &file).await.map_err(told)?);
        }
        Command::Staff(command) => staff(office, command).await?,
        Command::Period(command) => quarters::period(office, command).await?,
        Command::Letters(command) => quarters::letters(office, config, command).await?,
        Command::Log(command) => quarters::log(office, command).await?,
        Command::Figures { quarter } => quarters::figures(office, quarter.as_deref()).await?,
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
    let line = AuditRecord {
        id: 0,
        at: config.clock.now().unix_timestamp(),
        account_id: None,
        act: Act::Backup.code().into(),
        kind: Act::Backup.object_kind().into(),
        object: String::new(),
    };
    storage::audit::add_line(storage.connection(), line).await.map_err(told)?;
    println!("{}: {} rows, {} bytes", file.display(), copied.rows, copied.bytes);
    println!("Keep the folder {} apart from it: without its keys a backup cannot be used.", keys(config).display());
    println!("Not in it, on purpose: letter codes, who took part, votes since the last night, sessions.");
    Ok(())
}

async fn restore(config: &Config, file: &Path) -> Told {
    // Nothing is made before it is sure that this file and these keys belong together.
    let secrets = Secrets::read(&config.data_dir).map_err(|error| format!("keys: {error}"))?;
    let secrets = secrets.ok_or_else(|| told(backup::BackupError::Keys(keys(config))))?;
    backup::check(&secrets, &keys(config), file).map_err(told)?;
    let storage = Storage::open(&config.database_url).await.map_err(told)?;
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

async fn note(office: &Office, act: Act, account: i64) -> Told {
    office.note_act(office.storage.connection(), None, act, &account.to_string()).await.map_err(told)
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
            let Some(kind) = offices.iter().find(|office| office.id == office_id).map(|office| &office.kind) else {
                return Err(format!("there is no office {office_id}; import the registry first"));
            };
            if !role.serves_at(kind) {
                return Err(format!(
                    "the role {} does not belong to an office of the kind {kind}; see --help",
                    role.code()
                ));
            }
            if find(&email).await.is_ok() {
                return Err(format!("there is an account {email} already; `staff reset` gives it a new password"));
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
                language: domain::language::Language::default().code().into(),
            };
            let number = storage::staff::add_account(database, record).await.map_err(told)?;
            note(office, Act::AddAccount, number).await?;
        }
        StaffCommand::Reset { email } => {
            let account = find(&email).await?;
            storage::staff::set_password(database, account.id, &hash_password(&password()?)).await.map_err(told)?;
            storage::staff::remove_sessions_of(database, account.id).await.map_err(told)?;
            note(office, Act::ResetAccount, account.id).await?;
        }
        StaffCommand::Disable { email } => {
            let account = find(&email).await?;
            storage::staff::set_disabled(database, account.id, Some(office.now().unix_timestamp()))
                .await
                .map_err(told)?;
            storage::staff::remove_sessions_of(database, account.id).await.map_err(told)?;
            note(office, Act::DisableAccount, account.id).await?;
        }
    }
    println!("done");
    Ok(())
}
