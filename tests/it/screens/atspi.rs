//! What a screen reader finds of every page: read back over AT-SPI, on a session bus of the test's own, without a
//! display.

#![expect(
    clippy::disallowed_methods,
    reason = "the bus is a program; CI is told by its environment"
)]

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use annai::accessible;
use annai::atspi::AtspiWindow;
use annai::page::spoken::{self, SpokenLine};
use annai::page::staff::StaffPage;
use annai::page::{Control, ControlId, Page, Role, State};
use annai::ui::AssistiveBus as _;
use futures_util::StreamExt as _;
use zbus::zvariant::OwnedObjectPath;
use zbus::{Connection, Proxy};

use super::journeys;
use crate::desk::{CityHall, strip_at};
use crate::visit::visitor::setting;

/// Programs of the packages `dbus` and `at-spi2-core`.
const SESSION: &str = "/usr/bin/dbus-run-session";
const LAUNCHER: &str = "/usr/libexec/at-spi-bus-launcher";
/// How often a tree that has changed is looked for, and how long.
const LOOK: Duration = Duration::from_millis(10);
const MOST_LOOKS: usize = 500;

/// Numbers of AT-SPI for roles and states.
mod number {
    pub(super) const CHECK_BOX: u32 = 7;
    pub(super) const LABEL: u32 = 29;
    pub(super) const BUTTON: u32 = 43;
    pub(super) const TOGGLE: u32 = 62;
    pub(super) const ENTRY: u32 = 79;
    pub(super) const HEADING: u32 = 83;
    pub(super) const CHECKED: u32 = 4;
    pub(super) const FOCUSED: u32 = 12;
    pub(super) const PRESSED: u32 = 20;
    pub(super) const SENSITIVE: u32 = 24;
}

/// Something that a reader finds, or that it should.
#[derive(Debug, PartialEq, Eq)]
struct Thing {
    role: u32,
    name: String,
    on: bool,
    usable: bool,
    focused: bool,
}

impl Thing {
    fn words(role: u32, name: String) -> Self {
        Self {
            role,
            name,
            on: false,
            usable: true,
            focused: false,
        }
    }

    fn control(control: &Control, focus: Option<&ControlId>) -> Self {
        let chooses = matches!(control.state, State::Chosen | State::NotChosen);
        Self {
            role: match control.role {
                Role::Field => number::ENTRY,
                Role::Switch | Role::Absent if chooses => number::TOGGLE,
                _ if chooses => number::CHECK_BOX,
                _ => number::BUTTON,
            },
            name: control.label.plain(),
            on: control.state == State::Chosen,
            usable: control.is_ready(),
            focused: Some(&control.id) == focus,
        }
    }
}

