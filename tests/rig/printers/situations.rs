//! The situations: what a printer does, what is done to it, and what the kiosk must say.

use annai::paper::Reason;

/// One situation.
pub(crate) struct Situation {
    pub(crate) name: &'static str,
    pub(crate) way: Way,
    /// What the printer does with a document, as a script: see `lane::PRELUDE`.
    pub(crate) does: &'static str,
    pub(crate) upset: Upset,
    /// The reasons that may be told; none when it must print.
    pub(crate) fails: &'static [Reason],
}

/// The way to the printer.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Way {
    /// Through a queue of CUPS.
    Queue,
    /// Through a CUPS that forgets jobs when they have ended.
    Forgetful,
    /// Without CUPS.
    Direct,
    /// Without CUPS, over TLS, its certificate named.
    Secure,
    /// The same, its certificate not named.
    Unnamed,
}

/// What is done to printer or queue.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Upset {
    Nothing,
    /// An earlier sheet was the last one: the tray is empty.
    LastSheet,
    /// The same, and staff have filled it since. The queue still says "empty".
    Refilled,
    /// The queue is stopped.
    Stopped,
    /// The queue takes no jobs.
    Rejecting,
    /// The printer is switched off.
    Off,
    /// It is switched off while it prints.
    Dies,
    /// It hangs, and wakes when the kiosk has given up.
    Asleep,
    /// Staff cancel the job while it is printed.
    Cancelled,
}

const fn on(
    way: Way,
    name: &'static str,
    does: &'static str,
    fails: &'static [Reason],
) -> Situation {
    Situation {
        name,
        way,
        does,
        upset: Upset::Nothing,
        fails,
    }
}

const fn upset(
    name: &'static str,
    does: &'static str,
    upset: Upset,
    fails: &'static [Reason],
) -> Situation {
    Situation {
        name,
        way: Way::Queue,
        does,
        upset,
        fails,
    }
}

const PRINTS: &str = "sleep 0.4; out";
const UNTIL_CANCELLED: &str = "until_cancelled";
/// CUPS does not say that a printer is away. What its queue remembers of an earlier job is then all that the
/// kiosk hears.
const AWAY: &[Reason] = &Reason::ALL;

pub(crate) const SITUATIONS: [Situation; 23] = [
    on(Way::Queue, "prints", PRINTS, &[]),
    on(Way::Direct, "prints, without CUPS", PRINTS, &[]),
    on(
        Way::Queue,
        "low on toner",
        "state +marker-supply-low; sleep 0.4; out",
        &[],
    ),
    on(
        Way::Queue,
        "the last sheet of the tray",
        "sleep 0.4; out; state +media-empty",
        &[],
    ),
    upset(
        "paper out before",
        PRINTS,
        Upset::LastSheet,
        &[Reason::Empty],
    ),
    upset(
        "a queue that remembers an empty tray",
        PRINTS,
        Upset::Refilled,
        &[],
    ),
    on(
        Way::Queue,
        "paper out during",
        "state +media-empty; until_cancelled",
        &[Reason::Empty],
    ),
    on(
        Way::Direct,
        "paper out during, without CUPS",
        "state +media-empty; until_cancelled",
        &[Reason::Empty],
    ),
    on(
        Way::Queue,
        "cover opened",
        "state +cover-open; until_cancelled",
        &[Reason::Cover],
    ),
    on(
        Way::Queue,
        "jam",
        "state +media-jam; sleep 1.5; exit 1",
        &[Reason::Jam],
    ),
    on(
        Way::Direct,
        "jam, without CUPS",
        "state +media-jam; sleep 1.5; exit 1",
        &[Reason::Jam],
    ),
    on(
        Way::Direct,
        "given up without a reason",
        "sleep 1; exit 1",
        &[Reason::Failed],
    ),
    upset("stopped", PRINTS, Upset::Stopped, &[Reason::Offline]),
    upset(
        "not accepting",
        PRINTS,
        Upset::Rejecting,
        &[Reason::Offline],
    ),
    upset("switched off", PRINTS, Upset::Off, AWAY),
    upset(
        "switched off while it prints",
        UNTIL_CANCELLED,
        Upset::Dies,
        AWAY,
    ),
    upset("asleep, and awake too late", PRINTS, Upset::Asleep, AWAY),
    on(Way::Queue, "slow", "sleep 6; out", &[]),
    on(Way::Queue, "too slow", UNTIL_CANCELLED, &[Reason::Failed]),
    upset(
        "cancelled by staff",
        UNTIL_CANCELLED,
        Upset::Cancelled,
        &[Reason::Failed],
    ),
    on(
        Way::Forgetful,
        "the job vanishes when it is done",
        "sleep 1; out",
        &[],
    ),
    on(Way::Secure, "a certificate of its own, named", PRINTS, &[]),
    on(
        Way::Unnamed,
        "a certificate of its own, not named",
        PRINTS,
        &[Reason::Insecure],
    ),
];
