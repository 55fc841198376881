//! Accounts as the operator keeps them, the people of a district as its head sees them, the registry as it stands.
use super::{Office, address_part, desk::hash_password, instant, once::Sent, substitutes::stand_in};
use crate::secrets;
use async_trait::async_trait;
use domain::{
    account::{
        AccountDone, AccountForm, AccountLine, AccountRefusal, Accounts, EndedMahalla, OfficeLine, PersonLine,
        PostsLine, RegistryPage, StaffPage, reads_registry,
    },
    audit::Act,
    calendar::local_date,
    failure::{Failure, Read},
    language::Language,
    person::{Role, Staff},
    place::Names,
};
use std::collections::{BTreeMap, HashMap};
use storage::{
    AccountRecord, Stored, Transaction,
    registry::{date, find_setting, list_ended, written},
    staff as stored, substitutions,
};

type Refused<T> = Result<T, Failure<AccountRefusal>>;

fn wrong<T>(field: &'static str, reason: &'static str) -> Refused<T> {
    Err(Failure::Refused(AccountRefusal::Fields(vec![(field, reason)])))
}

/// A new password that nobody chose, in groups that can be read out.
fn fresh_password() -> String {
    let word = address_part(&secrets::random::<16>());
    [&word[..4], &word[4..8], &word[8..12], &word[12..]].join("-")
}

impl Office {
    async fn account_lines(&self) -> Stored<Vec<AccountLine>> {
        let (database, tree) = (self.storage.connection(), self.tree());
        let last = storage::audit::last_of(database, Act::SignIn.code()).await?;
        let line = |account: AccountRecord| {
            Some(AccountLine {
                number: account.id,
                email: account.email,
                role: Role::of_code(&account.role)?,
                office: tree.office(&account.office_id).map(names_of).unwrap_or_default(),
                is_enabled: account.disabled_at.is_none(),
                last_sign_in: last.get(&account.id).map(|at| local_date(instant(*at))),
                name: Names {
                    uz: account.name_uz,
                    uz_cyrl: account.name_uz_cyrl,
                    ru: account.name_ru,
                    en: account.name_en,
                },
            })
        };
        Ok(stored::list_accounts(database).await?.into_iter().filter_map(line).collect())
    }

    async fn office_lines(&self) -> Stored<Vec<OfficeLine>> {
        let offices = stored::list_offices(self.storage.connection()).await?;
        let line =
            |office: storage::OfficeRecord| OfficeLine { name: names_of(&office), id: office.id, kind: office.kind };
        Ok(offices.into_iter().map(line).collect())
    }

    async fn people_of(&self, staff: &Staff) -> Stored<Vec<PersonLine>> {
        let (database, day) = (self.storage.connection(), written(self.today()));
        let posts = substitutions::list_posts(database, &staff.office).await?;
        let ids: Vec<String> = posts.iter().map(|post| post.id.clone()).collect();
        let mut mahallas: HashMap<String, Vec<String>> = HashMap::new();
        for served in substitutions::list_served(database, &ids, None).await? {
            mahallas.entry(served.post_id).or_default().push(served.mahalla_code);
        }
        let assigned = substitutions::list_assigned(database, &ids, &day).await?;
        let mut away = substitutions::list_substitutions(database, &ids, &day).await?;
        away.retain(|one| one.from_day <= day);
        let known = assigned.iter().map(|one| &one.officer_id).chain(away.iter().map(|one| &one.officer_id));
        let names = self.officer_names(known).await?;
        let mut lines = Vec::new();
        for post in posts {
            let Some(mahallas) = mahallas.remove(&post.id) else { continue };
            let holder = assigned.iter().find(|one| one.post_id == post.id).map(|one| one.officer_id.clone());
            let away = away.iter().find(|one| one.post_id == post.id);
            lines.push(PersonLine {
                inspector: holder.map(|id| (id.clone(), names.get(&id).cloned().unwrap_or_default())),
                is_senior: post.is_senior,
                stand_in: away.map(|one| stand_in(one, &names)).transpose()?,
                mahallas,
            });
        }
        lines.sort_by(|one, other| one.mahallas.cmp(&other.mahallas));
        Ok(lines)
    }

    async fn added_account(&self, transaction: &Transaction, form: &AccountForm) -> Refused<(i64, String, Act)> {
        let offices = self.office_lines().await?;
        let draft = form.draft(&offices).map_err(|wrong| Failure::Refused(AccountRefusal::Fields(wrong)))?;
        if stored::find_account(transaction, &draft.email).await?.is_some() {
            return wrong("email", "taken");
        }
        if let Some(id) = &draft.inspector
            && storage::inspectors::find_officer(transaction, id).await?.is_none()
        {
            return wrong("inspector", "unknown");
        }
        let record = AccountRecord {
            id: 0,
            email: draft.email.clone(),
            // Set below, like that of any account that gets a new one.
            password_hash: String::new(),
            role: draft.role.code().into(),
            office_id: draft.office,
            officer_id: draft.inspector,
            name_uz: draft.name.clone(),
            name_uz_cyrl: draft.name.clone(),
            name_ru: draft.name.clone(),
            name_en: draft.name,
            disabled_at: None,
            language: Language::default().code().into(),
        };
        Ok((stored::add_account(transaction, record).await?, draft.email, Act::AddAccount))
    }

