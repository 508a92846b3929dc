//! The steps that brought the store to its form, in their order; a step that was released never changes.

use sqlx::SqlStr;
use sqlx::migrate::{Migration, MigrationType, Migrator};

/// Version, description and SQL. They are written out, because the macro that reads the folder needs
/// sqlx a second time, for the compiler.
const STEPS: [(i64, &str, &str); 7] = [
    (1, "tickets", include_str!("../migrations/0001_tickets.sql")),
    (2, "queues", include_str!("../migrations/0002_queues.sql")),
    (3, "root", include_str!("../migrations/0003_root.sql")),
    (
        4,
        "stations",
        include_str!("../migrations/0004_stations.sql"),
    ),
    (5, "counts", include_str!("../migrations/0005_counts.sql")),
    (6, "owners", include_str!("../migrations/0006_owners.sql")),
    (7, "lent_on", include_str!("../migrations/0007_lent_on.sql")),
];

/// What runs the steps that a store has not seen yet.
pub(super) fn migrator() -> Migrator {
    let steps = STEPS.map(|(version, description, sql)| {
        let sql = SqlStr::from_static(sql);
        Migration::new(
            version,
            description.into(),
            MigrationType::Simple,
            sql,
            false,
        )
    });
    Migrator::with_migrations(steps.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_folder_is_a_step() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/hall/migrations");
        let files = std::fs::read_dir(folder).unwrap().map(|file| {
            let name = file.unwrap().file_name().into_string().unwrap();
            let (version, rest) = name.split_once('_').unwrap();
            (version.parse().unwrap(), rest.replace(".sql", ""))
        });
        let mut files: Vec<(i64, String)> = files.collect();
        files.sort();
        let steps = STEPS.map(|(version, description, _)| (version, description.to_owned()));
        assert_eq!(files, steps);
    }
}
