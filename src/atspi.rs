//! AT-SPI: where screen readers of a Linux desktop look at a window.
//!
//! Until one looks, nothing is made and nothing is sent. Without a session bus nothing ever looks.

use std::sync::{Mutex, PoisonError};

use accesskit::{ActionHandler, ActionRequest, ActivationHandler, DeactivationHandler, TreeUpdate};
use accesskit_unix::Adapter;
use futures_util::StreamExt as _;
use futures_util::stream::{self, BoxStream};
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

use crate::accessible;
use crate::ui::AssistiveBus;

/// How many requests may wait. A reader asks once for each key that its user presses.
const MOST_REQUESTS: usize = 64;

/// One window on the bus.
pub struct AtspiWindow {
    adapter: Mutex<Adapter>,
    requests: Mutex<Option<mpsc::Receiver<ActionRequest>>>,
}

impl AtspiWindow {
    /// Puts a window on the bus, without anything in it yet.
    #[must_use]
    pub fn open() -> Self {
        let (sender, requests) = mpsc::channel(MOST_REQUESTS);
        let adapter = Adapter::new(LazyTree, ActionSender(sender), LazyTree);
        Self {
            adapter: Mutex::new(adapter),
            requests: Mutex::new(Some(requests)),
        }
    }
}

impl AssistiveBus for AtspiWindow {
    fn show(&self, tree: &dyn Fn() -> Option<TreeUpdate>) {
        let mut adapter = self.adapter.lock().unwrap_or_else(PoisonError::into_inner);
        adapter.update_if_active(|| tree().unwrap_or_else(accessible::empty));
    }

    fn has_keyboard(&self, has: bool) {
        let mut adapter = self.adapter.lock().unwrap_or_else(PoisonError::into_inner);
        adapter.update_window_focus_state(has);
    }

    fn requests(&self) -> BoxStream<'static, ActionRequest> {
        let mut requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        match requests.take() {
            Some(requests) => ReceiverStream::new(requests).boxed(),
            None => stream::pending().boxed(),
        }
    }
}

/// The window shows itself within a second, at its next event.
struct LazyTree;

impl ActivationHandler for LazyTree {
    fn request_initial_tree(&mut self) -> Option<TreeUpdate> {
        None
    }
}

impl DeactivationHandler for LazyTree {
    fn deactivate_accessibility(&mut self) {}
}

/// Hands on what a reader asks for. More than can wait is dropped: the user presses again.
struct ActionSender(mpsc::Sender<ActionRequest>);

impl ActionHandler for ActionSender {
    fn do_action(&mut self, request: ActionRequest) {
        let _ = self.0.try_send(request);
    }
}
