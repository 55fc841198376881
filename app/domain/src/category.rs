//! What residents write about: the 25 categories of concerns with their competence and terms, the kinds of appeals,
//! whom a concern is about, how much of himself the resident shows, and the signs of an emergency, which is never
//! handled online. The catalogue is domain.md §7; the form's values are contract.md §4.
use serde::{Deserialize, Serialize};

/// A category of concerns. What it is called, what the law says and who is competent stand in `category.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Category {
    /// Night noise and public disorder.
    Noise,
    /// A dispute between neighbours.
    Neighbours,
    /// Family conflict and violence, where nobody is in danger now.
    Family,
    /// Unsupervised children, behaviour of minors.
    Minors,
    /// Safety around a school, attendance.
    School,
    /// Drinking in public places.
    Alcohol,
    /// Suspected drug dealing or use.
    Drugs,
    /// Gambling.
    Gambling,
    /// Fraud and cyber-fraud.
    Fraud,
    /// Theft or damage that has already happened.
    Theft,
    /// Suspicious persons and unregistered tenants.
    Suspicious,
    /// Threats and extortion.
    Threats,
    /// Street lighting and dark spots.
    Lighting,
    /// Road safety and wrong parking.
    Roads,
    /// Condition of roads and pavements.
    RoadRepair,
    /// Waste and sanitation.
    Cleanliness,
    /// Electricity, gas, water and sewage failures.
    Utilities,
    /// Stray and dangerous animals.
    Animals,
    /// Illegal construction and land seizure.
    IllegalBuilding,
    /// Abandoned buildings and dangerous places.
    Empty,
    /// Social assistance, unemployment, lonely elderly people.
    Social,
    /// Registration by place of residence, passport.
    Registration,
    /// Action or inaction of the inspector.
    Inspector,
    /// Bribery and corruption.
    Bribe,
    /// A proposal on the safety of the mahalla.
    Proposal,
}

impl Category {
    /// All categories in the order of the catalogue (domain.md §7).
    pub const ALL: [Self; 25] = [
        Self::Noise,
        Self::Neighbours,
        Self::Family,
        Self::Minors,
        Self::School,
        Self::Alcohol,
        Self::Drugs,
        Self::Gambling,
        Self::Fraud,
        Self::Theft,
        Self::Suspicious,
        Self::Threats,
        Self::Lighting,
        Self::Roads,
        Self::RoadRepair,
        Self::Cleanliness,
        Self::Utilities,
        Self::Animals,
        Self::IllegalBuilding,
        Self::Empty,
        Self::Social,
        Self::Registration,
        Self::Inspector,
        Self::Bribe,
        Self::Proposal,
    ];

