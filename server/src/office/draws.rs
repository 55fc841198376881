//! The draw of households and their letters. Lists of addresses stay closed: their hashes are announced first, then chance
//! decides in public, then letters are made; which code went to which household is written nowhere but on the letter.
use super::{
    Office,
    periods::{PeriodError, root_setting},
};
use domain::{
    draw::{Channel, PACK, REST, drawn, hash_of_list, seed},
    language::Language,
    letter_code::LetterCode,
    log::checkpoint::Checkpoint,
    period::{PeriodState, Quarter},
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashSet};
use storage::{
    DrawRecord, HouseholdRecord, InviteRecord, PackRecord, Stored, draws as stored, log, ratings,
    registry::{find_setting, written},
};

/// An address, under seal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// For whom: mostly “to the residents of”.
    pub name: String,
    /// Street, house, flat.
    pub street: String,
    /// Postcode; may be empty.
    pub postcode: String,
}

/// A household as an import reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Household {
    /// The key of the address in the register: by it the draw is repeated.
    pub id: String,
    /// Its mahalla.
    pub mahalla: String,
    /// The language it is written to in.
    pub language: Language,
    /// The address.
    pub address: Address,
}

/// A letter to be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Mahalla.
    pub mahalla: String,
    /// Pack, from 1.
    pub pack: i32,
    /// The language.
    pub language: Language,
    /// Where to.
    pub address: Address,
    /// The code.
    pub code: LetterCode,
}

/// Prints the letters of a mahalla.
pub type Printer<'a> = dyn Fn(&[Letter]) -> std::io::Result<()> + Send + Sync + 'a;

/// What a draw came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Draw {
    /// The lists of so many mahallas are announced; chance decides from tomorrow on.
    Announced(usize),
    /// Letters, by mahalla.
    Drawn(Vec<Letter>),
    /// Nothing is left to draw: every mahalla with addresses has its letters.
    Nothing,
}

/// An announcement of a list, before chance is known.
#[derive(Serialize)]
struct ListAnnounced<'a> {
    kind: &'a str,
    period: &'a str,
    mahalla: &'a str,
    list: String,
    households: usize,
}

/// An announcement of a draw.
#[derive(Serialize)]
struct DrawAnnounced<'a> {
    kind: &'a str,
    period: &'a str,
    mahalla: &'a str,
    chance: &'a str,
    root: String,
    seed: String,
    resting: String,
    letters: usize,
}

fn place(household: &str) -> String {
    format!("household/{household}")
}

impl Office {
    /// Keeps households under seal; known ones get the new address.
    pub async fn keep_households(&self, households: Vec<Household>) -> Stored<usize> {
        let records: Vec<HouseholdRecord> = households
            .into_iter()
            .map(|one| HouseholdRecord {
                sealed: self.secrets.seal(&place(&one.id), &serde_json::to_vec(&one.address).unwrap_or_default()),
                id: one.id,
                mahalla_code: one.mahalla,
                language: one.language.code().into(),
                invited_in: None,
            })
            .collect();
        let count = records.len();
        let transaction = self.storage.begin().await?;
        stored::set_households(&transaction, records).await?;
        storage::commit(transaction).await?;
        Ok(count)
    }

