//! Walls as they are drawn: nothing clipped, nothing over anything else, large enough, and counted
//! where there is no room.

use std::collections::BTreeSet;
use std::path::Path;

use annai::board::News;
use annai::config::{Keypad, Panel};
use annai::locale::{Lang, Text};
use annai::page::wall::Wall;
use annai::ui::pane::Pane;
use annai::ui::scene::{Mark, Scene};
use annai::ui::theme::CAPITAL;
use annai::ui::window::{Lock, Settings, WindowMode};
use annai::ui::{shot, wall};
use iced::Size;
use tokio_util::sync::CancellationToken;

use super::Lobby;
use crate::screens::{kit, samples::longer, sweep::clipped};

/// A television of 43 inches, lying and standing, and smaller and stranger windows.
const WALL: Panel = Panel {
    inches: 43.0,
    width: 1920,
    height: 1080,
};
const LYING: Size = Size::new(1920.0, 1080.0);
const STANDING: Size = Size::new(1080.0, 1920.0);
const SIZES: [Size; 7] = [
    LYING,
    STANDING,
    Size::new(1280.0, 720.0),
    Size::new(1024.0, 768.0),
    Size::new(768.0, 1024.0),
    Size::new(540.0, 960.0),
    Size::new(1920.0, 720.0),
];

const COUNTERS: [&str; 8] = [
    "citizens",
    "insurance",
    "welfare",
    "information",
    "tax",
    "my_number",
    "water",
    "health",
];

/// What else is on a wall.
#[derive(Debug, Clone, Copy, PartialEq)]
enum More {
    Nothing,
    Past,
    All,
}

/// A wall with so many calls, the last `fresh` of them just announced.
fn sample(calls: usize, fresh: usize, more: More) -> Wall {
    sample_after(0, calls, fresh, more)
}

/// The same wall on a board that has been on for so long already: another language stands on it.
fn sample_after(seconds: u32, calls: usize, fresh: usize, more: More) -> Wall {
    let mut lobby = Lobby::quiet();
    lobby.wait(seconds);
    if more != More::Nothing {
        for at in 0..9 {
            let number = format!("B-{:03}", 20 + at);
            let call = lobby.called(&number, COUNTERS[at % COUNTERS.len()]);
            lobby.hear(News::Called(call));
            lobby.leave(&number);
        }
    }
    if more == More::All {
        let waiting = COUNTERS.iter().enumerate();
        let waiting = waiting.map(|(at, counter)| ((*counter).into(), at as u32 + 3));
        lobby.hear(News::Waiting(waiting.collect()));
    }
    for at in 0..calls {
        if at == calls - fresh {
            lobby.wait(90);
        }
        let series = ["A", "M", "W"][at % 3];
        let number = format!("{series}-{:03}", 41 + at * 9);
        let call = lobby.called(&number, COUNTERS[at % COUNTERS.len()]);
        lobby.hear(News::Called(call));
    }
    if fresh == 0 {
        lobby.wait(90);
    }
    if more == More::All {
        lobby.hear(News::Lost);
        lobby.wait(6);
    }
    lobby.wall()
}

fn scene(wall: &Wall, size: Size) -> Scene {
    wall::scene(wall, kit(), size)
}

fn runs(scene: &Scene) -> impl Iterator<Item = (&str, f32)> {
    scene.marks.iter().filter_map(|mark| match mark {
        Mark::Run { says, bounds, .. } => Some((says.marked(), bounds.height)),
        _ => None,
    })
}

/// Everything that is wrong with a wall at one size.
fn faults(wall: &Wall, size: Size) -> Vec<String> {
    let scene = scene(wall, size);
    let mut faults = clipped(&scene);
    let drawn = |number: &Text| runs(&scene).any(|(says, _)| says == number.marked());
    for call in &wall.large {
        if !drawn(&call.number) {
            faults.push(format!("{} is not drawn", call.number.plain()));
        }
    }
    let hidden = wall.called.iter().filter(|it| !drawn(&it.number)).count();
    if hidden > 0 {
        let told = runs(&scene).any(|(says, _)| says == format!("+{hidden}"));
        let newest = wall.called.first().is_some_and(|it| drawn(&it.number));
        if !told || !newest {
            faults.push(format!("{hidden} calls are hidden and nobody is told"));
        }
    }
    faults
}