    /// The value of the form field `category` (contract.md §4) and the end of the text keys `category-…`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Noise => "noise",
            Self::Neighbours => "neighbours",
            Self::Family => "family",
            Self::Minors => "minors",
            Self::School => "school",
            Self::Alcohol => "alcohol",
            Self::Drugs => "drugs",
            Self::Gambling => "gambling",
            Self::Fraud => "fraud",
            Self::Theft => "theft",
            Self::Suspicious => "suspicious",
            Self::Threats => "threats",
            Self::Lighting => "lighting",
            Self::Roads => "roads",
            Self::RoadRepair => "road-repair",
            Self::Cleanliness => "cleanliness",
            Self::Utilities => "utilities",
            Self::Animals => "animals",
            Self::IllegalBuilding => "illegal-building",
            Self::Empty => "empty",
            Self::Social => "social",
            Self::Registration => "registration",
            Self::Inspector => "inspector",
            Self::Bribe => "bribe",
            Self::Proposal => "proposal",
        }
    }

    /// The category that `code` names in a form.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|category| category.code() == code)
    }

    /// Being seen to have written can itself do harm: the page offers a quick exit, fewer people may read the case
    /// (domain.md §3.1 and §7).
    pub const fn is_sensitive(self) -> bool {
        matches!(self, Self::Family | Self::Minors | Self::Drugs | Self::Threats | Self::Bribe)
    }

    /// An officer category: such a concern counts as being about an officer even where the resident did not say so
    /// (integrity.md §E3).
    pub const fn is_about_officer(self) -> bool {
        matches!(self, Self::Inspector | Self::Bribe)
    }

    /// Goes straight to internal security (integrity.md §E3). Violence, threats and pressure by an officer are grave
    /// too; no category says who threatened, so that is decided on the case.
    pub const fn is_grave(self) -> bool {
        matches!(self, Self::Bribe)
    }

    /// Who decides on the substance, as the first-named body of domain.md §7; the first-named answers for the whole
    /// (§1.2). For concerns about an officer the rule on conflicts of interest comes before this one.
    pub const fn competence(self) -> Competence {
        match self {
            Self::Noise | Self::Alcohol => Competence::Inspector,
            Self::Neighbours | Self::Family | Self::Minors | Self::Gambling | Self::Suspicious | Self::Proposal => {
                Competence::InspectorWithOthers
            }
            Self::Drugs | Self::Fraud | Self::Threats | Self::Inspector => Competence::DistrictIib,
            Self::School => Competence::Partner(PartnerKind::Education),
            Self::Theft => Competence::Partner(PartnerKind::DutyDesk),
            Self::Lighting | Self::RoadRepair | Self::Cleanliness | Self::Empty => {
                Competence::Partner(PartnerKind::Hokimiyat)
            }
            Self::Roads => Competence::Partner(PartnerKind::RoadPolice),
            Self::Utilities => Competence::Partner(PartnerKind::Utilities),
            Self::Animals => Competence::Partner(PartnerKind::Veterinary),
            Self::IllegalBuilding => Competence::Partner(PartnerKind::Construction),
            Self::Social => Competence::Partner(PartnerKind::SocialCentre),
            Self::Registration => Competence::Partner(PartnerKind::Migration),
            Self::Bribe => Competence::Partner(PartnerKind::Prosecutor),
        }
    }

    /// Hours within which somebody must have looked: the portal's own promise, not law (domain.md §7). “At once”
    /// is one hour.
    pub const fn first_reaction_hours(self) -> u16 {
        match self {
            Self::Theft => 1,
            Self::Noise
            | Self::Family
            | Self::Minors
            | Self::Drugs
            | Self::Fraud
            | Self::Threats
            | Self::Utilities
            | Self::Registration
            | Self::Bribe => 24,
            Self::Alcohol | Self::Lighting | Self::Cleanliness | Self::Animals | Self::Inspector => 48,
            Self::Neighbours
            | Self::School
            | Self::Gambling
            | Self::Suspicious
            | Self::Roads
            | Self::RoadRepair
            | Self::IllegalBuilding
            | Self::Empty
            | Self::Social
            | Self::Proposal => 72,
        }
    }

    /// Calendar days within which the portal aims at an answer: its own promise, not law (domain.md §7).
    /// None where criminal procedure sets the pace.
    pub const fn target_days(self) -> Option<u16> {
        match self {
            Self::Drugs | Self::Fraud | Self::Theft | Self::Threats | Self::Bribe => None,
            Self::Registration => Some(5),
            Self::Noise | Self::Family => Some(7),
            Self::Minors | Self::Alcohol | Self::Cleanliness | Self::Utilities | Self::Animals => Some(10),
            Self::Neighbours
            | Self::School
            | Self::Gambling
            | Self::Suspicious
            | Self::Lighting
            | Self::Roads
            | Self::Empty
            | Self::Social
            | Self::Inspector => Some(15),
            Self::RoadRepair | Self::IllegalBuilding | Self::Proposal => Some(30),
        }
    }

    /// The term that the law sets for the competent body (domain.md §7). Where the catalogue says “15 → 1 month” the
    /// term is still fifteen days: the month comes only with a study of the matter.
    pub const fn legal_term(self) -> LegalTerm {
        match self {
            Self::Drugs | Self::Fraud | Self::Theft | Self::Threats | Self::Bribe => LegalTerm::CriminalProcedure,
            Self::Proposal => LegalTerm::OneMonth,
            _ => LegalTerm::FifteenDays,
        }
    }

    /// The heading under which the picker shows it.
    pub const fn group(self) -> CategoryGroup {
        match self {
            Self::Noise | Self::Alcohol | Self::Gambling | Self::Suspicious => CategoryGroup::Order,
            Self::Neighbours | Self::Family | Self::Minors | Self::School => CategoryGroup::People,
            Self::Drugs | Self::Fraud | Self::Theft | Self::Threats => CategoryGroup::Crime,
            Self::Lighting
            | Self::Roads
            | Self::RoadRepair
            | Self::Cleanliness
            | Self::Animals
            | Self::IllegalBuilding
            | Self::Empty => CategoryGroup::Place,
            Self::Utilities | Self::Social | Self::Registration => CategoryGroup::Services,
            Self::Inspector | Self::Bribe | Self::Proposal => CategoryGroup::Officer,
        }
    }

    /// A single case of this category appears in no public list and on no map; it is only counted in totals.
    /// So are sensitive cases, statements about crimes, cases about officers, and suspicions of persons
    /// (domain.md §3.1 and §7).
    pub const fn never_public(self) -> bool {
        self.is_sensitive()
            || self.is_about_officer()
            || matches!(self, Self::Suspicious)
            || matches!(self.legal_term(), LegalTerm::CriminalProcedure)
    }
}

