//! Strips on damaged paper: how many codes a reader still reads, and that no damage makes another record
//! of one.
//!
//! The short form is part of every run. All 500 visits, with every code of each sheet and with zbar as a
//! second reader where it is installed, print the rates:
//!
//! ```sh
//! cargo test --test it -- desk::damage --ignored --nocapture
//! ```

mod camera;
mod readers;
mod sheets;
mod worn;

use std::num::NonZeroUsize;
use std::ops::AddAssign;
use std::thread;

use annai::paper::Fonts;
use rand::SeedableRng as _;
use rand_pcg::Pcg64;

use crate::paper::example::fonts;
use camera::{CameraPicture, CameraView};
use sheets::{PrintedCode, PrintedVisit};

/// What happened to a paper before it was scanned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Damage {
    /// Nothing, for comparison.
    None,
    Fade,
    Creases,
    DeadHeaters,
    Tilt,
    BlurAndNoise,
    /// A worn paper in a hand: fade, creases and tilt.
    WornAndTilted,
    /// All of it at once.
    Everything,
}

/// The kinds of damage.
const DAMAGES: [Damage; 8] = [
    Damage::None,
    Damage::Fade,
    Damage::Creases,
    Damage::DeadHeaters,
    Damage::Tilt,
    Damage::BlurAndNoise,
    Damage::WornAndTilted,
    Damage::Everything,
];

/// How many pictures were taken, and how many of them each reader read.
#[derive(Debug, Clone, Copy, Default)]
struct ReadRate {
    taken: u32,
    rxing: u32,
    /// Pictures that zbar was given, and those that it read.
    zbar: [u32; 2],
}

impl AddAssign for ReadRate {
    fn add_assign(&mut self, other: Self) {
        self.taken += other.taken;
        self.rxing += other.rxing;
        self.zbar[0] += other.zbar[0];
        self.zbar[1] += other.zbar[1];
    }
}

/// How many codes of a sheet are looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    /// One code, by rxing.
    OneCode,
    /// Every code, by each reader.
    EveryCode,
}

impl Damage {
    /// The percent of codes that rxing must read.
    fn floor(self) -> u32 {
        match self {
            Self::None | Self::DeadHeaters | Self::Tilt => 98,
            Self::Fade => 94,
            Self::Creases => 79,
            Self::BlurAndNoise => 84,
            Self::WornAndTilted => 76,
            Self::Everything => 38,
        }
    }

    /// Damages a paper, then takes its picture.
    fn picture(self, code: &PrintedCode, random: &mut Pcg64) -> CameraPicture {
        let mut patch = code.patch.clone();
        let is = |kinds: &[Self]| kinds.contains(&self) || self == Self::Everything;
        if is(&[Self::DeadHeaters]) {
            patch.lose_heaters(random);
        }
        if is(&[Self::Fade, Self::WornAndTilted]) {
            patch.fade(random);
        }
        if is(&[Self::Creases, Self::WornAndTilted]) {
            patch.crease(random);
        }
        let mut view = CameraView::steady(random);
        if is(&[Self::Tilt, Self::WornAndTilted]) {
            view.tilt(random);
        }
        if is(&[Self::BlurAndNoise]) {
            view.blur(random);
        }
        view.take(&patch, random)
    }
}

/// One visit: random consent, its sheet, one kind of damage, and the desks.
fn visit(seed: u64, look: Look, fonts: &Fonts) -> (usize, ReadRate) {
    let mut random = Pcg64::seed_from_u64(seed);
    let visit = PrintedVisit::new(seed, &mut random, fonts);
    let nth = seed as usize % DAMAGES.len();
    let count = visit.codes.len();
    let (first, looked_at) = match look {
        Look::OneCode => (seed as usize / DAMAGES.len() % count, 1),
        Look::EveryCode => (0, count),
    };
    let folder = tempfile::tempdir().unwrap();
    let mut rate = ReadRate::default();
    for code in &visit.codes[first..first + looked_at] {
        let picture = DAMAGES[nth].picture(code, &mut random);
        rate.taken += 1;
        rate.rxing += u32::from(visit.read_at_desks(code, &readers::rxing(&picture)));
        if look == Look::EveryCode
            && let Some(found) = readers::zbar(&picture, folder.path())
        {
            rate.zbar[0] += 1;
            rate.zbar[1] += u32::from(visit.read_at_desks(code, &found));
        }
    }
    (nth, rate)
}

/// The rates of so many visits, by kind of damage.
fn rates(visits: u64, look: Look) -> [ReadRate; DAMAGES.len()] {
    let threads = thread::available_parallelism().map_or(1, NonZeroUsize::get) as u64;
    let mut rates = [ReadRate::default(); DAMAGES.len()];
    thread::scope(|pool| {
        let share = |first| {
            move || -> Vec<_> {
                let fonts = fonts();
                let seeds = (first..visits).step_by(threads as usize);
                seeds.map(|seed| visit(seed, look, &fonts)).collect()
            }
        };
        let shares: Vec<_> = (0..threads).map(|first| pool.spawn(share(first))).collect();
        for (nth, rate) in shares.into_iter().flat_map(|share| share.join().unwrap()) {
            rates[nth] += rate;
        }
    });
    rates
}

/// A table for people.
fn show(rates: &[ReadRate]) {
    let percent = |read: u32, of: u32| match of {
        0 => "-".to_owned(),
        _ => format!("{:.1}", f64::from(read) * 100.0 / f64::from(of)),
    };
    let row = |name: &str, rate: &ReadRate| {
        let [given, read] = rate.zbar;
        eprintln!(
            "{name:>14} {:5} {:>7} {:>7}",
            rate.taken,
            percent(rate.rxing, rate.taken),
            percent(read, given),
        );
    };
    eprintln!(
        "{:>14} {:>5} {:>7} {:>7}",
        "damage", "codes", "rxing %", "zbar %"
    );
    let mut all = ReadRate::default();
    for (damage, rate) in DAMAGES.iter().zip(rates) {
        row(&format!("{damage:?}"), rate);
        all += *rate;
    }
    row("all", &all);
}

/// Whether a reader reads at least so many percent.
fn check(name: &str, rate: ReadRate, floor: u32) {
    let ReadRate { taken, rxing, .. } = rate;
    assert!(
        rxing * 100 >= floor * taken,
        "{name}: {rxing} of {taken} codes were read, under {floor} %"
    );
}

/// 64 visits, one code of each. That no damage made another record of a code is asserted where it is
/// read; that codes are still read, by a floor under the 86 % that were measured: eight codes of a kind
/// are too few for a floor each.
#[test]
fn a_damaged_strip_is_read_as_it_was_printed_or_not_at_all() {
    let rates = rates(64, Look::OneCode);
    show(&rates);
    let mut all = ReadRate::default();
    rates.into_iter().for_each(|rate| all += rate);
    check("all", all, 78);
}

/// Every code of 500 sheets. The floors are about four points under what was measured; the seeds are
/// fixed, so a rate moves only with the layout, the codes or the reader.
#[test]
#[ignore = "takes ten to twenty minutes"]
fn five_hundred_visits_on_damaged_paper() {
    let rates = rates(500, Look::EveryCode);
    show(&rates);
    for (damage, rate) in DAMAGES.into_iter().zip(rates) {
        check(&format!("{damage:?}"), rate, damage.floor());
    }
}