    /// Draws the households of a quarter that is open. The first run announces the lists; a later one draws by
    /// `chance`, or by the first signed word of a day after the announcement. Letters of a mahalla are printed before its
    /// draw is written down: cut short, its draw is made again, with other codes on other paper.
    ///
    /// # Errors
    /// The quarter is unknown or over; a letter cannot be printed.
    pub async fn draw_letters(
        &self,
        name: &str,
        chance: Option<&str>,
        channel: Channel,
        print: &Printer<'_>,
    ) -> Result<Draw, PeriodError> {
        let (quarter, _, state) = self.quarter(name).await?;
        if state != PeriodState::Open {
            return Err(PeriodError::Refused(domain::period::PeriodRefusal::NotOpen));
        }
        let database = self.storage.connection();
        let known: HashSet<String> =
            stored::list_draws(database, name).await?.into_iter().map(|draw| draw.mahalla_code).collect();
        let fresh: Vec<String> = stored::count_households(database)
            .await?
            .into_iter()
            .map(|(mahalla, _)| mahalla)
            .filter(|mahalla| !known.contains(mahalla))
            .collect();
        if !fresh.is_empty() {
            self.announce_lists(name, &fresh).await?;
        }
        let open: Vec<DrawRecord> =
            stored::list_draws(database, name).await?.into_iter().filter(|draw| draw.seed.is_none()).collect();
        if open.is_empty() {
            return Ok(Draw::Nothing);
        }
        // Chance is chosen after the lists stand in the log, or it could be chosen for them.
        let logged = self.public_chance(&open).await?;
        let chance = match chance {
            Some(chance) if logged.is_some() || self.is_demo => Some(chance.to_owned()),
            _ => logged,
        };
        let Some(chance) = chance else { return Ok(Draw::Announced(open.len())) };
        let mut letters = Vec::new();
        for draw in open {
            letters.extend(self.draw_mahalla(quarter, draw, &chance, channel, print).await?);
        }
        Ok(Draw::Drawn(letters))
    }

    async fn announce_lists(&self, name: &str, mahallas: &[String]) -> Stored {
        let transaction = self.storage.begin().await?;
        let mut records = Vec::new();
        for mahalla in mahallas {
            let households = stored::list_households(&transaction, mahalla).await?;
            let list = hash_of_list(households.iter().map(|one| one.id.as_str()));
            let told = ListAnnounced {
                kind: "address_list",
                period: name,
                mahalla,
                list: domain::check::hex(&list),
                households: households.len(),
            };
            self.announce(&transaction, &told).await?;
            records.push(DrawRecord {
                period: name.to_owned(),
                mahalla_code: mahalla.clone(),
                list_hash: list.to_vec(),
                households: i32::try_from(households.len()).unwrap_or(i32::MAX),
                chance: None,
                seed: None,
                letters: 0,
            });
        }
        stored::add_draws(&transaction, records).await?;
        storage::commit(transaction).await
    }

    /// The hash of the first signed word in which all these lists stand.
    async fn public_chance(&self, open: &[DrawRecord]) -> Stored<Option<String>> {
        let database = self.storage.connection();
        let mut last = -1;
        for draw in open {
            let told = ListAnnounced {
                kind: "address_list",
                period: &draw.period,
                mahalla: &draw.mahalla_code,
                list: domain::check::hex(&draw.list_hash),
                households: usize::try_from(draw.households).unwrap_or_default(),
            };
            let entry = domain::log::entry::document(&super::log::canonical(&told));
            match log::find_entry(database, &entry).await? {
                Some(record) => last = last.max(record.number),
                None => return Ok(None),
            }
        }
        let word = log::list_checkpoints(database).await?.into_iter().find(|word| word.size > last);
        let key = self.secrets.log_key()?.verifying_key();
        let signed = word.and_then(|word| Checkpoint::opened(&word.note, &self.log_origin, &key));
        Ok(signed.map(|signed| domain::check::hex(&signed.root)))
    }

