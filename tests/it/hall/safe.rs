//! The root key in a safe: the hall goes on without it, for a time.

use std::fs;
use std::path::Path;

use annai::hall::{Error, KeysError, root_to_safe};
use annai::record::{Signer, Trust};

use super::{Sqlite, TUESDAY, World, at};

async fn to_safe(world: &World, file: &Path, moment: &str) -> Result<(), Error> {
    root_to_safe(&world.config().hall, file.to_owned(), 30, &at(moment)).await
}

/// The secret of a root key, as its file writes it.
fn secret(file: &Path) -> String {
    let content: serde_json::Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
    content["root"].to_string()
}

#[tokio::test]
async fn a_hall_whose_root_key_lies_in_a_safe_signs_lists_that_its_kiosks_believe_until_the_deed_ends()
 {
    let world = World::new(Sqlite).await.unwrap();
    let keys = world.base().join("annai-data/hall.keys");
    let safe = world.base().join("root.safe");
    let root = world.open(TUESDAY).await.keys().await.unwrap().root.clone();
    let written = secret(&keys);
    to_safe(&world, &safe, TUESDAY).await.unwrap();
    assert_eq!(secret(&safe), written);
    assert!(!fs::read_to_string(&keys).unwrap().contains(&written));

    let list = world.open(TUESDAY).await.keys().await.unwrap();
    assert_eq!(list.root, root, "kiosks and stations met this one");
    assert_eq!(list.trust.list().counters.len(), 3);
    let now = annai::record::Minute::of(at(TUESDAY).now().timestamp());
    let other = Signer::generate(&mut annai::record::Os).unwrap().public();
    assert!(Trust::verify(&list.signed_trust, &root, now).is_ok());
    assert!(Trust::verify(&list.signed_trust, &other, now).is_err());

    // 2026-12-24 is the thirtieth day.
    let later = "2026-12-24T10:00:00";
    let _ = world.open("2026-12-22T09:30:00").await;
    let hall = world.open("2026-12-24T09:30:00").await;
    assert!(hall.keys().await.is_ok());
    let hall = world.open(later).await;
    let Err(error @ Error::Keys(KeysError::DeedOver)) = hall.keys().await else {
        panic!("it signs without a right");
    };
    assert!(
        error.trouble().fix.contains("--offline"),
        "{}",
        error.trouble()
    );

    // The file from the safe gives it more days, and nothing else does.
    let nowhere = world.base().join("nowhere");
    let strange = world.base().join("strange");
    fs::write(
        &strange,
        fs::read_to_string(&safe)
            .unwrap()
            .replace(&written, &format!("{:?}", [7u8; 32])),
    )
    .unwrap();
    for wrong in [nowhere, strange] {
        let refused = to_safe(&world, &wrong, later).await;
        assert!(
            matches!(refused, Err(Error::Keys(KeysError::NotTheSafe(_)))),
            "{refused:?}"
        );
    }
    to_safe(&world, &safe, later).await.unwrap();
    let list = world.open(later).await.keys().await.unwrap();
    assert_eq!(list.root, root);
}
