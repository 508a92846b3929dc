//! One desk at work, with hands and eyes at both of its windows.

use std::sync::Arc;

use tokio::runtime::Handle;
use tokio_util::task::TaskTracker;
use zeroize::Zeroizing;

use crate::catalogue::CounterId;
use crate::desk::{DeskSetting, Input};
use crate::page::staff::DeskView;
use crate::page::{Reply, ReplyAction};
use crate::paper::Sheet;
use crate::shell::{AnswerReceiver, Core as _, Shell, UiEvent};
use crate::station::Station;

/// Pages of a list that are turned at most.
const MOST_PAGES: usize = 20;

/// A desk, whatever happens at it. It needs a runtime of several threads, as the station itself does.
pub struct DeskWalk {
    shell: Shell<Station>,
    answers: AnswerReceiver<Station>,
}

/// What a script wanted to use is not there, or cannot be used now.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` cannot be used at the desk now")]
pub struct NotUsable(pub String);

impl DeskWalk {
    /// A desk that has just been opened.
    pub async fn open(station: Arc<Station>) -> Self {
        let (shell, answers) = Shell::new(station, Handle::current(), TaskTracker::new());
        let mut walk = Self { shell, answers };
        walk.second().await;
        walk
    }

    /// What every moment of the desk shares.
    #[must_use]
    pub fn setting(&self) -> Arc<DeskSetting> {
        Arc::clone(self.shell.world().setting())
    }

    /// What both windows show.
    #[must_use]
    pub fn view(&self) -> DeskView {
        self.shell.core().view()
    }

    /// The strips that were made last, as digits, each with its counter.
    #[must_use]
    pub fn new_strips(&self) -> Vec<(CounterId, String)> {
        self.shell.core().new_strips()
    }

    /// The sheet with them, as it would be printed.
    #[must_use]
    pub fn sheet(&self) -> Option<Sheet> {
        self.shell.core().sheet()
    }

    /// Takes something that came from elsewhere.
    pub async fn hear(&mut self, input: Input) {
        self.shell.take(input);
        self.settle().await;
    }

    /// Sends what is held, and closes the desk.
    ///
    /// # Errors
    /// It cannot be closed now.
    pub async fn finish(&mut self) -> Result<(), NotUsable> {
        if self.can("call-next") && self.can("undo") {
            // The next call sends what could still be taken back.
            self.press("call-next").await?;
        }
        if self.can("close") {
            self.press("close").await?;
        }
        Ok(())
    }

    /// Takes an event, and waits until everything that it began is done.
    pub async fn feel(&mut self, event: UiEvent) {
        self.shell.feel(event);
        self.settle().await;
    }

    /// Waits until everything that was begun is done.
    pub async fn settle(&mut self) {
        self.shell.settle(&mut self.answers).await;
    }

    /// A second passes.
    pub async fn second(&mut self) {
        self.feel(UiEvent::Second).await;
    }

    /// Whether staff can use something now, by its name.
    #[must_use]
    pub fn can(&self, name: &str) -> bool {
        let name = format!("staff-{name}");
        let page = self.view().staff;
        page.controls().any(|(it, _)| it.id.as_str() == name)
    }

    /// Staff use something.
    ///
    /// # Errors
    /// It cannot be used now.
    pub async fn press(&mut self, name: &str) -> Result<(), NotUsable> {
        if !self.can(name) {
            return Err(NotUsable(name.to_owned()));
        }
        let serial = self.view().staff.serial;
        let reply = Reply::press(serial, format!("staff-{name}"));
        self.feel(UiEvent::Reply(reply)).await;
        Ok(())
    }

    /// Staff choose a row of the open list, by words that stand in it.
    ///
    /// # Errors
    /// No list is open, or it has no such row.
    pub async fn pick(&mut self, words: &str) -> Result<(), NotUsable> {
        for _ in 0..MOST_PAGES {
            let page = self.view().staff;
            let items = page.menu.iter().flat_map(|menu| &menu.items);
            let mut found = items.filter(|item| item.control.label.plain().contains(words));
            if let Some(item) = found.next() {
                let reply = Reply::press(page.serial, item.control.id.clone());
                self.feel(UiEvent::Reply(reply)).await;
                return Ok(());
            }
            self.press("menu-more").await?;
        }
        Err(NotUsable(words.to_owned()))
    }

    /// Staff write: all of the text that then stands in the note.
    pub async fn write(&mut self, text: &str) {
        let page = self.view().staff;
        let reply = Reply {
            serial: page.serial,
            control: page.draft.field.clone(),
            answer: ReplyAction::Text(Zeroizing::new(text.to_owned())),
        };
        self.feel(UiEvent::Reply(reply)).await;
    }

    /// Staff type into the field of the visit that they run: all of the text that then stands in it.
    ///
    /// # Errors
    /// There is no field now.
    pub async fn type_into_visit(&mut self, text: &str) -> Result<(), NotUsable> {
        let page = self.view().staff;
        let Some(entry) = page.entry() else {
            return Err(NotUsable("field".to_owned()));
        };
        let reply = Reply {
            serial: page.serial,
            control: entry.field.clone(),
            answer: ReplyAction::Text(Zeroizing::new(text.to_owned())),
        };
        self.feel(UiEvent::Reply(reply)).await;
        Ok(())
    }

    /// The visitor uses something.
    ///
    /// # Errors
    /// It cannot be used now.
    pub async fn touch(&mut self, name: &str) -> Result<(), NotUsable> {
        let page = self.view().visitor;
        if page.control(name).is_none() {
            return Err(NotUsable(name.to_owned()));
        }
        self.feel(UiEvent::Reply(Reply::press(page.serial, name)))
            .await;
        Ok(())
    }

    /// A paper is held under the scanner.
    pub async fn scan(&mut self, digits: &str) {
        let typed = Zeroizing::new(digits.to_owned());
        self.feel(UiEvent::Scan(typed)).await;
    }
}