    async fn draw_mahalla(
        &self,
        quarter: Quarter,
        draw: DrawRecord,
        chance: &str,
        channel: Channel,
        print: &Printer<'_>,
    ) -> Result<Vec<Letter>, PeriodError> {
        let (name, mahalla) = (quarter.to_string(), draw.mahalla_code.clone());
        let database = self.storage.connection();
        let root = find_setting(database, &root_setting(&name)).await?;
        let root = root.as_deref().and_then(domain::check::hash_of_hex).unwrap_or([0; 32]);
        let seed = seed(&name, &mahalla, &root, chance);
        let households: BTreeMap<String, HouseholdRecord> =
            stored::list_households(database, &mahalla).await?.into_iter().map(|one| (one.id.clone(), one)).collect();
        let resting = |one: &&HouseholdRecord| {
            let invited = one.invited_in.as_deref().and_then(Quarter::parse);
            invited.is_some_and(|invited| {
                std::iter::successors(Some(quarter), |one| Some(one.previous()))
                    .take(REST + 1)
                    .any(|one| one == invited)
            })
        };
        if hash_of_list(households.keys().map(String::as_str)).as_slice() != draw.list_hash {
            return Err(PeriodError::ListChanged(mahalla));
        }
        let rest: HashSet<&str> = households.values().filter(resting).map(|one| one.id.as_str()).collect();
        let all: Vec<&str> = households.keys().map(String::as_str).collect();
        let chosen: Vec<String> = drawn(&seed, &all, &rest).into_iter().map(str::to_owned).collect();
        let mut letters = Vec::new();
        for (place_in_draw, id) in chosen.iter().enumerate() {
            let Some(household) = households.get(id) else { continue };
            let opened = self.secrets.open_sealed(&place(id), &household.sealed);
            let Some(address) = opened.and_then(|bytes| serde_json::from_slice(&bytes).ok()) else { continue };
            letters.push(Letter {
                mahalla: mahalla.clone(),
                pack: i32::try_from(place_in_draw / PACK + 1).unwrap_or(i32::MAX),
                language: Language::of_code(&household.language).unwrap_or_default(),
                address,
                code: LetterCode::of_random(crate::secrets::random()),
            });
        }
        let mut invites = self.invites_of(&name, &letters).await?;
        // In the order of their lookups: the one they lie in says nothing of the draw.
        invites.sort_unstable_by(|one, other| one.lookup.cmp(&other.lookup));
        let transaction = self.storage.begin().await?;
        let told = DrawAnnounced {
            kind: "draw",
            period: &name,
            mahalla: &mahalla,
            chance,
            root: domain::check::hex(&root),
            seed: domain::check::hex(&seed),
            resting: domain::check::hex(&hash_of_list(rest.iter().copied())),
            letters: letters.len(),
        };
        let done = DrawRecord {
            chance: Some(chance.to_owned()),
            seed: Some(seed.to_vec()),
            letters: i32::try_from(letters.len()).unwrap_or(i32::MAX),
            ..draw
        };
        if !stored::set_drawn(&transaction, &done).await? {
            return Err(PeriodError::TakenBefore);
        }
        stored::set_invited(&transaction, &chosen, &name).await?;
        stored::add_packs(&transaction, self.packs_of(&name, &mahalla, &letters, channel)).await?;
        ratings::add_invites(&transaction, invites).await?;
        self.announce(&transaction, &told).await?;
        print(&letters)?;
        storage::commit(transaction).await?;
        Ok(letters)
    }

    fn packs_of(&self, name: &str, mahalla: &str, letters: &[Letter], channel: Channel) -> Vec<PackRecord> {
        let mut counts: BTreeMap<i32, i32> = BTreeMap::new();
        for letter in letters {
            *counts.entry(letter.pack).or_default() += 1;
        }
        let pack = |(pack, letters)| PackRecord {
            period: name.to_owned(),
            mahalla_code: mahalla.to_owned(),
            pack,
            channel: channel.code().into(),
            letters,
            handed_on: written(self.today()),
        };
        counts.into_iter().map(pack).collect()
    }

    /// Invitations, known by their lookups alone. Slow on purpose.
    async fn invites_of(&self, name: &str, letters: &[Letter]) -> Result<Vec<InviteRecord>, PeriodError> {
        let salt = self.secrets.period(name)?.salt;
        let mut stretched = tokio::task::JoinSet::new();
        for letter in letters {
            let (secrets, salt, code) = (self.secrets.clone(), salt.clone(), letter.code.canonical());
            let (period, mahalla_code, pack) = (name.to_owned(), letter.mahalla.clone(), letter.pack);
            let places = std::sync::Arc::clone(&self.stretching);
            stretched.spawn(async move {
                let place = places.acquire_owned().await.map_err(std::io::Error::other)?;
                let lookup = tokio::task::spawn_blocking(move || {
                    let _place = place;
                    secrets.code_lookup(&code, &salt)
                });
                let lookup = lookup.await.map_err(std::io::Error::other)?;
                Ok::<_, std::io::Error>(InviteRecord { lookup, period, mahalla_code, pack })
            });
        }
        let mut invites = Vec::new();
        while let Some(invite) = stretched.join_next().await {
            invites.push(invite.map_err(std::io::Error::other)??);
        }
        Ok(invites)
    }
}
