//! What hands do: fingers that slip, fingers that rest, many fingers, pages that change under them.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

use annai::page::{Page, Reply, TextSize};
use annai::ui::PaneMessage;
use annai::ui::draw;
use annai::ui::scene::{Press, Scene, Target};
use annai::ui::theme::Scale;
use iced::touch::{self, Finger};
use iced::{Event, Point, Settings, mouse, window};
use iced_test::Simulator;

use super::samples::{self, Tongue};
use super::{LANDSCAPE, PORTRAIT, kit};

fn question() -> Page {
    samples::pages(Tongue::English)
        .into_iter()
        .find(|page| page.name == "question")
        .unwrap()
}

fn scene() -> Scene {
    let page = question();
    draw::scene(&page, &Scale::of(&PORTRAIT, page.size), kit(), 0)
}

fn middle(scene: &Scene, control: &str) -> Point {
    let target = scene
        .targets
        .iter()
        .find(|target| target.press == Press::Control(control.into()))
        .unwrap();
    target.bounds.center()
}

fn down(finger: u64, position: Point) -> Event {
    Event::Touch(touch::Event::FingerPressed {
        id: Finger(finger),
        position,
    })
}

fn moved(finger: u64, position: Point) -> Event {
    Event::Touch(touch::Event::FingerMoved {
        id: Finger(finger),
        position,
    })
}

fn up(finger: u64, position: Point) -> Event {
    Event::Touch(touch::Event::FingerLifted {
        id: Finger(finger),
        position,
    })
}

fn lost(finger: u64, position: Point) -> Event {
    Event::Touch(touch::Event::FingerLost {
        id: Finger(finger),
        position,
    })
}

/// What a hand over the sample question leads to.
fn acts(events: impl FnOnce(Point, Point) -> Vec<Event>) -> Vec<String> {
    let scene = scene();
    let (yes, no) = (middle(&scene, "pick-0"), middle(&scene, "pick-1"));
    let mut simulator: Simulator<'_, PaneMessage> =
        Simulator::with_size(Settings::default(), scene.size, draw::view(&scene));
    let _ = simulator.simulate(events(yes, no));
    simulator
        .into_messages()
        .map(|message| match message {
            PaneMessage::Reply(reply) => {
                assert_eq!(reply.serial, scene.serial);
                reply.control.as_str().to_owned()
            }
            PaneMessage::Turn(_) => panic!("the sample has one part"),
            PaneMessage::Staff => "staff".to_owned(),
        })
        .collect()
}

/// The window is drawn so many seconds after some moment.
fn drawn(seconds: u64) -> Event {
    drawn_milliseconds(1000 * seconds)
}

fn drawn_milliseconds(milliseconds: u64) -> Event {
    static START: OnceLock<Instant> = OnceLock::new();
    #[expect(clippy::disallowed_methods, reason = "a moment to count from")]
    let start = START.get_or_init(Instant::now);
    let at = *start + Duration::from_millis(milliseconds);
    Event::Window(window::Event::RedrawRequested(at))
}

#[test]
fn a_palm_that_rests_on_a_card_and_a_finger_never_lifted_give_way_to_the_next_finger() {
    let rests = |yes, no| {
        vec![
            drawn(0),
            down(1, yes),
            drawn(0),
            drawn(3),
            down(2, no),
            up(2, no),
            drawn(5),
            down(3, no),
            up(3, no),
            up(1, yes),
        ]
    };
    assert_eq!(acts(rests), ["pick-1"]);
    let alone = |yes, _| vec![drawn(0), down(1, yes), drawn(30), up(1, yes)];
    assert_eq!(acts(alone), ["pick-0"]);
}

#[test]
fn a_tap_fires_once_when_the_finger_is_lifted() {
    assert!(acts(|yes, _| vec![down(1, yes)]).is_empty());
    assert_eq!(acts(|yes, _| vec![down(1, yes), up(1, yes)]), ["pick-0"]);
    let jitter = Point::new(5.0, -3.0);
    let moves = |yes: Point, _| {
        let near = Point::new(yes.x + jitter.x, yes.y + jitter.y);
        vec![down(1, yes), moved(1, near), up(1, near)]
    };
    assert_eq!(acts(moves), ["pick-0"]);
}

