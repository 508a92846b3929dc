//! How long a visitor will wait, from what is known about a counter right now.
//!
//! [`wait`](super::wait()) needs three numbers and looks at nothing else. This looks at each person in
//! front, at who is being served and for how long already, and at what service took today: it plays
//! the queue many times, each time with services as they vary, and tells the range in which most of
//! the plays end. So several desks, long queues and services that drag on need no formula of their
//! own.
//!
//! How much services vary was not measured in this hall: `annai simulate` makes its days with the same
//! figures, and shows how often the range holds there.

use rand::{Rng as _, SeedableRng as _};
use rand_pcg::Pcg64Mcg;

use super::Wait;

/// What is known about one counter at one moment.
#[derive(Debug, Clone, Copy)]
pub struct Situation<'a> {
    /// Who is in front, in order.
    pub ahead: &'a [ServiceTime],
    /// Who is still elsewhere, and goes first if they are here in time.
    pub coming: &'a [Coming],
    /// The desks that are staffed.
    pub desks: &'a [DeskLoad],
    /// Minutes until service ends; `None` when it does not end.
    pub closing: Option<f64>,
}

/// A service that is still to come or goes on.
#[derive(Debug, Clone, Copy)]
pub struct ServiceTime {
    /// What it will probably take, in minutes.
    pub minutes: f64,
    /// Services of one kind are longer or shorter than expected together.
    pub kind: u16,
    /// How far the kind may be off (σ of the logarithm).
    pub off: f64,
}

/// Somebody who is still elsewhere.
#[derive(Debug, Clone, Copy)]
pub struct Coming {
    /// In how many minutes they will probably be here.
    pub minutes: f64,
    /// What they come for.
    pub service: ServiceTime,
}

/// A staffed desk.
#[derive(Debug, Clone, Copy)]
pub enum DeskLoad {
    /// It can call somebody now.
    Free,
    /// It has called somebody who is not there yet.
    Called(ServiceTime),
    /// Busy: minutes since its service began.
    Serving(ServiceTime, f64),
}

/// Minutes between a call and the moment at which its visitor sits at the desk.
const CALL: f64 = 1.0;
/// Spread of one service around its kind (σ of the logarithm): reports and consultations of one kind
/// take from half to twice as long as usual.
pub const SERVICE_SIGMA: f64 = 0.55;
/// Spread of a kind of service around what the catalogue says, on a day on which none was seen yet (σ
/// of the logarithm).
pub const KIND_SIGMA: f64 = 0.3;
/// Somebody who has sat at a desk for far longer than expected is not done at once: about this part
/// of the expected time is still to come.
const STILL: f64 = 0.35;
/// Most tries to draw a time that a service has not passed yet.
const TRIES: u64 = 8;
/// Number of plays: with more of them long ranges change by a few minutes, and the answer takes longer.
const PLAYS: usize = 64;
/// Number of the shortest, and of the longest plays that are left out of the range.
const LEFT_OUT: usize = PLAYS / 8;

/// The wait of somebody who stands behind everybody in front.
///
/// It is unknown when no desk is staffed, and when more than half of the plays do not come to an end
/// before closing.
#[must_use]
pub fn estimate(situation: &Situation<'_>) -> Wait {
    if situation.desks.is_empty() {
        return Wait::Unknown;
    }
    let plays = (0..PLAYS).map(|nth| Play::Varied(nth as u64));
    let mut waits: Vec<f64> = plays.map(|play| play.wait(situation)).collect();
    waits.sort_by(f64::total_cmp);
    let closing = situation.closing.unwrap_or(f64::INFINITY);
    if waits[PLAYS / 2] >= closing {
        return Wait::Unknown;
    }
    Wait::Between {
        least: waits[LEFT_OUT].floor() as u32,
        most: waits[PLAYS - 1 - LEFT_OUT].min(closing).ceil() as u32,
    }
}

/// In how many minutes somebody behind everybody in front is called, if everything takes what is
/// expected; `None` when no desk is staffed.
#[must_use]
pub fn expected(situation: &Situation<'_>) -> Option<f64> {
    (!situation.desks.is_empty()).then(|| Play::AsExpected.wait(situation))
}

/// In how many minutes a desk is free, if its service takes what is expected.
#[must_use]
pub fn left(desk: DeskLoad) -> f64 {
    Play::AsExpected.busy(0, desk)
}

/// One way in which things may go.
#[derive(Clone, Copy)]
enum Play {
    AsExpected,
    /// The same for the same number, so that the same situation always has the same range.
    Varied(u64),
}

/// What chance decides.
#[derive(Clone, Copy)]
enum About {
    Kind(u16),
    Ahead(usize),
    Comes(usize),
    Coming(usize),
    AtDesk(usize, u64),
}