/// A heading of the category picker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CategoryGroup {
    /// Quiet and public order.
    Order,
    /// Neighbours, family, children, school.
    People,
    /// What may be a crime.
    Crime,
    /// Streets, roads, buildings, animals.
    Place,
    /// Utilities, social help, papers.
    Services,
    /// The inspector's work, corruption, and proposals.
    Officer,
}

impl CategoryGroup {
    /// All groups in the order of the picker.
    pub const ALL: [Self; 6] = [Self::Order, Self::People, Self::Crime, Self::Place, Self::Services, Self::Officer];

    /// The end of the text keys `category-group-…`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Order => "order",
            Self::People => "people",
            Self::Crime => "crime",
            Self::Place => "place",
            Self::Services => "services",
            Self::Officer => "officer",
        }
    }

    /// The group that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.code() == code)
    }

    /// Its categories, in the order of the catalogue.
    pub fn categories(self) -> impl Iterator<Item = Category> {
        Category::ALL.into_iter().filter(move |category| category.group() == self)
    }
}

/// Who decides on a concern.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Competence {
    /// The mahalla's prevention inspector.
    Inspector,
    /// The inspector answers, others take part: the mahalla chair, the social worker, the inspector for minors.
    InspectorWithOthers,
    /// The district department of internal affairs, not the inspector alone.
    DistrictIib,
    /// Another body: the concern is forwarded to it within five days.
    Partner(PartnerKind),
}

impl Competence {
    /// The body to which the concern is forwarded, if it is not for the police.
    pub const fn partner(self) -> Option<PartnerKind> {
        match self {
            Self::Partner(kind) => Some(kind),
            Self::Inspector | Self::InspectorWithOthers | Self::DistrictIib => None,
        }
    }
}

/// A kind of body that takes over what the inspector may not decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartnerKind {
    /// The district or city hokimlik.
    Hokimiyat,
    /// The road safety service of the police.
    RoadPolice,
    /// A supplier of electricity, gas, water, sewage.
    Utilities,
    /// The “Inson” social centre.
    SocialCentre,
    /// The veterinary service.
    Veterinary,
    /// Inspection of construction, cadastre.
    Construction,
    /// The district education department and its schools.
    Education,
    /// Health care. No category leads here; a desk may.
    Health,
    /// The migration and citizenship unit.
    Migration,
    /// The duty desk of the district department of internal affairs.
    DutyDesk,
    /// The prosecutor's office.
    Prosecutor,
}

impl PartnerKind {
    /// All kinds.
    pub const ALL: [Self; 11] = [
        Self::Hokimiyat,
        Self::RoadPolice,
        Self::Utilities,
        Self::SocialCentre,
        Self::Veterinary,
        Self::Construction,
        Self::Education,
        Self::Health,
        Self::Migration,
        Self::DutyDesk,
        Self::Prosecutor,
    ];

    /// The end of the text keys `category-partner-…`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Hokimiyat => "hokimiyat",
            Self::RoadPolice => "road-police",
            Self::Utilities => "utilities",
            Self::SocialCentre => "social-centre",
            Self::Veterinary => "veterinary",
            Self::Construction => "construction",
            Self::Education => "education",
            Self::Health => "health",
            Self::Migration => "migration",
            Self::DutyDesk => "duty-desk",
            Self::Prosecutor => "prosecutor",
        }
    }

    /// The kind that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// The term that the law sets for the answer (domain.md §1.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LegalTerm {
    /// An application or a complaint: fifteen days from receipt by the body that decides.
    FifteenDays,
    /// A proposal: up to one month.
    OneMonth,
    /// A statement about a crime: not an appeal, criminal procedure sets its terms.
    CriminalProcedure,
}

