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
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Services of one kind that were never seen today.
    fn services(minutes: &[f64]) -> Vec<ServiceTime> {
        minutes.iter().map(|minutes| service(*minutes)).collect()
    }

    fn service(minutes: f64) -> ServiceTime {
        ServiceTime {
            minutes,
            kind: 10,
            off: KIND_SIGMA,
        }
    }

    /// Desks that have just begun to serve; those with nothing left are free.
    fn desks(left: &[f64]) -> Vec<DeskLoad> {
        let desk = |left: &f64| match *left {
            0.0 => DeskLoad::Free,
            left => DeskLoad::Serving(service(left), 0.0),
        };
        left.iter().map(desk).collect()
    }

    fn told(ahead: &[f64], left: &[f64], coming: &[Coming], closing: Option<f64>) -> Wait {
        estimate(&Situation {
            ahead: &services(ahead),
            coming,
            desks: &desks(left),
            closing,
        })
    }

    fn between(wait: Wait) -> (u32, u32) {
        match wait {
            Wait::Between { least, most } => (least, most),
            Wait::Unknown => panic!("unknown"),
        }
    }

    fn range(ahead: &[f64], left: &[f64]) -> (u32, u32) {
        between(told(ahead, left, &[], None))
    }

    #[test]
    fn a_free_desk_means_no_wait_and_no_desk_is_unknown() {
        assert_eq!(range(&[], &[0.0, 12.0]), (0, 0));
        assert_eq!(told(&[5.0], &[], &[], None), Wait::Unknown);
    }

    #[test]
    fn who_is_served_and_who_is_in_front_both_count() {
        let (least, most) = range(&[], &[10.0]);
        assert!(least < 10 && 10 < most, "{least} to {most}");
        let (more, longer) = range(&[30.0], &[10.0]);
        assert!(more > least && longer > most);
        let (_, shorter) = range(&[30.0], &[10.0, 10.0]);
        assert!(shorter < longer, "a second desk helps");
    }

    #[test]
    fn who_comes_in_time_from_another_counter_goes_first() {
        let coming = |minutes| {
            let service = service(20.0);
            let coming = [Coming { minutes, service }];
            between(told(&[30.0], &[10.0], &coming, None))
        };
        let alone = range(&[30.0], &[10.0]);
        assert!(coming(5.0) > alone, "{:?} and {alone:?}", coming(5.0));
        assert_eq!(coming(600.0), alone, "too late to matter");
    }

    #[test]
    fn a_wait_that_would_last_until_closing_is_unknown() {
        let queue = [20.0; 5];
        let (least, most) = range(&queue, &[10.0]);
        assert_eq!(
            told(&queue, &[10.0], &[], Some(f64::from(least))),
            Wait::Unknown
        );
        let just = between(told(&queue, &[10.0], &[], Some(f64::from(most - 5))));
        assert_eq!(just, (least, most - 5), "never past closing");
        assert_eq!(
            told(&queue, &[10.0], &[], Some(500.0)),
            told(&queue, &[10.0], &[], None)
        );
    }

    #[test]
    fn a_service_that_drags_on_is_not_done_at_once_and_not_for_ever() {
        let lasted = |minutes| {
            let desk = DeskLoad::Serving(service(12.0), minutes);
            between(estimate(&Situation {
                ahead: &[],
                coming: &[],
                desks: &[desk],
                closing: None,
            }))
        };
        assert!(lasted(6.0).1 < lasted(0.0).1);
        for minutes in [15.0, 40.0, 360.0] {
            let (least, most) = lasted(minutes);
            assert!(
                least <= 4 && (3..=20).contains(&most),
                "{minutes}: {least} to {most}"
            );
        }
        assert!(left(DeskLoad::Serving(service(12.0), 4.0)) == 8.0);
        assert!(left(DeskLoad::Serving(service(12.0), 60.0)) > 3.0);
    }

    #[test]
    fn what_was_seen_today_is_learned() {
        let mut usual = Usual::expected(10);
        let before = usual.service(10);
        (0..40).for_each(|_| usual.saw(20.0));
        let after = usual.service(10);
        assert!((18.0..20.0).contains(&after.minutes));
        assert!(after.off < before.off / 2.0, "it is known better");
    }

    /// As [`expected`] says it, with desks that serve for these minutes yet.
    fn called_in(ahead: &[f64], left: &[DeskLoad], coming: &[(f64, f64)]) -> Option<f64> {
        let coming = coming.iter().map(|(minutes, takes)| Coming {
            minutes: *minutes,
            service: service(*takes),
        });
        expected(&Situation {
            ahead: &services(ahead),
            coming: &coming.collect::<Vec<_>>(),
            desks: left,
            closing: None,
        })
    }

    #[test]
    fn what_is_expected_is_reckoned_without_chance() {
        let serving = |minutes| DeskLoad::Serving(service(minutes), 0.0);
        assert_eq!(called_in(&[5.0], &[], &[]), None, "no desk is staffed");
        assert_eq!(
            called_in(&[], &[serving(12.0), DeskLoad::Free], &[]),
            Some(0.0)
        );
        assert_eq!(
            called_in(&[], &[DeskLoad::Called(service(10.0))], &[]),
            Some(11.0)
        );
        // A call and a service each.
        assert_eq!(called_in(&[5.0, 7.0], &[DeskLoad::Free], &[]), Some(14.0));
        assert_eq!(
            called_in(&[5.0, 7.0], &[DeskLoad::Free, DeskLoad::Free], &[]),
            Some(6.0)
        );
        // Who is there when the desk is free goes first; who is not is not waited for.
        assert_eq!(called_in(&[], &[serving(10.0)], &[(9.5, 20.0)]), Some(31.0));
        assert_eq!(
            called_in(&[], &[serving(10.0)], &[(10.0, 20.0)]),
            Some(31.0)
        );
        assert_eq!(
            called_in(&[], &[serving(10.0)], &[(10.5, 20.0)]),
            Some(10.0)
        );
        // One that should be over now is taken for one that drags on.
        let over = left(DeskLoad::Serving(service(12.0), 12.0));
        assert!((over - 12.0 * STILL).abs() < 1e-9, "{over}");
    }

    #[test]
    fn as_many_of_the_longest_plays_are_left_out_as_of_the_shortest() {
        let (ahead, desk) = (services(&[60.0; 5]), desks(&[60.0]));
        let situation = Situation {
            ahead: &ahead,
            coming: &[],
            desks: &desk,
            closing: None,
        };
        let plays = (0..PLAYS as u64).map(|nth| Play::Varied(nth).wait(&situation));
        let waits: Vec<f64> = plays.collect();
        let (least, most) = between(estimate(&situation));
        let shorter = waits
            .iter()
            .filter(|wait| **wait < f64::from(least))
            .count();
        let longer = waits.iter().filter(|wait| **wait > f64::from(most)).count();
        assert_eq!((shorter, longer), (LEFT_OUT, LEFT_OUT));
    }

    #[test]
    fn each_draw_has_a_chance_of_its_own_and_plays_are_in_balance() {
        let abouts = |nth: u16| {
            let place = usize::from(nth);
            let mut all = vec![
                About::Kind(nth),
                About::Ahead(place),
                About::Comes(place),
                About::Coming(place),
            ];
            all.extend((0..=TRIES).map(|again| About::AtDesk(place, again)));
            all
        };
        let draws: Vec<f64> = (0..8)
            .flat_map(|half| {
                (0..4)
                    .flat_map(abouts)
                    .map(move |about| normal(2 * half, about))
            })
            .collect();
        let mut different = draws.clone();
        different.sort_by(f64::total_cmp);
        different.dedup();
        assert_eq!(different.len(), draws.len(), "two draws are one");
        for about in abouts(3) {
            assert_eq!(normal(6, about), -normal(7, about));
        }
        // What is spread is what was said.
        let takes = (0..2000).map(|nth| Play::Varied(nth).takes(service(12.0), About::Ahead(0)));
        let mean = takes.sum::<f64>() / 2000.0;
        assert!((mean / 12.0 - 1.0).abs() < 0.04, "{mean}");
    }

    #[test]
    fn chance_is_spread_as_said() {
        let draws = || (0..500).flat_map(|play| (0..20).map(move |nth| (play, About::Ahead(nth))));
        let all: Vec<f64> = draws().map(|(play, about)| normal(play, about)).collect();
        let mean = all.iter().sum::<f64>() / all.len() as f64;
        let square = all.iter().map(|it| it * it).sum::<f64>() / all.len() as f64;
        assert!(mean.abs() < 0.03, "{mean}");
        assert!((square - 1.0).abs() < 0.03, "{square}");
        let factors = draws().map(|(play, about)| Play::Varied(play).factor(SERVICE_SIGMA, about));
        let mean = factors.sum::<f64>() / all.len() as f64;
        assert!((mean - 1.0).abs() < 0.03, "{mean}");
    }

    proptest! {
        #[test]
        fn nobody_waits_less_because_more_people_are_in_front(
            ahead in prop::collection::vec(1.0..60.0f64, 0..20),
            desks in prop::collection::vec(0.0..60.0f64, 1..6),
            comes in prop::collection::vec(0.0..120.0f64, 0..6),
        ) {
            let coming: Vec<Coming> = comes
                .into_iter()
                .map(|minutes| Coming { minutes, service: service(15.0) })
                .collect();
            let (least, most) = between(told(&ahead, &desks, &coming, None));
            prop_assert!(least <= most);
            let mut more = ahead.clone();
            more.push(10.0);
            let (later_least, later) = between(told(&more, &desks, &coming, None));
            prop_assert!(later_least >= least && later >= most);
        }
    }
}
