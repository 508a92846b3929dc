//! Waits that are told: without chance, and as it is spread.

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
