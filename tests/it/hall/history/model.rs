//! One hall that does one thing after the other: the pure [`Ticket`] and the rules of the queue.

use std::collections::BTreeMap;

use annai::ticket::{Command, Id, State, Ticket};
use serde_json::{Value, json};

/// What a client asks.
#[derive(Debug, Clone)]
pub(super) enum Asks {
    Issue(Id, Vec<&'static str>),
    HandOver(Id),
    Cancel(Id),
    Next(Desk),
    Serve(Desk, Id, &'static str, &'static str),
    Standing(Id),
    Queue(&'static str),
}

pub(super) type Desk = (&'static str, &'static str);

/// The hall as it should be.
#[derive(Clone, Default)]
pub(super) struct Model {
    pub(super) tickets: BTreeMap<Id, Known>,
}

#[derive(Clone)]
pub(super) struct Known {
    pub(super) ticket: Ticket,
    stops: Vec<String>,
    desk: Option<String>,
    /// The event with which it was handed over.
    pub(super) joined: i64,
}

impl Known {
    fn counter(&self) -> &str {
        &self.stops[self.ticket.stop()]
    }

    pub(super) fn apply(&mut self, command: Command) -> bool {
        let Ok(ticket) = self.ticket.apply(command) else {
            return false;
        };
        self.ticket = ticket;
        if !matches!(ticket.state(), State::Called | State::Serving) {
            self.desk = None;
        }
        true
    }
}

impl Model {
    fn is_free(&self, (counter, desk): Desk) -> bool {
        self.tickets
            .values()
            .all(|known| known.counter() != counter || known.desk.as_deref() != Some(desk))
    }

    /// Who waits at a counter, as they are called: by arrival; who came from another counter is on the
    /// way as long as the clock stands still.
    pub(super) fn waiting(&self, counter: &str) -> Vec<Id> {
        let mut waiting: Vec<_> = self
            .tickets
            .iter()
            .filter(|(_, known)| known.counter() == counter)
            .filter(|(_, known)| known.ticket.state() == State::Waiting)
            .map(|(id, known)| (known.ticket.stop() > 0, known.joined, *id))
            .collect();
        waiting.sort_unstable();
        waiting.into_iter().map(|(.., id)| id).collect()
    }

    pub(super) fn in_state(&self, counter: &str, states: &[State]) -> Vec<Id> {
        let mut found: Vec<_> = self
            .tickets
            .iter()
            .filter(|(_, known)| known.counter() == counter)
            .filter(|(_, known)| states.contains(&known.ticket.state()))
            .map(|(id, known)| (known.joined, *id))
            .collect();
        found.sort_unstable();
        found.into_iter().map(|(_, id)| id).collect()
    }

    /// Does what a desk asks; the word of the refusal if it may not.
    fn serve(&mut self, desk: Desk, id: Id, action: &str, to: &str) -> Result<(), &'static str> {
        let free = self.is_free(desk);
        let known = self.tickets.get_mut(&id).ok_or("no-such-ticket")?;
        if known.counter() != desk.0 {
            return Err("elsewhere");
        }
        if known.desk.as_deref().is_some_and(|other| other != desk.1) {
            return Err("other-desk");
        }
        if action == "call" && known.ticket.state() != State::Called && !free {
            return Err("desk-busy");
        }
        let command = match action {
            "call" => Command::Call,
            "start" => Command::Start,
            "finish" => Command::Finish,
            "park" => Command::Park,
            "resume" => Command::Resume,
            "miss" => Command::Miss,
            "transfer" => Command::Transfer,
            _ => Command::AddStop,
        };
        if !known.apply(command) {
            return Err("refused");
        }
        match command {
            Command::Call => known.desk = Some(desk.1.to_owned()),
            Command::Transfer => {
                let at = known.ticket.stop();
                known.stops[at] = to.to_owned();
            }
            Command::AddStop => known.stops.push(to.to_owned()),
            _ => {}
        }
        Ok(())
    }

    /// What a question leads to; nothing when it changes nothing.
    pub(super) fn ask(&mut self, asks: &Asks) -> Result<Option<Id>, &'static str> {
        match asks {
            Asks::Next(desk) => {
                if !self.is_free(*desk) {
                    return Err("desk-busy");
                }
                let Some(id) = self.waiting(desk.0).first().copied() else {
                    return Ok(None);
                };
                self.serve(*desk, id, "call", "").map(|()| Some(id))
            }
            Asks::Serve(desk, id, action, to) => {
                self.serve(*desk, *id, action, to).map(|()| Some(*id))
            }
            Asks::HandOver(id) => {
                let known = self.tickets.get_mut(id).ok_or("no-such-ticket")?;
                match known.ticket.state() {
                    State::Reserved => Ok(known.apply(Command::HandOver).then_some(*id)),
                    State::Cancelled => Err("ended"),
                    _ => Ok(None),
                }
            }
            Asks::Cancel(id) => {
                let known = self.tickets.get_mut(id).ok_or("no-such-ticket")?;
                match known.ticket.state() {
                    State::Cancelled => Ok(None),
                    _ if known.apply(Command::Cancel) => Ok(Some(*id)),
                    _ => Err("refused"),
                }
            }
            Asks::Issue(id, stops) => match self.tickets.get(id) {
                Some(known) if known.ticket.state() == State::Cancelled => Err("ended"),
                Some(_) => Ok(None),
                None => {
                    let known = Known {
                        ticket: Ticket::reserved(stops.len()),
                        stops: stops.iter().map(|&stop| stop.to_owned()).collect(),
                        desk: None,
                        joined: 0,
                    };
                    let _ = self.tickets.insert(*id, known);
                    Ok(Some(*id))
                }
            },
            Asks::Standing(id) => match self.tickets.get(id) {
                Some(_) => Ok(None),
                None => Err("no-such-ticket"),
            },
            Asks::Queue(_) => Ok(None),
        }
    }

    /// Whether a ticket stands as an answer or an event says.
    pub(super) fn stands(&self, said: &Value) -> bool {
        let id: Id = said["ticket"].as_str().unwrap().parse().unwrap();
        let Some(known) = self.tickets.get(&id) else {
            return false;
        };
        said["state"] == known.ticket.state().as_str()
            && said["counter"] == known.counter()
            && said["stop"] == known.ticket.stop()
            && said["desk"] == json!(known.desk)
            && said
                .get("stops")
                .is_none_or(|stops| *stops == known.ticket.stops())
    }
}