impl LegalTerm {
    /// All terms.
    pub const ALL: [Self; 3] = [Self::FifteenDays, Self::OneMonth, Self::CriminalProcedure];

    /// The end of the text keys `category-term-…`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::FifteenDays => "fifteen-days",
            Self::OneMonth => "one-month",
            Self::CriminalProcedure => "criminal-procedure",
        }
    }

    /// The term that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|term| term.code() == code)
    }

    /// Whether a study of the matter, and then the head, can make it longer: of applications and complaints only.
    pub const fn is_extendable(self) -> bool {
        matches!(self, Self::FifteenDays)
    }
}

/// A kind of appeal (ЎРҚ-445, domain.md §1.1). All kinds have equal weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Ariza: asks for help in exercising a right.
    Application,
    /// Taklif: recommends an improvement.
    Proposal,
    /// Shikoyat: demands that a violated right be restored.
    Complaint,
}

impl Kind {
    /// All kinds in the order of the form.
    pub const ALL: [Self; 3] = [Self::Application, Self::Proposal, Self::Complaint];

    /// The value of the form field `kind` (contract.md §4) and the end of the text keys `category-kind-…`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Application => "application",
            Self::Proposal => "proposal",
            Self::Complaint => "complaint",
        }
    }

    /// The kind that `code` names in a form.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The term of an appeal of this kind in `category`: a statement about a crime stays one whatever it is called,
    /// and only what is called a proposal has a proposal's month.
    pub const fn legal_term(self, category: Category) -> LegalTerm {
        match (category.legal_term(), self) {
            (LegalTerm::CriminalProcedure, _) => LegalTerm::CriminalProcedure,
            (_, Self::Proposal) => LegalTerm::OneMonth,
            (_, Self::Application | Self::Complaint) => LegalTerm::FifteenDays,
        }
    }
}

/// Whom a concern is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// Something in the mahalla.
    Mahalla,
    /// The inspector himself: neither he nor his line may see it (domain.md §0.5).
    Inspector,
    /// Another person or body.
    Other,
}

impl About {
    /// All answers in the order of the form.
    pub const ALL: [Self; 3] = [Self::Mahalla, Self::Inspector, Self::Other];

    /// The value of the form field `about` (contract.md §4) and the end of the text keys `category-about-…`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Mahalla => "mahalla",
            Self::Inspector => "inspector",
            Self::Other => "other",
        }
    }

    /// The answer that `code` names in a form.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|about| about.code() == code)
    }
}

/// How much of himself the resident shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Identity {
    /// Nobody knows him: a signal, by law not an appeal (domain.md §1.3), still worked on.
    Anonymous,
    /// The desk knows him, the inspector does not (“Ismim inspektorga koʻrsatilmasin”, domain.md §0.4).
    Confidential,
    /// An appeal in his name, which the executor reads.
    Named,
}

impl Identity {
    /// All degrees in the order of the form.
    pub const ALL: [Self; 3] = [Self::Anonymous, Self::Confidential, Self::Named];

    /// The value of the form field `identity` (contract.md §4) and the end of the text keys `category-identity-…`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Anonymous => "anonymous",
            Self::Confidential => "confidential",
            Self::Named => "named",
        }
    }

    /// The degree that `code` names in a form.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|identity| identity.code() == code)
    }

    /// Whether it is an appeal in the sense of the law: who does not say his name and residence sends a signal
    /// (ЎРҚ-445, domain.md §1.3).
    pub const fn is_appeal(self) -> bool {
        matches!(self, Self::Confidential | Self::Named)
    }
}

/// A service to be called at once instead of writing (domain.md §7, “Never handled online”).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Emergency {
    /// Several services at once, or help of any kind: 112.
    Any,
    /// Fire: 101.
    Fire,
    /// Police: 102.
    Police,
    /// Ambulance: 103.
    Ambulance,
    /// Gas: 104.
    Gas,
}

