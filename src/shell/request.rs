//! Numbered requests: what a core asks for, and what it still waits for.

use std::collections::BTreeMap;

/// Number of a request, unique in the life of one core.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestId(u32);

/// An effect to be carried out. The answer bears its id.
pub struct Request<E> {
    /// Its number.
    pub id: RequestId,
    /// What is to be done.
    pub effect: E,
}

/// Requests that a core still waits for, each with what it is for. An answer to any other request is
/// an answer to nothing: it came too late, or twice, or was never asked for.
pub struct Requests<K> {
    next: u32,
    open: BTreeMap<RequestId, K>,
}

impl<K> Default for Requests<K> {
    fn default() -> Self {
        Self {
            next: 0,
            open: BTreeMap::new(),
        }
    }
}

impl<K: PartialEq> Requests<K> {
    /// A request whose answer is waited for.
    pub fn ask<E>(&mut self, awaited: K, effect: E) -> Request<E> {
        let request = self.tell(effect);
        let _ = self.open.insert(request.id, awaited);
        request
    }

    /// A request whose answer means nothing to the core.
    pub fn tell<E>(&mut self, effect: E) -> Request<E> {
        let id = RequestId(self.next);
        self.next += 1;
        Request { id, effect }
    }

    /// Closes the request that an answer belongs to, and says what it was for. `None`: nobody waits
    /// for this answer, and it must not be used.
    pub fn close(&mut self, id: RequestId) -> Option<K> {
        self.open.remove(&id)
    }

    /// Waits no more for any request of a kind.
    pub fn give_up(&mut self, awaited: &K) {
        self.open.retain(|_, kind| kind != awaited);
    }

    /// Waits no more for any request whose purpose the filter finds.
    pub fn give_up_where(&mut self, found: impl Fn(&K) -> bool) {
        self.open.retain(|_, kind| !found(kind));
    }

    /// Whether a request of a kind is still open.
    pub fn waits_for(&self, awaited: &K) -> bool {
        self.open.values().any(|kind| kind == awaited)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_used_once_and_only_while_it_is_waited_for() {
        let mut requests = Requests::default();
        let first = requests.ask("number", ()).id;
        let second = requests.ask("print", ()).id;
        let told = requests.tell(()).id;
        assert_eq!(requests.close(first), Some("number"));
        assert_eq!(requests.close(first), None, "twice");
        assert_eq!(requests.close(told), None, "never waited for");
        requests.give_up(&"print");
        assert!(!requests.waits_for(&"print"));
        assert_eq!(requests.close(second), None, "given up");
        assert_ne!(requests.tell(()).id, second, "numbers are not used again");
    }
}
