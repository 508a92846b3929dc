//! The trust list: when it is believed, and when nothing is.

use annai::record::trust::TrustError;
use annai::record::{Keys, Minute, ReadError, Trust, read};

use super::household::household;
use super::world::World;

#[test]
fn list_is_believed_only_in_its_time_and_from_its_hall() {
    let world = World::new(1);
    let list = world.list();
    let signed = list.sign(&world.root).unwrap();
    let verify = |now| Trust::verify(&signed, &world.root.public(), Minute(now)).err();
    assert_eq!(verify(list.not_before.0), None);
    assert_eq!(verify(list.not_before.0 - 1), Some(TrustError::Stale));
    assert_eq!(verify(list.not_after.0 - 1), None);
    assert_eq!(verify(list.not_after.0), Some(TrustError::Stale));

    let other_root = World::new(2).root.public();
    let by_other = Trust::verify(&signed, &other_root, world.now).err();
    assert_eq!(by_other, Some(TrustError::Forged));
    for at in 0..signed.len() {
        let mut flipped = signed.clone();
        flipped[at] ^= 0x10;
        assert!(
            Trust::verify(&flipped, &world.root.public(), world.now).is_err(),
            "byte {at}"
        );
    }
    for length in 0..signed.len() {
        let cut = Trust::verify(&signed[..length], &world.root.public(), world.now).err();
        assert_eq!(cut, Some(TrustError::Malformed), "{length} bytes");
    }
}

#[test]
fn list_comes_back_whole() {
    let world = World::new(1);
    assert_eq!(*world.trust().list(), world.list());
    assert_eq!(
        &world.trust().counter(11).unwrap().key,
        world.welfare.public()
    );
    assert_eq!(world.trust().counter(12), None);
}

#[test]
fn list_for_longer_than_a_day_and_a_half_is_not_made() {
    let world = World::new(1);
    let mut list = world.list();
    list.not_after = Minute(list.not_before.0 + 36 * 60);
    assert!(list.sign(&world.root).is_ok());
    for end in [
        list.not_after.0 + 1,
        list.not_before.0,
        list.not_before.0 - 1,
    ] {
        list.not_after = Minute(end);
        assert_eq!(list.sign(&world.root), Err(TrustError::Times));
    }
}

#[test]
fn nothing_is_read_under_a_list_of_yesterday() {
    let mut world = World::new(1);
    let strip = world.strip(&household());
    let trust = world.trust();
    let keys = [&world.citizens];
    let later = trust.list().not_after;
    let error = read(strip.as_str(), Keys::Counter(&keys), &trust, later).err();
    assert_eq!(error, Some(ReadError::TrustStale));
}

#[test]
fn version_below_the_lowest_is_not_read() {
    let mut world = World::new(1);
    let strip = world.strip(&household());
    let mut list = world.list();
    list.lowest_version = 2;
    let signed = list.sign(&world.root).unwrap();
    let trust = Trust::verify(&signed, &world.root.public(), world.now).unwrap();
    let keys = [&world.citizens];
    let error = read(strip.as_str(), Keys::Counter(&keys), &trust, world.now).err();
    assert_eq!(error, Some(ReadError::Version));
}
