//! Copies of the whole database: every table row by row as plain values, whatever database it lies in.
//!
//! Left out is what must not outlive its day or its place (integrity design §D3): codes of letters, who took part, votes
//! that wait to be mixed, halves of keys that sign papers, sessions and links that end within hours.
use crate::{Storage, StorageError, Stored, Transaction, entity::*};
use migration::{Migrator, MigratorTrait};
use sea_orm::{
    AccessMode, ActiveModelTrait, ColumnTrait, ColumnType, Condition, ConnectionTrait, DbBackend, EntityTrait,
    IntoActiveModel, IsolationLevel, Iterable, ModelTrait, Order, PaginatorTrait, PrimaryKeyToColumn, PrimaryKeyTrait,
    QueryFilter, QueryOrder, QuerySelect, TransactionOptions, TransactionTrait, Value,
};

/// A value of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing.
    Null,
    /// A truth.
    Truth(bool),
    /// A whole number.
    Whole(i64),
    /// Any number.
    Real(f64),
    /// Text.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
}

impl Cell {
    /// Bytes it takes, about.
    pub const fn weight(&self) -> usize {
        match self {
            Self::Text(text) => text.len() + 8,
            Self::Bytes(bytes) => bytes.len() + 8,
            _ => 8,
        }
    }

    fn of(value: Value) -> Option<Self> {
        Some(match value {
            Value::Bool(value) => value.map_or(Self::Null, Self::Truth),
            Value::Int(value) => value.map_or(Self::Null, |value| Self::Whole(value.into())),
            Value::BigInt(value) => value.map_or(Self::Null, Self::Whole),
            Value::Double(value) => value.map_or(Self::Null, Self::Real),
            Value::String(value) => value.map_or(Self::Null, Self::Text),
            Value::Bytes(value) => value.map_or(Self::Null, Self::Bytes),
            _ => return None,
        })
    }

    /// The value for a column of that type; none where it is of another.
    fn into_value(self, column: &ColumnType) -> Option<Value> {
        Some(match (column, self) {
            (ColumnType::Boolean, Self::Truth(value)) => value.into(),
            (ColumnType::Integer, Self::Whole(value)) => i32::try_from(value).ok()?.into(),
            (ColumnType::BigInteger, Self::Whole(value)) => value.into(),
            (ColumnType::Double, Self::Real(value)) => value.into(),
            (ColumnType::String(_) | ColumnType::Text, Self::Text(value)) => value.into(),
            (ColumnType::Blob | ColumnType::Binary(_) | ColumnType::VarBinary(_), Self::Bytes(value)) => value.into(),
            (ColumnType::Boolean, Self::Null) => Value::Bool(None),
            (ColumnType::Integer, Self::Null) => Value::Int(None),
            (ColumnType::BigInteger, Self::Null) => Value::BigInt(None),
            (ColumnType::Double, Self::Null) => Value::Double(None),
            (ColumnType::String(_) | ColumnType::Text, Self::Null) => Value::String(None),
            (ColumnType::Blob | ColumnType::Binary(_) | ColumnType::VarBinary(_), Self::Null) => Value::Bytes(None),
            _ => return None,
        })
    }
}

/// A row: its values in the order of the table's columns.
pub type Row = Vec<Cell>;

