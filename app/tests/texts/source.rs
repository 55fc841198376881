//! The Rust sources as far as texts are concerned: their string literals, and the calls of `text!`.
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// A call `text!(…, "key", name = …)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// The key.
    pub key: String,
    /// The names of the variables given.
    pub variables: BTreeSet<String>,
}

/// A source file.
#[derive(Clone, Debug, Default)]
pub struct Source {
    /// Where it lies.
    pub path: String,
    /// String literals that are no value of an attribute such as `id` or `class`.
    pub literals: BTreeSet<String>,
    /// Calls of `text!` whose key is a literal.
    pub calls: Vec<Call>,
}

/// Attributes of elements whose values are never keys.
const NOT_TEXT: [&str; 12] =
    ["id", "class", "href", "for", "name", "type", "rel", "role", "action", "autocomplete", "aria-hidden", "property"];

#[derive(Default)]
struct Frame {
    is_text: bool,
    commas: usize,
    key: Option<String>,
    variables: BTreeSet<String>,
}

impl Source {
    /// Reads a source text.
    pub fn of(path: &str, code: &str) -> Self {
        let mut source = Self { path: path.to_owned(), ..Self::default() };
        let mut frames: Vec<Frame> = Vec::new();
        let mut rest = code;
        while let Some(sign) = rest.chars().next() {
            let done = &code[..code.len() - rest.len()];
            let mut taken = sign.len_utf8();
            match sign {
                '/' if rest.starts_with("//") => taken = rest.find('\n').unwrap_or(rest.len()),
                '/' if rest.starts_with("/*") => taken = rest.find("*/").map_or(rest.len(), |end| end + 2),
                '\'' => taken = character(rest),
                '"' => {
                    let (literal, length) = literal(rest, done);
                    taken = length;
                    source.take(literal, done, frames.last_mut());
                }
                '(' | '[' | '{' => {
                    let is_text = sign == '(' && done.ends_with("text!");
                    frames.push(Frame { is_text, ..Frame::default() });
                }
                ')' | ']' | '}' => {
                    if let Some(Frame { key: Some(key), variables, .. }) = frames.pop() {
                        source.calls.push(Call { key, variables });
                    }
                }
                ',' => {
                    if let Some(frame) = frames.last_mut() {
                        frame.commas += 1;
                        frame.variables.extend(assigned(&rest[1..]));
                    }
                }
                _ => {}
            }
            rest = &rest[taken..];
        }
        source
    }

    fn take(&mut self, literal: String, done: &str, frame: Option<&mut Frame>) {
        if let Some(frame) = frame
            && frame.is_text
            && frame.commas == 1
            && frame.key.is_none()
            && done.trim_end().ends_with(',')
        {
            frame.key = Some(literal.clone());
        }
        let attribute = done.strip_suffix('=').map(|before| {
            let is_name = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_' | '#' | ':');
            before.rsplit(|sign| !is_name(sign)).next().unwrap_or_default().trim_start_matches("r#")
        });
        let is_text = attribute.is_none_or(|name| !NOT_TEXT.contains(&name) && !name.starts_with("data-"));
        if is_text {
            self.literals.insert(literal);
        }
    }
}

/// The name before a single equals sign.
fn assigned(code: &str) -> Option<String> {
    let code = code.trim_start();
    let end = code.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_')?;
    let after = code[end..].trim_start();
    let is_assigned = after.starts_with('=') && !after.starts_with("==") && !after.starts_with("=>");
    (end > 0 && is_assigned).then(|| code[..end].to_owned())
}

/// The length of a character literal or of the apostrophe of a lifetime.
fn character(code: &str) -> usize {
    let mut signs = code.char_indices().skip(1);
    match (signs.next(), signs.next()) {
        (Some((_, '\\')), _) => code[2..].find('\'').map_or(1, |end| end.max(1) + 3),
        (Some(_), Some((end, '\''))) => end + 1,
        _ => 1,
    }
}

/// A string literal and its length in the source; `done` tells whether it is a raw one.
fn literal(code: &str, done: &str) -> (String, usize) {
    let hashes = done.len() - done.trim_end_matches('#').len();
    if done[..done.len() - hashes].ends_with('r') && (hashes > 0 || !done.ends_with("r#")) && is_raw(done, hashes) {
        let end = format!("\"{}", "#".repeat(hashes));
        let length = code[1..].find(&end).map_or(code.len() - 1, |found| found);
        return (code[1..=length].to_owned(), (1 + length + end.len()).min(code.len()));
    }
    let mut text = String::new();
    let mut signs = code.char_indices().skip(1);
    while let Some((index, sign)) = signs.next() {
        match sign {
            '"' => return (text, index + 1),
            '\\' => text.extend(signs.next().map(|(_, escaped)| escaped)),
            _ => text.push(sign),
        }
    }
    (text, code.len())
}

/// Whether the `r` before a quote begins a raw string and does not end a name.
fn is_raw(done: &str, hashes: usize) -> bool {
    let before = done[..done.len() - hashes - 1].chars().next_back();
    before.is_none_or(|sign| !sign.is_alphanumeric() && sign != '_' || sign == 'b')
}

/// All Rust files below folders of the workspace.
pub fn below(folders: &[&str]) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    folders.iter().for_each(|folder| collect(&root.join(folder), &mut files));
    files.sort();
    files
        .iter()
        .map(|file| Source::of(&file.display().to_string(), &fs::read_to_string(file).expect("a source in UTF-8")))
        .collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let entry = entry.expect("its entry").path();
        if entry.is_dir() {
            collect(&entry, files);
        } else if entry.extension().is_some_and(|ending| ending == "rs") {
            files.push(entry);
        }
    }
}