    async fn changed_account(&self, staff: &Staff, form: &AccountForm) -> Refused<Option<AccountDone>> {
        // Hashing is slow: it is done before anybody else has to wait.
        let password = fresh_password();
        let typed = password.clone();
        let needs_password = matches!(form.act.as_str(), "add" | "reset");
        let hash = if needs_password { self.slowly(move || hash_password(&typed)).await } else { None };
        let transaction = self.storage.begin().await?;
        match self.sent(&transaction, &form.form).await? {
            Sent::Unknown => return wrong("form", "missing"),
            Sent::Before => return Ok(Some(AccountDone::Done)),
            Sent::First => {}
        }
        let (number, email, act) = if form.act == "add" {
            self.added_account(&transaction, form).await?
        } else {
            let known = match form.account.parse() {
                Ok(number) => stored::find_account_by_id(&transaction, number).await?,
                Err(_) => None,
            };
            let act = match form.act.as_str() {
                "reset" => Act::ResetAccount,
                "disable" => Act::DisableAccount,
                "enable" => Act::EnableAccount,
                _ => return Ok(None),
            };
            let Some(known) = known else { return Ok(None) };
            if act == Act::DisableAccount && known.id == staff.account {
                return wrong("account", "own");
            }
            (known.id, known.email, act)
        };
        match act {
            Act::DisableAccount => {
                stored::set_disabled(&transaction, number, Some(self.now().unix_timestamp())).await?;
            }
            Act::EnableAccount => stored::set_disabled(&transaction, number, None).await?,
            _ => {
                let Some(hash) = hash else { return wrong("form", "busy") };
                stored::set_password(&transaction, number, &hash).await?;
            }
        }
        // Whoever is signed in with the old password is so no more.
        stored::remove_sessions_of(&transaction, number).await?;
        self.note_act(&transaction, Some(staff.account), act, &number.to_string()).await?;
        storage::commit(transaction).await?;
        Ok(Some(if needs_password { AccountDone::Password { email, password } } else { AccountDone::Done }))
    }

    async fn registry_standing(&self) -> Stored<RegistryPage> {
        let database = self.storage.connection();
        let imported = find_setting(database, crate::import::LAST).await?;
        let mut posts: BTreeMap<String, (u64, u64)> = BTreeMap::new();
        for (office, is_held) in storage::inspectors::list_held(database, &written(self.today())).await? {
            let Some(district) = office.strip_prefix("d-") else { continue };
            let counted = posts.entry(district.to_owned()).or_default();
            counted.0 += 1;
            counted.1 += u64::from(!is_held);
        }
        let mut posts: Vec<PostsLine> =
            posts.into_iter().map(|(district, (posts, vacant))| PostsLine { district, posts, vacant }).collect();
        posts.sort_by_key(|line| std::cmp::Reverse(line.vacant));
        let ended = list_ended(database).await?.into_iter().map(|(code, last_day, merged_into)| {
            Ok(EndedMahalla { last_day: date(&last_day, "mahalla", "valid_to", &code)?, code, merged_into })
        });
        Ok(RegistryPage {
            imported_on: imported.map(|day| date(&day, "setting", "value", crate::import::LAST)).transpose()?,
            ended: ended.collect::<Stored<_>>()?,
            posts,
        })
    }
}

fn names_of(office: &storage::OfficeRecord) -> Names {
    Names {
        uz: office.name_uz.clone(),
        uz_cyrl: office.name_uz_cyrl.clone(),
        ru: office.name_ru.clone(),
        en: office.name_en.clone(),
    }
}

#[async_trait]
impl Accounts for Office {
    async fn staff_page(&self, staff: &Staff) -> Read<Option<StaffPage>> {
        Ok(match staff.role {
            Role::Admin => Some(StaffPage::Accounts(self.account_lines().await?, self.office_lines().await?)),
            Role::DistrictHead => Some(StaffPage::People(self.people_of(staff).await?)),
            _ => None,
        })
    }

    async fn change_account(&self, staff: &Staff, form: &AccountForm) -> Refused<Option<AccountDone>> {
        if staff.role != Role::Admin {
            return Ok(None);
        }
        self.changed_account(staff, form).await
    }

    async fn registry_page(&self, staff: &Staff) -> Read<Option<RegistryPage>> {
        if !reads_registry(staff.role) {
            return Ok(None);
        }
        Ok(Some(self.registry_standing().await?))
    }
}
