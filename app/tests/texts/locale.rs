//! The texts of a language as their files hold them: messages with their parts.
use fluent_syntax::{ast, parser};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// The folders below `locales/`.
pub const TAGS: [&str; 4] = ["uz", "uz-Cyrl", "ru", "en"];

/// The value of a message or one of its attributes.
#[derive(Clone, Debug, Default)]
pub struct Part {
    /// All words in it, also those of variants.
    pub words: Vec<String>,
    /// The variables in it.
    pub variables: BTreeSet<String>,
    /// The messages and terms it takes in, as `key` or `-term`.
    pub references: BTreeSet<String>,
    /// The names of the variants of each selector, and which one stands for the rest.
    pub selectors: Vec<(BTreeSet<String>, String)>,
}

/// A message or, with a hyphen before its key, a term.
#[derive(Clone, Debug, Default)]
pub struct Message {
    /// The file it stands in, without its ending.
    pub area: String,
    /// Its key.
    pub key: String,
    /// The value under the empty name if there is one, and the attributes under theirs.
    pub parts: BTreeMap<String, Part>,
}

/// All texts of a language.
#[derive(Clone, Debug, Default)]
pub struct Locale {
    /// Its folder.
    pub tag: &'static str,
    /// Its messages, file by file.
    pub messages: Vec<Message>,
    /// What could not be read.
    pub unreadable: Vec<String>,
}

impl Locale {
    /// Adds a file.
    pub fn add(&mut self, area: &str, source: &str) {
        let resource = parser::parse(source).unwrap_or_else(|(resource, errors)| {
            self.unreadable.extend(errors.iter().map(|error| format!("{}/{area}.ftl: {error}", self.tag)));
            resource
        });
        for entry in resource.body {
            match entry {
                ast::Entry::Message(message) => {
                    let value = message.value.into_iter().map(|pattern| (String::new(), pattern));
                    self.keep(area, message.id.name.to_owned(), value, message.attributes);
                }
                ast::Entry::Term(term) => {
                    let value = [(String::new(), term.value)].into_iter();
                    self.keep(area, format!("-{}", term.id.name), value, term.attributes);
                }
                ast::Entry::Junk { .. } | ast::Entry::Comment(_) => {}
                ast::Entry::GroupComment(_) | ast::Entry::ResourceComment(_) => {}
            }
        }
    }

    fn keep<'s>(
        &mut self,
        area: &str,
        key: String,
        value: impl Iterator<Item = (String, ast::Pattern<&'s str>)>,
        attributes: Vec<ast::Attribute<&'s str>>,
    ) {
        let attributes = attributes.into_iter().map(|attribute| (attribute.id.name.to_owned(), attribute.value));
        let mut parts = BTreeMap::new();
        for (name, pattern) in value.chain(attributes) {
            let mut part = Part::default();
            part.read(&pattern);
            if parts.insert(name.clone(), part).is_some() {
                self.unreadable.push(format!("{}: {key}.{name} stands twice", self.tag));
            }
        }
        self.messages.push(Message { area: area.to_owned(), key, parts });
    }

    /// The message of a key.
    pub fn find(&self, key: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.key == key)
    }
}

impl Part {
    fn read(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => self.words.push((*value).to_owned()),
                ast::PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector);
                let name = |variant: &ast::Variant<&str>| match &variant.key {
                    ast::VariantKey::Identifier { name } => (*name).to_owned(),
                    ast::VariantKey::NumberLiteral { value } => (*value).to_owned(),
                };
                let rest = variants.iter().find(|variant| variant.default).map(name).unwrap_or_default();
                self.selectors.push((variants.iter().map(name).collect(), rest));
                variants.iter().for_each(|variant| self.read(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) {
        match inline {
            ast::InlineExpression::StringLiteral { value } => self.words.push((*value).to_owned()),
            ast::InlineExpression::NumberLiteral { .. } => {}
            ast::InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            ast::InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            ast::InlineExpression::TermReference { id, .. } => {
                self.references.insert(format!("-{}", id.name));
            }
            ast::InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }
}

/// All languages from the disk.
pub fn all() -> Vec<Locale> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales");
    TAGS.map(|tag| {
        let mut locale = Locale { tag, ..Locale::default() };
        let mut files: Vec<_> = fs::read_dir(root.join(tag))
            .expect("a folder of texts")
            .map(|file| file.expect("its entry").path())
            .collect();
        files.sort();
        for file in files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "ftl")) {
            let area = file.file_stem().and_then(|name| name.to_str()).expect("a name in ASCII");
            locale.add(area, &fs::read_to_string(file).expect("texts in UTF-8"));
        }
        locale
    })
    .into()
}

/// Languages for an example: tag, area and source of each file.
pub fn of(files: &[(&'static str, &str, &str)]) -> Vec<Locale> {
    let mut locales: Vec<Locale> = Vec::new();
    for (tag, area, source) in files {
        if locales.iter().all(|locale| locale.tag != *tag) {
            locales.push(Locale { tag, ..Locale::default() });
        }
        if let Some(locale) = locales.iter_mut().find(|locale| locale.tag == *tag) {
            locale.add(area, source);
        }
    }
    locales
}