impl Emergency {
    /// All services in the order of their numbers, the single number first.
    pub const ALL: [Self; 5] = [Self::Any, Self::Fire, Self::Police, Self::Ambulance, Self::Gas];

    /// The number to call.
    pub const fn number(self) -> &'static str {
        match self {
            Self::Any => "112",
            Self::Fire => "101",
            Self::Police => "102",
            Self::Ambulance => "103",
            Self::Gas => "104",
        }
    }
}

/// Signs of danger in folded letters (see [`folded`]): words that follow each other; each is the beginning of a word,
/// or, with `=` before it, the whole word.
const SIGNS: &[(Emergency, &str)] = &[
    // Uzbek, Latin script.
    (Emergency::Police, "pichoq"),
    (Emergency::Police, "oldir"),
    (Emergency::Police, "urayapti"),
    (Emergency::Police, "uryapti"),
    (Emergency::Police, "urvotti"),
    (Emergency::Police, "kaltaklayapti"),
    (Emergency::Police, "doposlayapti"),
    (Emergency::Police, "zorlayapti"),
    (Emergency::Police, "bogayapti"),
    (Emergency::Police, "bogvotti"),
    (Emergency::Police, "qurol"),
    (Emergency::Police, "topponcha"),
    (Emergency::Police, "otishma"),
    (Emergency::Police, "bomba"),
    (Emergency::Police, "granata"),
    (Emergency::Police, "portlovchi"),
    (Emergency::Police, "bola yoqol"),
    (Emergency::Police, "bolam yoqol"),
    (Emergency::Police, "qizim yoqol"),
    (Emergency::Police, "oglim yoqol"),
    (Emergency::Any, "ozimni oldir"),
    (Emergency::Any, "ozini oldir"),
    (Emergency::Any, "ozimni osaman"),
    (Emergency::Any, "ozimni osib"),
    (Emergency::Any, "ozimni osmoq"),
    (Emergency::Any, "ozini osib"),
    (Emergency::Any, "ozini osmoq"),
    (Emergency::Any, "yashagim kelma"),
    (Emergency::Fire, "yongin"),
    (Emergency::Fire, "uy yonyapti"),
    (Emergency::Fire, "uyi yonyapti"),
    (Emergency::Fire, "uyimiz yonyapti"),
    (Emergency::Gas, "gaz hid"),
    (Emergency::Gas, "gaz isi"),
    (Emergency::Gas, "gaz chiqyapti"),
    (Emergency::Gas, "gaz sizi"),
    (Emergency::Ambulance, "=qon"),
    (Emergency::Ambulance, "=qoni"),
    (Emergency::Ambulance, "=qonga"),
    (Emergency::Ambulance, "behush"),
    (Emergency::Ambulance, "hushsiz"),
    (Emergency::Ambulance, "hushidan ket"),
    (Emergency::Ambulance, "nafas olmayapti"),
    (Emergency::Ambulance, "zaharlan"),
    // Uzbek, Cyrillic script.
    (Emergency::Police, "пичок"),
    (Emergency::Police, "улдир"),
    (Emergency::Police, "ураяпти"),
    (Emergency::Police, "уряпти"),
    (Emergency::Police, "урвотти"),
    (Emergency::Police, "калтаклаяпти"),
    (Emergency::Police, "дупослаяпти"),
    (Emergency::Police, "зурлаяпти"),
    (Emergency::Police, "бугаяпти"),
    (Emergency::Police, "бугвотти"),
    (Emergency::Police, "курол"),
    (Emergency::Police, "туппонча"),
    (Emergency::Police, "отишма"),
    (Emergency::Police, "портловчи"),
    (Emergency::Police, "бола йукол"),
    (Emergency::Police, "болам йукол"),
    (Emergency::Police, "кизим йукол"),
    (Emergency::Police, "углим йукол"),
    (Emergency::Any, "узимни улдир"),
    (Emergency::Any, "узини улдир"),
    (Emergency::Any, "узимни осаман"),
    (Emergency::Any, "узимни осиб"),
    (Emergency::Any, "узимни осмок"),
    (Emergency::Any, "узини осиб"),
    (Emergency::Any, "узини осмок"),
    (Emergency::Any, "яшагим келма"),
    (Emergency::Fire, "енгин"),
    (Emergency::Fire, "уй еняпти"),
    (Emergency::Fire, "уйи еняпти"),
    (Emergency::Fire, "уйимиз еняпти"),
    (Emergency::Gas, "газ хид"),
    (Emergency::Gas, "газ иси"),
    (Emergency::Gas, "газ чикяпти"),
    (Emergency::Gas, "газ сизи"),
    (Emergency::Ambulance, "=кон"),
    (Emergency::Ambulance, "=кони"),
    (Emergency::Ambulance, "=конга"),
    (Emergency::Ambulance, "бехуш"),
    (Emergency::Ambulance, "хушсиз"),
    (Emergency::Ambulance, "хушидан кет"),
    (Emergency::Ambulance, "нафас олмаяпти"),
    (Emergency::Ambulance, "захарлан"),
    // Russian.
    (Emergency::Police, "=нож"),
    (Emergency::Police, "=ножом"),
    (Emergency::Police, "=ножа"),
    (Emergency::Police, "убье"),
    (Emergency::Police, "убью"),
    (Emergency::Police, "убива"),
    (Emergency::Police, "=убить"),
    (Emergency::Police, "=убил"),
    (Emergency::Police, "=убили"),
    (Emergency::Police, "зареж"),
    (Emergency::Police, "бьет"),
    (Emergency::Police, "=бьют"),
    (Emergency::Police, "избива"),
    (Emergency::Police, "насилу"),
    (Emergency::Police, "душит"),
    (Emergency::Police, "оружи"),
    (Emergency::Police, "пистолет"),
    (Emergency::Police, "стреля"),
    (Emergency::Police, "бомб"),
    (Emergency::Police, "гранат"),
    (Emergency::Police, "взрывчат"),
    (Emergency::Police, "пропал ребен"),
    (Emergency::Police, "пропала девоч"),
    (Emergency::Police, "пропал мальч"),
    (Emergency::Police, "пропала доч"),
    (Emergency::Police, "пропал сын"),
    (Emergency::Police, "ребенок пропал"),
    (Emergency::Any, "суицид"),
    (Emergency::Any, "самоубий"),
    (Emergency::Any, "покончить с собой"),
    (Emergency::Any, "не хочу жить"),
    (Emergency::Any, "не хочется жить"),
    (Emergency::Fire, "=пожар"),
    (Emergency::Fire, "=пожара"),
    (Emergency::Fire, "=пожаре"),
    (Emergency::Fire, "дом горит"),
    (Emergency::Fire, "горит дом"),
    (Emergency::Fire, "горит квартира"),
    (Emergency::Gas, "запах газа"),
    (Emergency::Gas, "пахнет газом"),
    (Emergency::Gas, "утечка газа"),
    (Emergency::Ambulance, "=кровь"),
    (Emergency::Ambulance, "=крови"),
    (Emergency::Ambulance, "кровотеч"),
    (Emergency::Ambulance, "без сознания"),
    (Emergency::Ambulance, "не дышит"),
    (Emergency::Ambulance, "передозиров"),
    (Emergency::Ambulance, "отравил"),
    // English.
    (Emergency::Police, "=knife"),
    (Emergency::Police, "=stab"),
    (Emergency::Police, "=stabbed"),
    (Emergency::Police, "stabbing"),
    (Emergency::Police, "=kill"),
    (Emergency::Police, "killing"),
    (Emergency::Police, "=gun"),
    (Emergency::Police, "shooting"),
    (Emergency::Police, "beating"),
    (Emergency::Police, "=rape"),
    (Emergency::Police, "=bomb"),
    (Emergency::Police, "grenade"),
    (Emergency::Police, "explosive"),
    (Emergency::Police, "missing child"),
    (Emergency::Police, "child is missing"),
    (Emergency::Any, "suicid"),
    (Emergency::Any, "kill myself"),
    (Emergency::Any, "kill himself"),
    (Emergency::Any, "kill herself"),
    (Emergency::Fire, "on fire"),
    (Emergency::Fire, "house is burning"),
    (Emergency::Gas, "smell of gas"),
    (Emergency::Gas, "smell gas"),
    (Emergency::Gas, "gas leak"),
    (Emergency::Ambulance, "bleeding"),
    (Emergency::Ambulance, "unconscious"),
    (Emergency::Ambulance, "not breathing"),
    (Emergency::Ambulance, "overdose"),
];