#[test]
fn no_wall_clips_covers_or_hides_anything() {
    let mut all = Vec::new();
    for calls in [0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 30] {
        for fresh in 0..=calls.min(2) {
            for more in [More::Nothing, More::Past, More::All] {
                let wall = sample(calls, fresh, more);
                for size in SIZES {
                    let found = faults(&wall, size);
                    let at = format!("{calls} calls, {fresh} now, {more:?}, {size:?}");
                    all.extend(found.into_iter().map(|fault| format!("{at}: {fault}")));
                }
            }
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

/// The same wall in each language that takes its turn beside the staff's.
fn turns(calls: usize, fresh: usize, more: More) -> Vec<Wall> {
    let after = (0..4).map(|turn| turn * 4);
    after
        .map(|seconds| sample_after(seconds, calls, fresh, more))
        .collect()
}

#[test]
fn every_language_fits_and_moves_no_number() {
    let numbers = |wall: &Wall, size| -> Vec<String> {
        let calls = wall.large.iter().chain(&wall.called);
        let numbers: Vec<_> = calls.map(|call| call.number.marked()).collect();
        let scene = scene(wall, size);
        let marks = scene.marks.iter().filter_map(|mark| match mark {
            Mark::Run { says, bounds, .. } if numbers.contains(&says.marked()) => {
                Some(format!("{} {bounds:?}", says.marked()))
            }
            _ => None,
        });
        marks.collect()
    };
    let mut all = Vec::new();
    for (calls, fresh, more) in [
        (0, 0, More::Nothing),
        (1, 1, More::Nothing),
        (6, 2, More::Past),
        (12, 2, More::All),
        (30, 0, More::All),
    ] {
        let walls = turns(calls, fresh, more);
        let languages = walls
            .iter()
            .map(|wall| wall.beside.as_ref().unwrap().as_str());
        let languages: BTreeSet<_> = languages.collect();
        assert_eq!(languages, BTreeSet::from(["en", "pt-BR", "vi", "zh-Hans"]));
        for size in SIZES {
            for wall in &walls {
                let lang = wall.beside.as_ref().unwrap();
                let at = format!("{calls} calls, {more:?}, {size:?}, {lang}");
                let found = faults(wall, size);
                all.extend(found.into_iter().map(|fault| format!("{at}: {fault}")));
                if numbers(wall, size) != numbers(&walls[0], size) {
                    all.push(format!("{at}: numbers move"));
                }
            }
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

#[test]
fn long_words_find_room() {
    let mut wall = sample(6, 2, More::All);
    let stretch = |said: &mut Vec<(Lang, Text)>| {
        for (lang, text) in said {
            if lang.as_str() != "ja" {
                *text = Text::from(longer(&text.plain()));
            }
        }
    };
    for call in wall.large.iter_mut().chain(&mut wall.called) {
        stretch(&mut call.counter);
        stretch(&mut call.name);
        stretch(&mut call.place);
    }
    for said in [&mut wall.heading, &mut wall.guide, &mut wall.past_heading] {
        stretch(said);
    }
    stretch(wall.old.as_mut().unwrap());
    for size in SIZES {
        let faults = faults(&wall, size);
        assert!(faults.is_empty(), "{size:?}: {}", faults.join("\n"));
    }
}

/// The height of a number's capitals on the television, in millimetres.
fn millimetres(wall: &Wall, size: Size, number: &Text) -> f32 {
    let scene = scene(wall, size);
    let drawn = runs(&scene).find(|(says, _)| *says == number.marked());
    drawn.map_or(0.0, |(_, height)| height * CAPITAL) / WALL.pixels_per_mm()
}

#[test]
fn numbers_can_be_read_from_ten_metres() {
    // Letters and digits of 30 mm are what guides for stations ask for at 10 m, 15 mm at 5 m.
    for (calls, fresh, more, size, large, listed) in [
        (1, 1, More::Nothing, LYING, 100.0, 0.0),
        (2, 2, More::Past, LYING, 80.0, 0.0),
        (6, 2, More::Past, LYING, 50.0, 30.0),
        (6, 0, More::All, LYING, 60.0, 24.0),
        (12, 2, More::All, LYING, 45.0, 15.0),
        (1, 1, More::Nothing, STANDING, 100.0, 0.0),
        (6, 2, More::Past, STANDING, 70.0, 24.0),
        (12, 2, More::All, STANDING, 50.0, 15.0),
    ] {
        let wall = sample(calls, fresh, more);
        for call in &wall.large {
            let height = millimetres(&wall, size, &call.number);
            println!("{calls} calls, {fresh} now, {more:?}, {size:?}: large {height:.0} mm");
            assert!(height >= large, "{calls} calls on {size:?}: {height} mm");
        }
        if let Some(first) = wall.called.first() {
            let height = millimetres(&wall, size, &first.number);
            println!("{calls} calls, {fresh} now, {more:?}, {size:?}: listed {height:.0} mm");
            assert!(height >= listed, "{calls} calls on {size:?}: {height} mm");
        }
    }
}

fn settings() -> Settings {
    Settings {
        panel: WALL,
        frame: WindowMode::Windowed {
            width: 960,
            height: 540,
        },
        lock: Lock::Locked,
        title: String::new(),
        keypad: Keypad::default(),
        reader: None,
        assistive: None,
        desk: None,
        kit: kit().clone(),
        quit: CancellationToken::new(),
    }
}

#[test]
fn a_board_draws_anew_only_when_something_is_new() {
    let settings = settings();
    let wall = sample(1, 1, More::Nothing);
    let mut pane = Pane::new(wall.clone(), &settings, Size::new(960.0, 540.0));
    let before = pane.scene().marks.as_ptr();
    for _ in 0..10_000 {
        pane.show(&wall.clone(), &settings);
    }
    assert_eq!(pane.scene().marks.as_ptr(), before);
    pane.show(&sample(2, 2, More::Nothing), &settings);
    assert!(runs(pane.scene()).any(|(says, _)| says == "M-050"));
}

#[test]
fn a_wall_fits_every_size_that_its_window_gets_and_ignores_none_at_all() {
    let settings = settings();
    let small = Size::new(960.0, 540.0);
    let mut pane = Pane::new(sample(1, 1, More::Nothing), &settings, small);
    pane.resize(Size::ZERO, &settings);
    assert_eq!(pane.scene().size, small);
    pane.resize(STANDING, &settings);
    assert_eq!(pane.scene().size, STANDING);
}

/// Draws walls to look at; run it by hand.
#[test]
#[ignore = "draws pictures for people"]
fn pictures() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("board");
    std::fs::create_dir_all(&folder).unwrap();
    for (place, size) in [("lying", LYING), ("standing", STANDING)] {
        for (name, wall) in [
            ("nobody", sample(0, 0, More::Nothing)),
            ("one", sample(1, 1, More::Nothing)),
            ("two", sample(2, 2, More::Past)),
            ("six", sample(6, 2, More::Past)),
            ("six-rest", sample(6, 0, More::Past)),
            ("three", sample(3, 1, More::Past)),
            ("old", sample(6, 2, More::All)),
            ("twelve", sample(12, 2, More::All)),
            ("thirty", sample(30, 2, More::Past)),
        ] {
            let picture = shot::picture(&scene(&wall, size)).unwrap();
            std::fs::write(
                folder.join(format!("{place}-{name}.png")),
                shot::png(&picture).unwrap(),
            )
            .unwrap();
        }
    }
}