#[test]
fn a_screen_reader_finds_all_that_pages_say_and_offer() {
    let missing = [SESSION, LAUNCHER]
        .into_iter()
        .find(|program| !Path::new(program).exists());
    if let Some(program) = missing {
        assert!(
            std::env::var_os("CI").is_none(),
            "{program} is not installed"
        );
        println!("skipped: {program} is not installed");
        return;
    }
    let inner = "screens::atspi::on_a_bus_of_its_own";
    let output = Command::new(SESSION)
        .arg("--")
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", inner, "--ignored", "--nocapture"])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}\n{complaint}");
    assert!(said.contains("1 passed"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a session bus of its own: run by the test above"]
async fn on_a_bus_of_its_own() {
    let reader = Reader::start().await;
    let window = AtspiWindow::open();
    window.has_keyboard(true);
    let mut wrong = Vec::new();
    let locales = &setting().locales;
    for lang in ["ja", "en", "vi"] {
        // Its visits have a runtime of their own.
        let pages = tokio::task::spawn_blocking(|| journeys::pages(lang));
        for page in pages.await.unwrap() {
            let focus = page.controls().nth(1).map(|control| control.id.clone());
            let tree = || Some(accessible::page(&page, locales, focus.as_ref()));
            window.show(&tree);
            let found = reader.read(&window, &tree, &page.heading.plain()).await;
            let expected = expected(&page, focus.as_ref());
            if found != expected {
                wrong.push(format!(
                    "{lang} {}: {found:#?}\nnot\n{expected:#?}",
                    page.name
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    staff(&reader, &window).await;
}

fn expected(page: &Page, focus: Option<&ControlId>) -> Vec<Thing> {
    let setting = setting();
    let lines = spoken::lines(page, &setting.locales);
    let things = lines.into_iter().enumerate().map(|(at, line)| match line {
        SpokenLine::Words(text) | SpokenLine::Ticking(text) => {
            let role = if at == 0 {
                number::HEADING
            } else {
                number::LABEL
            };
            Thing::words(role, text.plain())
        }
        SpokenLine::Control(it, _) => Thing::control(it.control, focus),
    });
    things.collect()
}

/// The staff's window: every control with its state and its key, and one is pressed by the reader.
async fn staff(reader: &Reader, window: &AtspiWindow) {
    let city = CityHall::open().await;
    let sheet = city.visit("moving-family", "vi").await;
    let mut desk = city.desk("citizens", "1").await;
    let mut pages = vec![desk.staff()];
    desk.press("call-next").await;
    pages.push(desk.staff());
    desk.scan(&strip_at(&sheet, 0)).await;
    pages.push(desk.staff());
    desk.press("phrases").await;
    pages.push(desk.staff());
    let _ = city.close().await;
    let mut requests = window.requests();
    for page in pages {
        let order = page.focus_order();
        let focus = order.last().copied();
        let tree = || Some(accessible::staff(&page, focus));
        window.show(&tree);
        let name = format!("{} {}", page.counter.plain(), page.desk.plain());
        let found = reader.read(window, &tree, &name).await;
        for (control, usable) in staff_controls(&page) {
            let mut thing = Thing::control(control, focus);
            thing.usable &= usable;
            assert!(found.contains(&thing), "{thing:?} in {found:#?}");
        }
        for words in page.groups.iter().flat_map(|group| &group.lines) {
            let thing = Thing::words(number::LABEL, words.1.plain());
            assert!(found.contains(&thing), "{thing:?} in {found:#?}");
        }
        let (first, _) = page.controls().next().unwrap();
        reader.press(&first.label.plain()).await;
        let request = tokio::time::timeout(Duration::from_secs(5), requests.next()).await;
        let request = request.unwrap().unwrap();
        assert!(request.target_node == accessible::node_of(&first.id));
    }
}

/// All controls of the staff's window, and whether they can be used where they stand: what stands beside an open list
/// cannot.
fn staff_controls(page: &StaffPage) -> Vec<(&Control, bool)> {
    let menu = page
        .menu
        .iter()
        .flat_map(|menu| menu.items.iter().chain(&menu.foot));
    let tickets = page.waiting.tickets.iter().map(|card| &card.control);
    let beside = tickets.chain(page.actions.iter().map(|action| &action.control));
    let outside = page.menu.is_none();
    let menu = menu.map(|item| (&item.control, true));
    menu.chain(beside.map(|control| (control, outside)))
        .collect()
}

/// A screen reader: a client of the accessibility bus.
struct Reader {
    bus: Arc<Connection>,
}

type Place = (String, OwnedObjectPath);

impl Reader {
    /// Tells the session that a reader is there, and goes to the bus that it reads on.
    async fn start() -> Self {
        let session = Connection::session().await.unwrap();
        let at = |interface| Proxy::new(&session, "org.a11y.Bus", "/org/a11y/bus", interface);
        let status = at("org.a11y.Status").await.unwrap();
        status.set_property("IsEnabled", true).await.unwrap();
        let address: String = at("org.a11y.Bus")
            .await
            .unwrap()
            .call("GetAddress", &())
            .await
            .unwrap();
        let builder = zbus::connection::Builder::address(address.as_str()).unwrap();
        Self {
            bus: Arc::new(builder.build().await.unwrap()),
        }
    }

    async fn at(&self, (bus, path): &Place, interface: &'static str) -> Proxy<'static> {
        let proxy = Proxy::new(&self.bus, bus.clone(), path.clone(), interface);
        proxy.await.unwrap()
    }

    async fn children(&self, place: &Place) -> Vec<Place> {
        let proxy = self.at(place, "org.a11y.atspi.Accessible").await;
        proxy.call("GetChildren", &()).await.unwrap_or_default()
    }

    /// The window, once it has a name.
    async fn window(&self, name: &str) -> Option<Place> {
        let root = "/org/a11y/atspi/accessible/root";
        let root = OwnedObjectPath::try_from(root).unwrap();
        for application in self
            .children(&("org.a11y.atspi.Registry".to_owned(), root))
            .await
        {
            for window in self.children(&application).await {
                if self.thing(&window).await.is_some_and(|it| it.name == name) {
                    return Some(window);
                }
            }
        }
        None
    }

    async fn thing(&self, place: &Place) -> Option<Thing> {
        let proxy = self.at(place, "org.a11y.atspi.Accessible").await;
        let states: Vec<u32> = proxy.call("GetState", &()).await.ok()?;
        let states = u64::from(states[0]) | u64::from(states[1]) << 32;
        let is = |state: u32| states >> state & 1 == 1;
        Some(Thing {
            role: proxy.call("GetRole", &()).await.ok()?,
            name: proxy.get_property("Name").await.ok()?,
            on: is(number::CHECKED) || is(number::PRESSED),
            usable: is(number::SENSITIVE),
            focused: is(number::FOCUSED),
        })
    }

    /// Everything in the window that is more than a group, in order.
    async fn read(
        &self,
        window: &AtspiWindow,
        tree: &dyn Fn() -> Option<accesskit::TreeUpdate>,
        name: &str,
    ) -> Vec<Thing> {
        for _ in 0..MOST_LOOKS {
            if let Some(place) = self.window(name).await {
                return self.inside(place).await;
            }
            tokio::time::sleep(LOOK).await;
            window.show(tree);
        }
        panic!("no window `{name}`");
    }

    async fn inside(&self, window: Place) -> Vec<Thing> {
        let mut things = Vec::new();
        let mut left = self.children(&window).await;
        left.reverse();
        while let Some(place) = left.pop() {
            let thing = self.thing(&place).await.unwrap();
            let mut children = self.children(&place).await;
            if children.is_empty() && !thing.name.is_empty() {
                things.push(thing);
            }
            children.reverse();
            left.extend(children);
        }
        things
    }

    /// Presses the control with a name.
    async fn press(&self, name: &str) {
        let root = "/org/a11y/atspi/accessible/root";
        let root = OwnedObjectPath::try_from(root).unwrap();
        let mut left = vec![("org.a11y.atspi.Registry".to_owned(), root)];
        while let Some(place) = left.pop() {
            let thing = self.thing(&place).await;
            if thing.is_some_and(|it| it.name == name && it.usable && it.role != number::LABEL) {
                let action = self.at(&place, "org.a11y.atspi.Action").await;
                let pressed: bool = action.call("DoAction", &(0_i32)).await.unwrap();
                assert!(pressed);
                return;
            }
            left.extend(self.children(&place).await);
        }
        panic!("nothing is called `{name}`");
    }
}