/// Whether a text speaks of danger, in any of the scripts, and whom to call. A sign shows a banner and
/// blocks nothing: words lie, in both directions (domain.md §7). Signs of several services mean 112.
pub fn emergency_in(text: &str) -> Option<Emergency> {
    let text = folded(text);
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut found = SIGNS.iter().filter(|(_, sign)| contains(&words, sign)).map(|(service, _)| *service);
    let first = found.next()?;
    Some(if found.all(|other| other == first) { first } else { Emergency::Any })
}

fn contains(words: &[&str], sign: &str) -> bool {
    let stems: Vec<&str> = sign.split(' ').collect();
    words.windows(stems.len()).any(|window| {
        window.iter().zip(&stems).all(|(word, stem)| match stem.strip_prefix('=') {
            Some(whole) => *word == whole,
            None => word.starts_with(stem),
        })
    })
}

/// Lower case, words apart by blanks, and letters as people type them who have not got them: no apostrophes, `ö` as
/// `o`, `ş` as `sh`, `ў` as `у`, `ё` as `е`.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'ʻ' | 'ʼ' | '\'' | '‘' | '’' | '`' | '´' | '′' | '\u{300}'..='\u{36f}' => {}
            'ö' | 'ó' | 'õ' => folded.push('o'),
            'ğ' | 'ǵ' => folded.push('g'),
            'ş' | 'ș' => folded.push_str("sh"),
            'ç' => folded.push_str("ch"),
            'ў' => folded.push('у'),
            'қ' => folded.push('к'),
            'ғ' => folded.push('г'),
            'ҳ' => folded.push('х'),
            'ё' => folded.push('е'),
            _ if letter.is_alphanumeric() => folded.push(letter),
            _ => folded.push(' '),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_names_its_value_and_is_what_is_stored() {
        for category in Category::ALL {
            assert_eq!(Category::of_code(category.code()), Some(category));
            assert_eq!(serde_json::to_string(&category).expect("JSON"), format!("\"{}\"", category.code()));
        }
        for kind in PartnerKind::ALL {
            assert_eq!(PartnerKind::of_code(kind.code()), Some(kind));
            assert_eq!(serde_json::to_string(&kind).expect("JSON"), format!("\"{}\"", kind.code()));
        }
        for term in LegalTerm::ALL {
            assert_eq!(LegalTerm::of_code(term.code()), Some(term));
            assert_eq!(serde_json::to_string(&term).expect("JSON"), format!("\"{}\"", term.code()));
        }
        for group in CategoryGroup::ALL {
            assert_eq!(CategoryGroup::of_code(group.code()), Some(group));
        }
        for kind in Kind::ALL {
            assert_eq!(Kind::of_code(kind.code()), Some(kind));
        }
        for about in About::ALL {
            assert_eq!(About::of_code(about.code()), Some(about));
        }
        for identity in Identity::ALL {
            assert_eq!(Identity::of_code(identity.code()), Some(identity));
        }
        assert_eq!(Category::of_code("Noise"), None);
        assert_eq!(Category::of_code("road_repair"), None);
    }

    #[test]
    fn every_category_stands_once_in_the_catalogue_and_in_one_group() {
        let mut sorted = Category::ALL.to_vec();
        sorted.sort();
        sorted.dedup();
        assert_eq!(sorted, Category::ALL);
        let grouped: usize = CategoryGroup::ALL.into_iter().map(|group| group.categories().count()).sum();
        assert_eq!(grouped, Category::ALL.len());
        assert!(CategoryGroup::ALL.into_iter().all(|group| group.categories().count() > 1));
    }

    #[test]
    fn criminal_procedure_has_no_target_and_everything_else_has() {
        for category in Category::ALL {
            let criminal = category.legal_term() == LegalTerm::CriminalProcedure;
            assert_eq!(category.target_days().is_none(), criminal, "{category:?}");
        }
    }

    #[test]
    fn a_target_is_never_later_than_the_law_with_its_study_allows() {
        for category in Category::ALL {
            assert!(category.target_days().is_none_or(|days| days <= 30), "{category:?}");
            let target_hours = category.target_days().map_or(u16::MAX, |days| days * 24);
            assert!(category.first_reaction_hours() <= target_hours, "{category:?}");
        }
    }

    #[test]
    fn what_can_harm_somebody_is_never_public() {
        for category in Category::ALL {
            if category.is_sensitive() || category.is_about_officer() || category.is_grave() {
                assert!(category.never_public(), "{category:?}");
            }
        }
        assert!(Category::Suspicious.never_public());
        assert!(Category::Theft.never_public());
        assert!(!Category::Lighting.never_public());
        assert!(!Category::Proposal.never_public());
    }

    #[test]
    fn the_inspector_never_decides_on_officers() {
        for category in Category::ALL.into_iter().filter(|category| category.is_about_officer()) {
            assert!(!matches!(category.competence(), Competence::Inspector | Competence::InspectorWithOthers));
        }
    }

    #[test]
    fn the_kind_of_an_appeal_sets_its_term_unless_it_speaks_of_a_crime() {
        assert_eq!(Kind::Application.legal_term(Category::Noise), LegalTerm::FifteenDays);
        assert_eq!(Kind::Proposal.legal_term(Category::Noise), LegalTerm::OneMonth);
        assert_eq!(Kind::Complaint.legal_term(Category::Proposal), LegalTerm::FifteenDays);
        assert_eq!(Kind::Proposal.legal_term(Category::Bribe), LegalTerm::CriminalProcedure);
    }

    #[test]
    fn an_anonymous_signal_is_not_an_appeal() {
        assert!(!Identity::Anonymous.is_appeal());
        assert!(Identity::Confidential.is_appeal());
        assert!(Identity::Named.is_appeal());
    }

    #[test]
    fn danger_is_seen_in_every_script() {
        for (text, service) in [
            ("Qoʻshnim pichoq bilan yuribdi", Emergency::Police),
            ("ERI XOTININI URAYAPTI!", Emergency::Police),
            ("meni o'ldiraman deyapti", Emergency::Police),
            ("meni öldiraman deyapti", Emergency::Police),
            ("мени ўлдираман деяпти", Emergency::Police),
            ("Он его убьёт", Emergency::Police),
            ("Сосед бьет жену прямо сейчас", Emergency::Police),
            ("he has a knife", Emergency::Police),
            ("Bolam yoʻqoldi", Emergency::Police),
            ("пропал ребёнок", Emergency::Police),
            ("Uchinchi qavatda yongʻin", Emergency::Fire),
            ("Учинчи қаватда ёнғин", Emergency::Fire),
            ("ПОЖАР", Emergency::Fire),
            ("Podyezdda gaz hidi bor", Emergency::Gas),
            ("йўлакда газ ҳиди", Emergency::Gas),
            ("Сильный запах газа", Emergency::Gas),
            ("qon ketyapti", Emergency::Ambulance),
            ("қон кетяпти", Emergency::Ambulance),
            ("Человек лежит без сознания", Emergency::Ambulance),
            ("oʻzimni oʻldiraman", Emergency::Any),
            ("ўзимни ўлдираман", Emergency::Any),
            ("не хочу жить", Emergency::Any),
            ("pichoq urdi, qon ketyapti", Emergency::Any),
        ] {
            assert_eq!(emergency_in(text), Some(service), "{text}");
        }
    }

    #[test]
    fn everyday_words_are_no_danger() {
        for text in [
            "",
            "Qonunda belgilangan vaqtga amal qilinsin",
            "Konuniy chora koʻring",
            "Қонунга кўра",
            "Он оставил ножницы, ножка стола сломана",
            "Фонарь не горит вторую неделю",
            "Koʻchada chiroqlar yonmayapti",
            "Musiqa kechasi tinmayapti, uxlay olmayapmiz",
            "Xabar qoldirdim, javob yoʻq",
            "Хабар қолдирдим",
            "Газа нет третий день",
            "No gas since Monday",
            "Нужен пожарный выход",
            "Дорога совсем убитая",
            "Kechasi oʻzini oson tutmaydi",
            "The pole is not stable",
        ] {
            assert_eq!(emergency_in(text), None, "{text}");
        }
    }

    #[test]
    fn every_sign_is_written_in_folded_letters() {
        for (_, sign) in SIGNS {
            assert_eq!(folded(&sign.replace('=', "")), sign.replace('=', ""), "{sign}");
        }
    }
}
