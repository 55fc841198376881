//! Keys of single cases. All texts of a case are sealed with its own key; that key is kept wrapped by the portal's
//! newest wrapping key, of which a file per version lies in the key folder. Taking a case's key away takes its texts
//! away, from backups too; exchanging the wrapping key touches no text.
use super::{key, open, random, seal};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
};
use zeroize::Zeroizing;

type Bytes = Zeroizing<Vec<u8>>;

/// The key of one case, or of one photo.
#[derive(Clone)]
pub struct CaseKey(Bytes);

impl CaseKey {
    /// A new one.
    pub fn fresh() -> Self {
        Self(Zeroizing::new(random::<32>().to_vec()))
    }

    /// One that was kept; `None` for bytes that are none.
    pub(super) fn of_bytes(bytes: Vec<u8>) -> Option<Self> {
        (bytes.len() == 32).then(|| Self(Zeroizing::new(bytes)))
    }

    /// Seals bytes for one place: they open nowhere else.
    pub fn seal(&self, place: &str, bytes: &[u8]) -> Vec<u8> {
        seal(&self.0, place, bytes)
    }

    /// Opens what was sealed for that place.
    pub fn open(&self, place: &str, sealed: &[u8]) -> Option<Vec<u8>> {
        open(&self.0, place, sealed)
    }

    /// Seals another key.
    pub fn wrap(&self, place: &str, other: &Self) -> Vec<u8> {
        self.seal(place, &other.0)
    }

    /// Opens another key.
    pub fn unwrap(&self, place: &str, wrapped: &[u8]) -> Option<Self> {
        Self::of_bytes(self.open(place, wrapped)?)
    }

    /// The bytes, to be sealed to somebody.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

fn place(concern: &str, version: i32) -> String {
    format!("case_key/{concern}/{version}")
}

/// The wrapping keys: one is in use, older ones only while an exchange runs.
#[derive(Clone)]
pub(super) struct Wrapping {
    folder: PathBuf,
    known: Arc<RwLock<BTreeMap<i32, Bytes>>>,
}

impl Wrapping {
    /// Reads the keys, or makes the first.
    pub(super) fn open(folder: &Path) -> std::io::Result<Self> {
        let wrapping = Self { folder: folder.to_owned(), known: Arc::default() };
        let versions = wrapping.versions()?;
        for version in if versions.is_empty() { vec![1] } else { versions } {
            wrapping.learn(version)?;
        }
        Ok(wrapping)
    }

    /// Whether there is a key.
    pub(super) fn is_there(folder: &Path) -> std::io::Result<bool> {
        Ok(!Self { folder: folder.to_owned(), known: Arc::default() }.versions()?.is_empty())
    }

    fn file(&self, version: i32) -> PathBuf {
        self.folder.join(format!("kek.{version}"))
    }

    fn versions(&self) -> std::io::Result<Vec<i32>> {
        let mut versions = Vec::new();
        for entry in fs::read_dir(&self.folder)? {
            let name = entry?.file_name();
            versions.extend(name.to_str().and_then(|name| name.strip_prefix("kek.")?.parse::<i32>().ok()));
        }
        versions.sort_unstable();
        Ok(versions)
    }

    fn learn(&self, version: i32) -> std::io::Result<Bytes> {
        let bytes = Zeroizing::new(key(&self.file(version), 32)?);
        self.known.write().unwrap_or_else(PoisonError::into_inner).insert(version, bytes.clone());
        Ok(bytes)
    }

    fn known(&self, version: i32) -> Option<Bytes> {
        self.known.read().unwrap_or_else(PoisonError::into_inner).get(&version).cloned()
    }

    fn of(&self, version: i32) -> Option<Bytes> {
        self.known(version).or_else(|| self.file(version).exists().then(|| self.learn(version).ok()).flatten())
    }

    /// The newest: another process may have made one since.
    fn newest(&self) -> std::io::Result<(i32, Bytes)> {
        let missing = || std::io::Error::other(format!("{} holds no wrapping key", self.folder.display()));
        let version = *self.versions()?.last().ok_or_else(missing)?;
        Ok((version, self.of(version).ok_or_else(missing)?))
    }

    /// The version in use.
    pub(super) fn newest_version(&self) -> std::io::Result<i32> {
        self.newest().map(|(version, _)| version)
    }

    pub(super) fn has(&self, version: i32) -> bool {
        self.of(version).is_some()
    }

    /// Wraps a case's key with the newest, whose version it gives.
    pub(super) fn wrap(&self, concern: &str, case: &CaseKey) -> std::io::Result<(i32, Vec<u8>)> {
        let (version, key) = self.newest()?;
        Ok((version, seal(&key, &place(concern, version), case.bytes())))
    }

    pub(super) fn unwrap(&self, concern: &str, version: i32, wrapped: &[u8]) -> Option<CaseKey> {
        CaseKey::of_bytes(open(&self.of(version)?, &place(concern, version), wrapped)?)
    }

    /// Makes the next, in use from now on. Gives its version.
    pub(super) fn begin_exchange(&self) -> std::io::Result<i32> {
        let (version, _) = self.newest()?;
        self.learn(version + 1)?;
        Ok(version + 1)
    }

    /// Destroys all before `version`.
    pub(super) fn end_exchange(&self, version: i32) -> std::io::Result<()> {
        for old in self.versions()?.into_iter().filter(|old| *old < version) {
            fs::remove_file(self.file(old))?;
            self.known.write().unwrap_or_else(PoisonError::into_inner).remove(&old);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_opens_with_the_next_wrapping_key_and_the_old_file_is_gone() {
        let folder = std::env::temp_dir().join(format!("hisobdor-wrapping-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let (serving, rotating) = (Wrapping::open(&folder).unwrap(), Wrapping::open(&folder).unwrap());
        let case = CaseKey::fresh();
        let text = case.seal("concern/body/a", b"text");
        let (first, wrapped) = serving.wrap("a", &case).unwrap();
        assert_eq!(first, 1);
        assert!(serving.unwrap("b", first, &wrapped).is_none(), "the key of one case is not another's");

        let next = rotating.begin_exchange().unwrap();
        let again = rotating.unwrap("a", first, &wrapped).unwrap();
        let (version, wrapped_again) = rotating.wrap("a", &again).unwrap();
        assert_eq!((next, version), (2, 2));
        assert_eq!(serving.wrap("c", &case).unwrap().0, 2, "whoever serves uses the newest at once");
        rotating.end_exchange(next).unwrap();

        assert!(!folder.join("kek.1").exists());
        let restarted = Wrapping::open(&folder).unwrap();
        let opened = restarted.unwrap("a", version, &wrapped_again).unwrap();
        assert_eq!(opened.open("concern/body/a", &text).as_deref(), Some(&b"text"[..]));
        assert!(restarted.unwrap("a", first, &wrapped).is_none());
        fs::remove_dir_all(folder).unwrap();
    }
}