#[test]
fn a_finger_that_slips_off_cancels_even_when_it_comes_back() {
    let slips = |yes, no| vec![down(1, yes), moved(1, no), up(1, no)];
    assert!(acts(slips).is_empty());
    let returns = |yes, no| vec![down(1, yes), moved(1, no), moved(1, yes), up(1, yes)];
    assert!(acts(returns).is_empty());
    let leaps = |yes, no| vec![down(1, yes), up(1, no)];
    assert!(acts(leaps).is_empty());
}

#[test]
fn after_a_slip_or_a_lost_finger_the_next_tap_works() {
    let slip = |yes, no| {
        vec![
            down(1, yes),
            moved(1, no),
            up(1, no),
            down(2, no),
            up(2, no),
        ]
    };
    assert_eq!(acts(slip), ["pick-1"]);
    let gone = |yes, no| vec![down(1, yes), lost(1, yes), down(2, no), up(2, no)];
    assert_eq!(acts(gone), ["pick-1"]);
    let silent = |yes, no| vec![down(1, yes), down(1, no), up(1, no)];
    assert_eq!(acts(silent), ["pick-1"]);
}

#[test]
fn a_drag_that_begins_beside_a_button_does_not_press_it() {
    let drag = |yes: Point, _| {
        let beside = Point::new(yes.x, 8.0);
        vec![down(1, beside), moved(1, yes), up(1, yes)]
    };
    assert!(acts(drag).is_empty());
}

#[test]
fn a_second_finger_means_nothing() {
    let two = |yes, no| vec![down(1, yes), down(2, no), up(2, no), up(1, yes)];
    assert_eq!(acts(two), ["pick-0"]);
    // Also when it outlasts the first, or comes down on the same card.
    let later = |yes, no| vec![down(1, yes), down(2, no), up(1, yes), up(2, no)];
    assert_eq!(acts(later), ["pick-0"]);
    let same = |yes, _| vec![down(1, yes), down(2, yes), up(2, yes), up(1, yes)];
    assert_eq!(acts(same), ["pick-0"]);
}

#[test]
fn a_palm_on_the_cards_does_nothing() {
    let palm = |fingers: std::ops::RangeInclusive<u64>| {
        acts(|yes, no| {
            let at = |finger: u64| if finger.is_multiple_of(2) { yes } else { no };
            let downs = fingers.clone().map(|finger| down(finger, at(finger)));
            let ups = fingers.clone().map(|finger| up(finger, at(finger)));
            [drawn(0)].into_iter().chain(downs).chain(ups).collect()
        })
    };
    for fingers in [3, 4, 5, 10] {
        assert!(palm(1..=fingers).is_empty(), "{fingers} at once");
    }
    // A finger that was first, and a palm beside the cards.
    let first = |yes: Point, _| {
        let beside = Point::new(yes.x, 8.0);
        vec![down(1, yes), down(2, beside), down(3, beside), up(1, yes)]
    };
    assert!(acts(first).is_empty());
}

#[test]
fn after_a_palm_the_next_finger_works_at_once() {
    let after = |yes, no| {
        let palm = (1..=5).map(|finger| down(finger, no));
        let lifted = (1..=5).map(|finger| up(finger, no));
        [drawn(0)]
            .into_iter()
            .chain(palm)
            .chain(lifted)
            .chain([drawn(1), down(6, yes), up(6, yes)])
            .collect()
    };
    assert_eq!(acts(after), ["pick-0"]);
}

#[test]
fn a_hand_that_leans_on_the_panel_leaves_a_finger_free_after_some_seconds() {
    let leans = |yes: Point, _| {
        let beside = Point::new(yes.x, 8.0);
        let hand = (1..=5).map(|finger| down(finger, beside));
        let tap = |finger| [down(finger, yes), up(finger, yes)];
        [drawn(0)]
            .into_iter()
            .chain(hand)
            .chain([drawn(0)])
            .chain(tap(6))
            .chain([drawn(3)])
            .chain(tap(7))
            .chain([drawn(4)])
            .chain(tap(8))
            .collect()
    };
    assert_eq!(acts(leans), ["pick-0"]);
}