/// Where rows go.
pub trait Sink: Send {
    /// Takes a row of a table.
    ///
    /// # Errors
    /// It could not be kept.
    fn take(&mut self, table: &'static str, row: Row) -> std::io::Result<()>;
}

/// Bytes read at once, about.
const PIECE: usize = 4 * 1024 * 1024;
/// Rows written at once, at most: all offices at once, since one points at another. Each value is a parameter of the
/// statement, and SQLite knows 32,766.
const PARAMETERS: usize = 32_000;

/// Says of a row whether a copy keeps a value: by column.
type Kept = fn(&str) -> bool;

fn everything(_: &str) -> bool {
    true
}

fn all_but_signing_halves(column: &str) -> bool {
    column != "sealed"
}

fn meaningless(table: &'static str, column: &'static str) -> StorageError {
    StorageError::Inconsistent { table, column, row: "backup".into() }
}

/// Rows that come after a key.
fn after<C: ColumnTrait>(columns: &[C], last: &[Value]) -> Condition {
    let mut any = Condition::any();
    for (place, (column, value)) in columns.iter().zip(last).enumerate() {
        let same = columns.iter().zip(last).take(place);
        let all = same.fold(Condition::all(), |all, (column, value)| all.add(column.eq(value.clone())));
        any = any.add(all.add(column.gt(value.clone())));
    }
    any
}

async fn copy_table<E: EntityTrait>(
    transaction: &Transaction,
    table: &'static str,
    is_kept: Kept,
    sink: &mut dyn Sink,
) -> Stored<u64>
where
    E::Model: ModelTrait<Entity = E>,
{
    let columns: Vec<E::Column> = E::Column::iter().collect();
    let key: Vec<E::Column> = E::PrimaryKey::iter().map(PrimaryKeyToColumn::into_column).collect();
    let (mut last, mut limit, mut count): (Option<Vec<Value>>, usize, u64) = (None, 8, 0);
    loop {
        let mut query = E::find().limit(limit as u64);
        for column in &key {
            query = query.order_by(*column, Order::Asc);
        }
        if let Some(last) = &last {
            query = query.filter(after(&key, last));
        }
        let models = query.all(transaction).await?;
        let Some(end) = models.last() else { return Ok(count) };
        last = Some(key.iter().map(|column| end.get(*column)).collect());
        let (read, mut weight) = (models.len(), 0);
        for model in models {
            let cell = |column: &E::Column| {
                if !is_kept(sea_orm::IdenStatic::as_str(column)) {
                    return Ok(Cell::Null);
                }
                Cell::of(model.get(*column)).ok_or_else(|| meaningless(table, "type"))
            };
            let row: Row = columns.iter().map(cell).collect::<Stored<_>>()?;
            weight += row.iter().map(Cell::weight).sum::<usize>();
            sink.take(table, row).map_err(StorageError::Copy)?;
            count += 1;
        }
        limit = (PIECE / (weight / read).max(1)).clamp(1, 2_000);
    }
}

async fn fill_table<E: EntityTrait>(transaction: &Transaction, table: &'static str, rows: Vec<Row>) -> Stored
where
    E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
    E::Model: IntoActiveModel<E::ActiveModel>,
{
    let columns: Vec<E::Column> = E::Column::iter().collect();
    let mut models = Vec::with_capacity(rows.len());
    for row in rows {
        if row.len() != columns.len() {
            return Err(meaningless(table, "number of columns"));
        }
        let mut model = <E::ActiveModel as ActiveModelTrait>::default();
        for (column, cell) in columns.iter().zip(row) {
            let value = cell.into_value(column.def().get_column_type()).ok_or_else(|| meaningless(table, "type"))?;
            model.set(*column, value);
        }
        models.push(model);
    }
    E::insert_many(models).exec_without_returning(transaction).await?;
    Ok(())
}

/// New rows of a table with numbers go on after those that were filled in; SQLite does so by itself.
async fn go_on<E: EntityTrait>(transaction: &Transaction, table: &'static str) -> Stored {
    if transaction.get_database_backend() == DbBackend::Postgres && <E::PrimaryKey as PrimaryKeyTrait>::auto_increment()
    {
        let sql = format!(
            "SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT coalesce(max(id), 0) + 1 FROM \"{table}\"), false)"
        );
        transaction.execute_unprepared(&sql).await?;
    }
    Ok(())
}

macro_rules! tables {
    ($($table:ident $is_kept:ident),+ $(,)?) => {
        /// Tables of a copy, each after those that it points at.
        pub const TABLES: &[&str] = &[$(stringify!($table)),+];

        async fn copy_all(transaction: &Transaction, sink: &mut dyn Sink) -> Stored<Vec<(&'static str, u64)>> {
            let mut counts = Vec::new();
            $(
                let count =
                    copy_table::<$table::Entity>(transaction, stringify!($table), $is_kept, sink).await?;
                counts.push((stringify!($table), count));
            )+
            Ok(counts)
        }

        /// Rows of a table in one statement, at most.
        fn most_rows(table: &str) -> usize {
            match table {
                $(stringify!($table) => PARAMETERS / $table::Column::iter().count(),)+
                _ => 1,
            }
        }

        async fn fill(transaction: &Transaction, table: &str, rows: Vec<Row>) -> Stored {
            match table {
                $(stringify!($table) => fill_table::<$table::Entity>(transaction, stringify!($table), rows).await,)+
                _ => Err(meaningless("backup", "table")),
            }
        }

        async fn end(transaction: &Transaction) -> Stored {
            $(go_on::<$table::Entity>(transaction, stringify!($table)).await?;)+
            Ok(())
        }

        async fn is_empty(transaction: &Transaction) -> Stored<bool> {
            $(if $table::Entity::find().limit(1).count(transaction).await? > 0 {
                return Ok(false);
            })+
            Ok(true)
        }
    };
}

tables! {
    region everything, district everything, mahalla everything, setting everything, office everything, post everything,
    post_mahalla everything, reception everything, officer everything, assignment everything, account everything,
    meeting everything, period everything, ballot everything, ballot_comment everything, tally everything,
    tally_contact everything, score everything, form_use everything, letter everything, concern everything,
    concern_part everything, concern_identity everything, case_key everything, concern_proposal everything,
    concern_subject everything, concern_handler everything, concern_event everything, concern_message everything,
    concern_answer everything, concern_contact everything, day_off everything, photo everything, reading everything,
    reading_voice everything, report everything, report_picture everything, report_version everything,
    report_addendum everything, outside_task everything, period_step everything, batch everything,
    batch_voice everything, watch_day everything, watch_flag everything, notice everything, response everything,
    period_file everything, area_score everything, household everything, draw everything, pack everything,
    mahalla_trait everything, report_ballot everything, report_voice everything, case_blind everything,
    log_waiting everything, log_entry everything, log_node everything, log_checkpoint everything,
    issuer all_but_signing_halves, meeting_note everything, question everything, booking everything,
    reception_count everything, substitution everything, area_quarter everything, area_addendum everything,
    saved_filter everything, data_file everything, holder_list everything, evaluation everything, evaluation_step everything, concern_late everything,
    tally_reach everything, condition everything, condition_answer everything, audit everything,
}

/// The last step of the schema this program knows: a copy fits only a program of the same schema.
pub fn schema() -> String {
    Migrator::migrations().last().map(|step| step.name().to_owned()).unwrap_or_default()
}

/// Gives every row to the sink, as all were at one instant, and how many there are by table. Others go on writing.
pub async fn copy(storage: &Storage, sink: &mut dyn Sink) -> Stored<Vec<(&'static str, u64)>> {
    let options = match storage.connection().get_database_backend() {
        DbBackend::Postgres => TransactionOptions {
            isolation_level: Some(IsolationLevel::RepeatableRead),
            access_mode: Some(AccessMode::ReadOnly),
            ..TransactionOptions::default()
        },
        // A reader of SQLite sees what was there when it began.
        _ => TransactionOptions::default(),
    };
    let transaction = storage.connection().begin_with_options(options).await?;
    let counts = copy_all(&transaction, sink).await?;
    transaction.commit().await?;
    Ok(counts)
}

/// An empty database that is filled: nothing of it stays unless it is ended.
pub struct Filling {
    transaction: Transaction,
    table: String,
    rows: Vec<Row>,
    weight: usize,
}

impl Filling {
    /// Begins; none where there is a row already.
    pub async fn begin(storage: &Storage) -> Stored<Option<Self>> {
        let transaction = storage.begin().await?;
        let is_empty = is_empty(&transaction).await?;
        Ok(is_empty.then_some(Self { transaction, table: String::new(), rows: Vec::new(), weight: 0 }))
    }

    /// Adds a row.
    pub async fn add(&mut self, table: &str, row: Row) -> Stored {
        if self.table != table || self.rows.len() >= most_rows(table) || self.weight > PIECE {
            self.flush().await?;
            table.clone_into(&mut self.table);
        }
        self.weight += row.iter().map(Cell::weight).sum::<usize>();
        self.rows.push(row);
        Ok(())
    }

    async fn flush(&mut self) -> Stored {
        self.weight = 0;
        match std::mem::take(&mut self.rows) {
            rows if rows.is_empty() => Ok(()),
            rows => fill(&self.transaction, &self.table, rows).await,
        }
    }

    /// Ends: everything is there.
    pub async fn end(mut self) -> Stored {
        self.flush().await?;
        end(&self.transaction).await?;
        Ok(self.transaction.commit().await?)
    }
}

#[cfg(test)]
mod tests {
    use super::TABLES;

    /// What a copy leaves out.
    const LEFT_OUT: [&str; 6] = ["session", "concern_link", "invite", "participation", "inbox", "challenge"];

    #[test]
    fn every_table_is_copied_or_left_out_on_purpose() {
        let known = include_str!("entity.rs").lines().filter_map(|line| line.strip_prefix("table!("));
        let known: Vec<&str> = known.filter_map(|line| line.split(' ').next()).collect();
        assert!(known.len() > 70);
        for table in &known {
            assert!(TABLES.contains(table) != LEFT_OUT.contains(table), "{table}");
        }
        assert_eq!(known.len(), TABLES.len() + LEFT_OUT.len());
    }
}