impl Play {
    /// Whoever is next goes to the desk that is free first, until nobody is left.
    fn wait(self, situation: &Situation<'_>) -> f64 {
        let desks = situation.desks.iter().enumerate();
        let mut free: Vec<f64> = desks.map(|(nth, desk)| self.busy(nth, *desk)).collect();
        let coming = situation.coming.iter().enumerate();
        let mut coming: Vec<(f64, f64)> = coming
            .map(|(nth, coming)| {
                let comes = coming.minutes * self.factor(SERVICE_SIGMA, About::Comes(nth));
                (comes, self.takes(coming.service, About::Coming(nth)))
            })
            .collect();
        // Whoever comes first stands last, to be taken off.
        coming.sort_by(|a, b| b.0.total_cmp(&a.0));
        let ahead = situation.ahead.iter().enumerate();
        let mut ahead = ahead.map(|(nth, service)| self.takes(*service, About::Ahead(nth)));
        while let Some(first) = free.iter_mut().reduce(|a, b| if *b < *a { b } else { a }) {
            let here = coming.pop_if(|(comes, _)| *comes <= *first);
            match here.map(|(_, takes)| takes).or_else(|| ahead.next()) {
                Some(takes) => *first += CALL + takes,
                None => return *first,
            }
        }
        f64::INFINITY
    }

    /// In how many minutes a desk is free. A service that has lasted a while will not turn out to be
    /// a shorter one: such times are drawn again.
    fn busy(self, nth: usize, desk: DeskLoad) -> f64 {
        let takes = |service, again| self.takes(service, About::AtDesk(nth, again));
        match desk {
            DeskLoad::Free => 0.0,
            DeskLoad::Called(service) => CALL + takes(service, 0),
            DeskLoad::Serving(service, lasted) => (0..TRIES)
                .map(|again| takes(service, again) - lasted)
                .find(|left| *left > 0.0)
                .unwrap_or_else(|| STILL * takes(service, TRIES)),
        }
    }

    fn takes(self, service: ServiceTime, about: About) -> f64 {
        let kind = self.factor(service.off, About::Kind(service.kind));
        service.minutes * kind * self.factor(SERVICE_SIGMA, about)
    }

    /// A factor whose mean is 1 and whose logarithm has this σ.
    fn factor(self, sigma: f64, about: About) -> f64 {
        match self {
            Self::AsExpected => 1.0,
            Self::Varied(play) => (sigma * normal(play, about) - sigma * sigma / 2.0).exp(),
        }
    }
}

/// A number around 0, spread as the normal distribution with σ = 1, nearly. Every second play turns
/// the numbers of the one before round, so that few plays are in balance.
fn normal(play: u64, about: About) -> f64 {
    let (what, nth) = match about {
        About::Kind(kind) => (0, u64::from(kind)),
        About::Ahead(nth) => (1, nth as u64),
        About::Comes(nth) => (2, nth as u64),
        About::Coming(nth) => (3, nth as u64),
        About::AtDesk(nth, again) => (4 + again, nth as u64),
    };
    // A generator for each place, so that one more person in front changes nobody else's draw.
    let seed = ((play / 2) << 48) | (what << 32) | nth;
    let bits = Pcg64Mcg::seed_from_u64(seed).next_u64();
    // The sum of four numbers between 0 and 1 has the mean 2 and the variance 4/12.
    let [a, b, c, d] = [0, 16, 32, 48].map(|part| (bits >> part) & 0xffff);
    let number = ((a + b + c + d) as f64 / 65_536.0 - 2.0) * 3.0_f64.sqrt();
    if play.is_multiple_of(2) {
        number
    } else {
        -number
    }
}

/// What one kind of service takes: what the catalogue says, and then more and more what was seen
/// today.
#[derive(Debug, Clone, Copy)]
pub struct Usual {
    minutes: f64,
    seen: u32,
}

impl Usual {
    /// Number of services that weigh as much as what the catalogue says.
    const PRIOR: f64 = 4.0;

    /// From the catalogue.
    #[must_use]
    pub fn expected(minutes: u16) -> Self {
        Self {
            minutes: f64::from(minutes),
            seen: 0,
        }
    }

    /// Records the length of a service of this kind, in minutes.
    pub fn saw(&mut self, minutes: f64) {
        self.seen += 1;
        let weight = Self::PRIOR + f64::from(self.seen);
        self.minutes += (minutes - self.minutes) / weight;
    }

    /// The service to reckon with.
    #[must_use]
    pub fn service(self, kind: u16) -> ServiceTime {
        let known = Self::PRIOR + f64::from(self.seen);
        ServiceTime {
            minutes: self.minutes,
            kind,
            off: KIND_SIGMA * (Self::PRIOR / known).sqrt(),
        }
    }
}

#[cfg(test)]
mod tests;