fn corner() -> Point {
    Point::new(scene().size.width - 20.0, 20.0)
}

#[test]
fn a_finger_that_rests_in_the_corner_asks_for_the_staff_page_once() {
    let rests = |seconds: u64| {
        acts(|_, _| {
            // The window of an idle kiosk was drawn a minute ago; it is drawn again with the press.
            let drawn = (60..=60 + seconds).map(drawn);
            [self::drawn(0), down(1, corner())]
                .into_iter()
                .chain(drawn)
                .chain([up(1, corner())])
                .collect()
        })
    };
    assert!(rests(4).is_empty());
    assert_eq!(rests(5), ["staff"]);
    assert_eq!(rests(30), ["staff"]);
}

#[test]
fn a_corner_that_is_left_shared_or_tapped_asks_for_nobody() {
    let slips = |yes, _| {
        vec![
            drawn(0),
            down(1, corner()),
            drawn(0),
            moved(1, yes),
            drawn(9),
        ]
    };
    assert!(acts(slips).is_empty());
    let taps = |_, _| {
        (0..20)
            .flat_map(|second| {
                let second = 60 * second;
                [down(1, corner()), drawn(second), up(1, corner())]
            })
            .collect()
    };
    assert!(acts(taps).is_empty());
    let palm = |_, _| {
        let hand = (1..=3).map(|finger| down(finger, corner()));
        [drawn(0)]
            .into_iter()
            .chain(hand)
            .chain([drawn(0), drawn(9)])
            .collect()
    };
    assert!(acts(palm).is_empty());
}

#[test]
fn nothing_is_pressed_in_the_corner_of_the_welcome_page() {
    for panel in [PORTRAIT, LANDSCAPE] {
        for tongue in Tongue::ALL {
            let pages = samples::pages(tongue).into_iter();
            for page in pages.filter(|page| page.name == "welcome") {
                for size in TextSize::ALL {
                    let page = Page {
                        size,
                        ..page.clone()
                    };
                    let scene = draw::scene(&page, &Scale::of(&panel, size), kit(), 0);
                    let side = scene.size.width.min(scene.size.height) / 10.0;
                    let reaches = |target: &Target| {
                        let bounds = target.bounds;
                        bounds.y < side && bounds.x + bounds.width > scene.size.width - side
                    };
                    let covers = scene.targets.iter().any(reaches);
                    assert!(!covers, "{size:?} {}", page.lang);
                }
            }
        }
    }
}

#[test]
fn a_palm_beside_the_cards_does_not_stop_a_finger() {
    let palm = |yes: Point, _| {
        let beside = Point::new(yes.x, 8.0);
        vec![down(1, beside), down(2, yes), up(2, yes), up(1, beside)]
    };
    assert_eq!(acts(palm), ["pick-0"]);
}

#[test]
fn a_finger_that_rests_for_30_seconds_fires_once() {
    let rests = |yes, _| {
        let still = std::iter::repeat_n(moved(1, yes), 30 * 60);
        std::iter::once(down(1, yes))
            .chain(still)
            .chain([up(1, yes)])
            .collect()
    };
    assert_eq!(acts(rests), ["pick-0"]);
}

/// One target tapped with a pause between, in milliseconds; the window is drawn before and after each tap.
fn tapped(times: u64, pause: u64) -> usize {
    let taps = |yes, _| {
        (0..times)
            .flat_map(|tap| {
                let [before, after] = [0, 10].map(|late| drawn_milliseconds(tap * pause + late));
                [before, down(tap, yes), up(tap, yes), after]
            })
            .collect()
    };
    acts(taps).len()
}

#[test]
fn twenty_taps_a_second_are_one_tap() {
    assert_eq!(tapped(20, 50), 1);
    assert_eq!(tapped(100, 50), 1, "a tremor that goes on for five seconds");
    assert_eq!(tapped(20, 120), 1, "a slower tremor");
    assert_eq!(tapped(20, 0), 1, "before anything is drawn");
}

#[test]
fn a_letter_that_is_typed_twice_is_typed_twice() {
    assert_eq!(tapped(2, 200), 2);
    assert_eq!(tapped(10, 200), 10);
}

#[test]
fn two_targets_in_turn_are_two_taps_however_fast() {
    let turns = |yes, no| {
        (0..10)
            .flat_map(|tap| {
                let at = if tap % 2 == 0 { yes } else { no };
                [down(tap, at), up(tap, at)]
            })
            .collect()
    };
    assert_eq!(acts(turns).len(), 10);
}

#[test]
fn a_mouse_works_as_a_finger_does() {
    let scene = scene();
    let mut simulator: Simulator<'_, PaneMessage> =
        Simulator::with_size(Settings::default(), scene.size, draw::view(&scene));
    let _ = simulator.click("Yes").unwrap();
    simulator.point_at(middle(&scene, "pick-1"));
    let _ = simulator.simulate([Event::Mouse(mouse::Event::ButtonPressed(
        mouse::Button::Left,
    ))]);
    simulator.point_at(middle(&scene, "pick-0"));
    let _ = simulator.simulate([
        Event::Mouse(mouse::Event::CursorMoved {
            position: middle(&scene, "pick-0"),
        }),
        Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)),
    ]);
    let messages: Vec<_> = simulator.into_messages().collect();
    let yes = PaneMessage::Reply(Reply::press(scene.serial, "pick-0"));
    assert!(messages == [yes]);
}

/// What events on one surface lead to, each with the scene that is shown then.
fn on_surface(events: &[(&Scene, Event)]) -> Vec<PaneMessage> {
    use annai::ui::surface::Surface;
    use iced::advanced::widget::Tree;
    use iced::advanced::{Layout, Shell, Widget, clipboard, layout, renderer::Headless};
    use iced::{Font, Pixels, Rectangle, Renderer, Size};

    let renderer = <Renderer as Headless>::new(Font::DEFAULT, Pixels(16.0), None);
    let renderer = iced::futures::executor::block_on(renderer).unwrap();
    let mut messages = Vec::new();
    let mut surface = Surface::new(events[0].0);
    let mut tree = Tree::new(&surface as &dyn Widget<PaneMessage, iced::Theme, Renderer>);
    for (scene, event) in events {
        surface = Surface::new(scene);
        tree.diff(&surface as &dyn Widget<PaneMessage, iced::Theme, Renderer>);
        let limits = layout::Limits::new(Size::ZERO, scene.size);
        let node = surface.layout(&mut tree, &renderer, &limits);
        surface.update(
            &mut tree,
            event,
            Layout::new(&node),
            mouse::Cursor::Unavailable,
            &renderer,
            &mut clipboard::Null,
            &mut Shell::new(&mut messages),
            &Rectangle::with_size(scene.size),
        );
    }
    messages
}

#[test]
fn a_finger_that_was_down_when_the_page_changed_means_nothing() {
    let before = scene();
    let mut after = before.clone();
    after.serial += 1;
    let yes = middle(&before, "pick-0");
    assert!(on_surface(&[(&before, down(1, yes)), (&after, up(1, yes))]).is_empty());
}

/// An answer goes on by itself: the second tap of a double tap must not answer the next question.
#[test]
fn a_press_on_a_page_that_has_just_come_means_nothing() {
    let before = scene();
    let mut after = before.clone();
    after.serial += 1;
    let yes = middle(&before, "pick-0");
    let second_tap = |drawn_after: u64| {
        let events = [
            (&before, drawn(0)),
            (&before, down(1, yes)),
            (&before, up(1, yes)),
            (&after, drawn(10)),
            (&after, drawn_milliseconds(10_000 + drawn_after)),
            (&after, down(2, yes)),
            (&after, up(2, yes)),
        ];
        on_surface(&events).len()
    };
    assert_eq!(second_tap(0), 1);
    assert_eq!(second_tap(349), 1);
    assert_eq!(second_tap(350), 2);
    let undrawn = [
        (&before, drawn(0)),
        (&after, down(1, yes)),
        (&after, up(1, yes)),
    ];
    assert!(on_surface(&undrawn).is_empty());
}
